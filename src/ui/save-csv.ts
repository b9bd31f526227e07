/** Saves rows as a file, with the mark by which spreadsheets know that it is UTF-8. */
export function saveCsv(name: string, csv: string): void {
  const file = new Blob(['\uFEFF', csv], {type: 'text/csv;charset=utf-8'});
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
