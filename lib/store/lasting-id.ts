/** A new id of ours: 12 random characters (72 bits) of A–Z, a–z, 0–9, - and _. Says nothing about what it stands for. */
export function newLastingId(): string {
  return toLastingId(crypto.getRandomValues(new Uint8Array(9)));
}

/** The first 9 bytes as an id of ours. */
export function toLastingId(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes.subarray(0, 9)));
  return text.replaceAll('+', '-').replaceAll('/', '_');
}
