const fromHours = [0, 1, 4, 8, 16];

/** From a day that was not watched to one that was watched all day. The first does not count as watched. */
export const shades = ['bg-line', 'bg-accent/25', 'bg-accent/45', 'bg-accent/70', 'bg-accent'] as const;

/** The darker, the longer a day was watched: from 1, 4, 8 and 16 hours on. @param minutes 0 to 1440. */
export function shadeOf(minutes: number): string {
  return shades[fromHours.findLastIndex((hours) => minutes >= 60 * hours)] ?? shades[0];
}
