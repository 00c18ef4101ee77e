/** How charts are laid out: beside each other in a tab, or below each other in the side panel. */
export type ChartLayout = 'wide' | 'narrow';

/** Widths of a whole row, and of half a row, in px. */
export const chartWidths: Record<ChartLayout, { whole: number; half: number }> = {
  wide: { whole: 860, half: 412 },
  narrow: { whole: 308, half: 308 },
};
