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
