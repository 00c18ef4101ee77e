/** The fields of a call's body. */
export type Fields = Record<string, unknown>;

/** A body as fields; none where it is something else. */
export function fields(body: unknown): Fields {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Fields) : {};
}

/** One thing or a list of them, as a list. */
export function listOf<T>(value: unknown): T[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as T[];
}
