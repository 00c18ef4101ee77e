import type { SentPicture } from '../snippets/picture';

/** A picture as a `data:` address, which a file can hold. */
export async function toDataAddress(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  let text = '';
  // So many letters at a time as a call takes.
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return `data:${picture.type};base64,${btoa(text)}`;
}

const address = /^data:([^;,]*);base64,([\w+/]*={0,2})$/u;

/** What is behind a `data:` address: its kind and its bytes in base64. Empty where it is none in base64. */
export function fromDataAddress(data: string): Pick<SentPicture, 'type' | 'base64'> {
  const [, type = '', base64 = ''] = address.exec(data) ?? [];
  return { type, base64 };
}

/** The kind of a picture and about how many bytes it has, as pictureProblem asks. */
export function dataAddressSize(data: string): { type: string; size: number } {
  const { type, base64 } = fromDataAddress(data);
  return { type: base64 === '' ? '' : type, size: Math.floor(base64.length * 0.75) };
}
