const marks: readonly { encoding: string; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** A text and how its bytes are written, as `TextDecoder` calls it. */
export interface DecodedText {
  text: string;
  encoding: string;
}

/**
 * The text in bytes: as its byte order mark says, else UTF-8, else GB18030, in which spreadsheets save in China.
 * @param goesOn whether the bytes are the beginning of more, so that the last character may be cut in half.
 * @returns null where it is no text.
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>, goesOn = false): DecodedText | null {
  const mark = marks.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  const encodings = mark ? [mark.encoding] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = decode(bytes, encoding, goesOn);
    if (text !== null) return text.includes('\u0000') ? null : { text, encoding };
  }
  return null;
}

function decode(bytes: Uint8Array<ArrayBuffer>, encoding: string, goesOn: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: goesOn });
  } catch {
    return null;
  }
}
