/** At the end of every comment that the desk writes, in any language, so that each desk knows it again. */
const MARK = ' [order-desk]';

export const automaticComment = (text: string): string => text + MARK;

/** Whether a comment was written by the desk, and its text without the mark. */
export function readComment(text: string): {readonly automatic: boolean; readonly text: string} {
  const automatic = text.endsWith(MARK);
  return {automatic, text: automatic ? text.slice(0, -MARK.length) : text};
}
