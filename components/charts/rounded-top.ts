/** The least even number of the form 2, 4, 6, 10, 20, 40, 60, 100 … that a value does not exceed: half of it is whole, too. */
export function roundedTop(value: number): number {
  for (let ten = 1; ; ten *= 10) {
    const fits = [2, 4, 6, 10].find((step) => value <= step * ten);
    if (fits !== undefined) return fits * ten;
  }
}
