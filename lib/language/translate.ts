/**
 * Fills a text. A number chooses the plural form: of two the first is for one, of three the first two are for none and
 * one; it is also the first substitution where no others are given.
 * @param template plural forms joined by " | ", substitutions as $1 to $9.
 */
export function translate(template: string, ...given: (number | readonly unknown[] | undefined)[]): string {
  const count = given.find((value) => typeof value === 'number');
  const values = given.find((value) => Array.isArray(value)) ?? (count === undefined ? [] : [count]);
  const form = count === undefined ? template : pluralForm(template.split(' | '), count);
  return form.replace(/\$([1-9])/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
}

function pluralForm(forms: string[], count: number): string {
  const place = forms.length === 3 ? Math.min(count, 2) : count === 1 ? 0 : 1;
  return forms[Math.min(place, forms.length - 1)] ?? '';
}
