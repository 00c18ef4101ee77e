/** Characters that file systems do not take in a name. */
const unusable = /[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu;

/** Hands a file to the browser's downloads. @param name as anybody wrote it; what no file system takes becomes a dash. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replaceAll(unusable, '-').trim();
  link.click();
  // The download begins a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A local day for a file's name, as 2026-03-18. @param at ms since 1970. */
export function dayForFile(at: number): string {
  const date = new Date(at);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
