import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evenShares } from '../../lib/across/even-shares';
import { proposeSwap, withChoices } from '../../lib/across/propose-swap';
import { swapFigures } from '../../lib/across/swap-figures';
import { type SwapMember, sideAfter } from '../../lib/across/swap-member';
import { talkingLevelsOf } from '../../lib/across/talking-level';
import { tiers } from '../../lib/store/tables';

function member(change: Partial<SwapMember> & { personId: string }): SwapMember {
  return { home: 'one', tier: null, messages: 0, isExpert: false, stays: null, isCounted: true, ...change };
}

const trait = fc.record({
  home: fc.constantFrom('one' as const, 'other' as const),
  tier: fc.constantFrom(null, ...tiers),
  messages: fc.oneof(fc.constant(0), fc.nat({ max: 200 })),
  isExpert: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
});
const reason = fc.constantFrom(null, null, null, null, 'staff' as const, 'bot' as const, 'newcomer' as const);

/** Members who can all move. */
const movable = fc
  .array(trait, { maxLength: 120 })
  .map((traits) => traits.map((one, index) => member({ ...one, personId: `p${index}` })));
/** Some of them stay. */
const mixed = fc
  .array(fc.tuple(trait, reason), { maxLength: 120 })
  .map((all) =>
    all.map(([one, stays], index) =>
      member({ ...one, stays, isCounted: stays !== 'staff' && stays !== 'bot', personId: `p${index}` }),
    ),
  );
const seed = fc.integer({ min: 1, max: 1000 });

/** How many more the first group has than the other one. */
function surplus(members: readonly SwapMember[], moves: ReadonlySet<string>): number {
  return members.reduce((sum, one) => sum + (sideAfter(one, moves) === 'one' ? 1 : -1), 0);
}

function kinds(members: readonly SwapMember[]): SwapMember[][] {
  const levelOf = talkingLevelsOf(members.map(({ messages }) => messages));
  const byKind = Map.groupBy(members, ({ isExpert, tier, home, messages }) =>
    JSON.stringify([isExpert, tier, home, levelOf(messages)]),
  );
  return [...byKind.values()];
}

describe('a swap of two groups', () => {
  test('makes up for those who stay with members who are like them', () => {
    const staying = Array.from({ length: 30 }, (_, index) => [
      member({ personId: `x${index}`, stays: 'both' }),
      member({ personId: `x${index}`, home: 'other', stays: 'both', messages: 5 + index }),
    ]).flat();
    const free = Array.from({ length: 120 }, (_, index) =>
      member({ personId: `p${index}`, home: 'other', messages: index % 2 ? 1 + (index % 40) : 0 }),
    );
    const { one, other } = swapFigures([...staying, ...free], proposeSwap([...staying, ...free], 1));
    expect(Math.abs(one.active - other.active)).toBeLessThanOrEqual(2);
    expect(Math.abs(one.members - other.members)).toBeLessThanOrEqual(1);
  });

  test('makes both as large as each other, whoever stays, where those who can move suffice', () => {
    fc.assert(
      fc.property(mixed, seed, (members, drawn) => {
        const stayers = surplus(
          members.filter(({ stays }) => stays),
          new Set(),
        );
        const free = members.filter(({ stays }) => !stays).length;
        const left = Math.abs(surplus(members, proposeSwap(members, drawn)));
        expect(left).toBeLessThanOrEqual(Math.max(1, Math.abs(stayers) - free));
      }),
    );
  });

  test('halves every kind: by expert, tier, talking level and group', () => {
    fc.assert(
      fc.property(movable, seed, (members, drawn) => {
        const moves = proposeSwap(members, drawn);
        for (const kind of kinds(members)) expect(Math.abs(surplus(kind, moves))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('shares out the experts evenly', () => {
    fc.assert(
      fc.property(movable, seed, (members, drawn) => {
        const experts = members.filter(({ isExpert }) => isExpert);
        expect(Math.abs(surplus(experts, proposeSwap(members, drawn)))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('moves nobody who stays, loses nobody and doubles nobody', () => {
    fc.assert(
      fc.property(mixed, seed, (members, drawn) => {
        const moves = proposeSwap(members, drawn);
        const staying = new Set(members.filter(({ stays }) => stays).map(({ personId }) => personId));
        const known = new Set(members.map(({ personId }) => personId));
        expect([...moves].filter((id) => staying.has(id) || !known.has(id))).toEqual([]);
        const { one, other } = swapFigures(members, moves);
        expect(one.members + other.members).toBe(members.length);
      }),
    );
  });

  test('is the same for the same seed, whatever the order of the members', () => {
    fc.assert(
      fc.property(mixed, seed, (members, drawn) => {
        const moves = [...proposeSwap(members, drawn)].sort();
        expect([...proposeSwap(members.toReversed(), drawn)].sort()).toEqual(moves);
      }),
    );
  });

  test('is another one for another seed', () => {
    const members = Array.from({ length: 40 }, (_, index) =>
      member({ personId: `p${index}`, home: index % 2 ? 'one' : 'other', messages: index }),
    );
    expect(proposeSwap(members, 1)).not.toEqual(proposeSwap(members, 2));
  });

  test('leaves who is in both groups in both, however they are told to move', () => {
    const both = [
      member({ personId: 'x', stays: 'both' }),
      member({ personId: 'x', home: 'other', stays: 'both' }),
    ];
    const members = [...both, member({ personId: 'a' }), member({ personId: 'b', home: 'other' })];
    const choices = new Map([['x', 'move' as const]]);
    expect(withChoices(members, proposeSwap(members, 1), choices).has('x')).toBe(false);
  });

  test('keeps to what was decided by hand and splits the others around it', () => {
    fc.assert(
      fc.property(movable, seed, (members, drawn) => {
        const decided = members.slice(0, members.length / 4);
        const choices = new Map(
          decided.map(({ personId }, index) => [personId, index % 2 ? ('stay' as const) : ('move' as const)]),
        );
        const moves = proposeSwap(members, drawn, choices);
        for (const [personId, choice] of choices) expect(moves.has(personId)).toBe(choice === 'move');
        expect(Math.abs(surplus(members, moves))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a decision made later changes that one place only', () => {
    const members = ['a', 'b', 'c', 'd'].map((personId) => member({ personId }));
    const proposed = proposeSwap(members, 3);
    const [mover = ''] = proposed;
    const after = withChoices(members, proposed, new Map([[mover, 'stay']]));
    expect([...after]).toEqual([...proposed].filter((id) => id !== mover));
  });

  test('evens out what is said in both', () => {
    const members = Array.from({ length: 200 }, (_, index) =>
      member({ personId: `p${index}`, home: index < 120 ? 'one' : 'other', messages: index % 5 ? 0 : index }),
    );
    const { one, other } = swapFigures(members, proposeSwap(members, 1));
    expect(Math.abs(one.messages - other.messages) / (one.messages + other.messages)).toBeLessThan(0.03);
  });
});

describe('the figures of a group', () => {
  test('count everybody as a member, but neither staff nor bots in anything else', () => {
    const members = [
      member({ personId: 'a', messages: 3, tier: 'senior', isExpert: true }),
      member({ personId: 'b', messages: 9, stays: 'staff', isCounted: false, tier: 'basic' }),
      member({ personId: 'c', stays: 'newcomer' }),
    ];
    expect(swapFigures(members, new Set()).one).toEqual({
      members: 3,
      active: 1,
      messages: 3,
      experts: 1,
      tiers: { general: 0, basic: 0, senior: 1, none: 1 },
    });
  });
});

describe('even shares', () => {
  test('give the odd ones of neighbours to each group in turn', () => {
    const odd = { fixedInOne: 0, fixedInOther: 0, free: 3 };
    expect(evenShares([odd, odd, odd])).toEqual([2, 1, 2]);
  });

  test('make up for those who stay, and never take more of a kind than there are', () => {
    expect(
      evenShares([
        { fixedInOne: 10, fixedInOther: 0, free: 0 },
        { fixedInOne: 0, fixedInOther: 0, free: 20 },
      ]),
    ).toEqual([0, 5]);
    expect(evenShares([{ fixedInOne: 10, fixedInOther: 0, free: 4 }])).toEqual([0]);
  });
});
