/** A picture as a `data:` address, which a file can hold. */
export async function toDataAddress(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  let text = '';
  // So many letters at a time as a call takes.
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return `data:${picture.type};base64,${btoa(text)}`;
}

/** The picture of a `data:` address in base64. */
export function fromDataAddress(address: string): Blob {
  const [, type = '', text = ''] = /^data:([^;,]*);base64,(.*)$/u.exec(address) ?? [];
  return new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], { type });
}
