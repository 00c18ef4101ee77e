import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzip } from '../../lib/export/fflate-in-one-thread';

/** A file of 4 GB less one byte, as the archive says; its packed bytes are none. */
function bomb(): Uint8Array {
  const archive = zipSync({ 'xl/sheet1.xml': strToU8('x') });
  const view = new DataView(archive.buffer);
  for (let at = 0; at < archive.length - 4; at += 1) {
    // The entry in the directory at the archive's end; its unpacked size stands 24 bytes further on.
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffffe, true);
  }
  return archive;
}

test('the XML of a workbook is unpacked at once, in this thread, and nothing else of it', () => {
  const archive = zipSync({
    'xl/sheet1.xml': strToU8('<a/>'),
    'xl/media/image.png': strToU8('…'),
    '_rels/.rels': strToU8('<b/>'),
  });
  let names: string[] = [];
  unzip(archive, (_, files) => {
    names = Object.keys(files ?? {});
  });
  expect(names).toEqual(['xl/sheet1.xml', '_rels/.rels']);
});

test('what is no archive, or would fill the memory, is an error', () => {
  const errors: (Error | null)[] = [];
  unzip(strToU8('PK nothing'), (error) => errors.push(error));
  unzip(bomb(), (error) => errors.push(error));
  expect(errors.map((error) => error?.message)).toEqual([
    'invalid zip data',
    'too much is packed into this file',
  ]);
});
