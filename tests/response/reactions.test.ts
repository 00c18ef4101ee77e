import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { callsOf } from '../../lib/response/calls';
import type { Heard, Offer } from '../../lib/response/reaction';
import { reactionsTo } from '../../lib/response/reactions';
import { type Example, examples } from './examples';
import { keptApart } from './kept-apart';

const start = 1_700_000_000_000;

function offerOf({ occasion }: Example): Offer {
  const { kind, text } = occasion;
  return { kind, text, personId: 'host', time: start, names: ['小管家'], calls: callsOf(text) };
}

function heardIn({ said }: Example): Heard[] {
  return said.map(({ by, minute, text, kind = 'text' }, index) => ({
    id: String(index).padStart(3, '0'),
    personId: by,
    time: start + minute * 60_000,
    kind,
    text,
  }));
}

test.each([...examples, ...keptApart].map((example) => [example.what, example] as const))(
  '%s',
  (_, example) => {
    const found = reactionsTo(offerOf(example), heardIn(example));
    expect(Object.fromEntries(found.map(({ personId, how }) => [personId, how]))).toEqual(example.expected);
  },
);

test('the order in which messages are handed in plays no role', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...examples, ...keptApart),
      fc.infiniteStream(fc.nat()),
      (example, numbers) => {
        const heard = heardIn(example);
        const shuffled = heard.map((one) => [numbers.next().value ?? 0, one] as const);
        shuffled.sort(([one], [other]) => one - other);
        const offer = offerOf(example);
        expect(
          reactionsTo(
            offer,
            shuffled.map(([, one]) => one),
          ),
        ).toEqual(reactionsTo(offer, heard));
      },
    ),
    { numRuns: 200 },
  );
});

test('what was said in the second of an offer, maybe before it, takes nothing away from it', () => {
  const text = '@所有人 明天上午停水，收到请回复';
  const offer: Offer = {
    kind: 'announcement',
    text,
    personId: 'host',
    time: start,
    names: [],
    calls: callsOf(text),
  };
  const said = (id: string, personId: string, words: string, time = start): Heard => ({
    id,
    personId,
    time,
    kind: 'text',
    text: words,
  });
  const heard = [
    said('1', 'ann', '周六亲子市集，要来的扣1'),
    said('2', 'bo', '扣1'),
    said('3', 'cy', '今天的鱼好新鲜'),
    said('4', 'host', text),
    said('5', 'dee', '收到', start + 1_000),
  ];
  expect(reactionsTo(offer, heard).map(({ personId }) => personId)).toEqual(['dee']);
});
