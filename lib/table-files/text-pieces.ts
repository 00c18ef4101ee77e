import { decodeText } from './decode-text';

/** Bytes read at a time: small enough that a page stays responsive between two pieces. */
const pieceSize = 128 * 1024;

/** So many bytes tell how a text is written. */
const looked = 1024 * 1024;

/** How a large text is written, by its beginning (see decode-text.ts). @returns null where it is no text. */
export async function encodingOf(blob: Blob): Promise<string | null> {
  const bytes = new Uint8Array(await blob.slice(0, looked).arrayBuffer());
  return decodeText(bytes, blob.size > looked)?.encoding ?? null;
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
