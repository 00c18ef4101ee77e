/** Numbers by person id, without those of these people. */
export function withoutPeople(
  record: Record<string, number>,
  ids: ReadonlySet<string>,
): Record<string, number> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => !ids.has(id)));
}
