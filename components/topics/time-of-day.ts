/** A minute of the day as a clock shows it: 1200 → "20:00". */
export function timeOfDay(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
