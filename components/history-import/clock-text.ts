/** A local time of day as 20:05. */
export function clockText(time: number): string {
  const at = new Date(time);
  return `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
}
