/** Messages an hour: whole ones from 10 on, else with one decimal. */
export function rateText(rate: number): string {
  return rate >= 10 || rate === 0 ? String(Math.round(rate)) : rate.toFixed(1);
}
