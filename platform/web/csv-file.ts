/** Writes rows as a CSV file for Dutch spreadsheets: semicolons, quotes where needed, and a mark that says it is UTF-8. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quoted(String(cell))).join(';'))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** Offers a text, or the bytes of a file, to the reader as a file to keep. */
export function saveAsFile(name: string, content: string | Blob): void {
  const file = typeof content === 'string' ? new Blob([content], { type: 'text/csv;charset=utf-8' }) : content
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

// A cell that begins like a formula would be computed when it is opened.
function quoted(cell: string): string {
  const safe = /^[=+@\t\r-]/.test(cell) ? `'${cell}` : cell
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
