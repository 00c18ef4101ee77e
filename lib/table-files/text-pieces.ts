/** Bytes read at a time: small enough that a page stays responsive between two pieces. */
const pieceSize = 128 * 1024;

const marks: readonly { encoding: string; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];
/** So many bytes tell how a text is written. */
const looked = 1024 * 1024;

/**
 * How a large text is written, by its beginning: as its byte order mark says, else UTF-8, else GB18030.
 * @returns null where it is no text.
 */
export async function encodingOf(blob: Blob): Promise<string | null> {
  const bytes = new Uint8Array(await blob.slice(0, looked).arrayBuffer());
  const mark = marks.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  const encodings = mark ? [mark.encoding] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      // The last character may be cut in half.
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: blob.size > looked });
      return text.includes('\u0000') ? null : encoding;
    } catch {
      // Not written so.
    }
  }
  return null;
}

/** A large text in pieces, with the part of it that was read by then, from 0 to 1. */
export async function* textPieces(
  blob: Blob,
  encoding: string,
): AsyncGenerator<{ text: string; done: number }> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < blob.size; at += pieceSize) {
    const bytes = await blob.slice(at, at + pieceSize).arrayBuffer();
    const isLast = at + pieceSize >= blob.size;
    yield {
      text: decoder.decode(bytes, { stream: !isLast }),
      done: Math.min(1, (at + pieceSize) / blob.size),
    };
  }
}
