/** How long a download may take to begin, ms: then the bytes are given back. */
const BEGUN = 60_000

/** Puts a file into the agent's downloads. */
export function saveAs(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), BEGUN)
}
