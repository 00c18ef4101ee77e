/** The name of a column as names are compared: in lower case, without white space, digits and what stands in brackets. */
export function bareColumnName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[([【].*?[)\]】]|[\s\d_*:：.#-]+/gu, '');
}
