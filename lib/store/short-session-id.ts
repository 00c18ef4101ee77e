/**
 * A session id in 16 hexadecimal digits, so that tens of thousands of them fit into session storage. A plain 64-bit
 * mix of the whole text (cyrb53 by bryc, public domain, both halves kept), not a secret: session ids lose their
 * meaning with the login anyway.
 */
export function shortSessionId(sessionId: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < sessionId.length; index++) {
    const code = sessionId.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return hexadecimal(high) + hexadecimal(low);
}

function hexadecimal(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}
