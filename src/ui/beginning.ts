/** How a text begins: enough of it to know what it is about, and no half letters; no half words either, where words are short. */
export function beginningOf(text: string, length: number): string {
  const letters = [...text];
  if (letters.length <= length) return text;
  const beginning = letters.slice(0, length).join('');
  return `${beginning.replace(/\s+\S{0,20}$/, '')}…`;
}
