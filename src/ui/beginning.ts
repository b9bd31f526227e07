/** How a text begins: enough of it to know what it is about, and no half letters. */
export function beginningOf(text: string, length: number): string {
  const letters = [...text];
  return letters.length > length ? `${letters.slice(0, length).join('')}…` : text;
}
