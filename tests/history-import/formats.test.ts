import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../lib/activity/day';
import { readCopyText } from '../../lib/history-import/read-copy-text';
import { decodeText } from '../../lib/table-files/decode-text';

const folder = join(__dirname, 'formats');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));

interface Labelled {
  about: string;
  copiedOn: string;
  said: [name: string, time: string, kind: string, text: string][];
  notices: number;
  problems: number[];
}

function local(time: number): string {
  const at = new Date(time);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

describe('a copy is read as it is labelled', () => {
  test.each(names)('%s', (name) => {
    const labelled = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Labelled;
    const text = decodeText(new Uint8Array(readFileSync(join(folder, `${name}.txt`))))?.text ?? '';
    const found = readCopyText(text, dayOf(new Date(`${labelled.copiedOn}T12:00`).getTime()));
    const said = found.flatMap((one) => (one.kind === 'said' ? [one.said] : []));
    expect(said.map((one) => [one.name, local(one.time), one.kind, one.text])).toEqual(labelled.said);
    expect(found.filter(({ kind }) => kind === 'notice')).toHaveLength(labelled.notices);
    const problems = found.flatMap((one) => (one.kind === 'problem' ? [one.problem.line] : []));
    expect(problems).toEqual(labelled.problems);
  });
});
