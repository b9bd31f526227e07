/** HCL Commerce keeps a comment in a column of so many UTF-8 bytes. */
export const COMMENT_BYTES = 3000;

export interface OrderComment {
  readonly commentId: string;
  readonly text: string;
  /** `yyyy-MM-dd HH:mm:ss.f` in the server's time zone, which the service does not name. */
  readonly time?: string;
  /** Member ID of the author. */
  readonly authorId?: string;
  readonly authorLogonId?: string;
  readonly authorName?: string;
}

export const utf8Bytes = (text: string): number => new TextEncoder().encode(text).length;

/** What is wrong with a comment, or undefined when it can be sent. */
export function commentProblem(text: string): 'empty' | 'too-long' | undefined {
  if (!text.trim()) return 'empty';
  return utf8Bytes(text) > COMMENT_BYTES ? 'too-long' : undefined;
}
