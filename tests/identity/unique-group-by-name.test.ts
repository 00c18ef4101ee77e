import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniqueGroupByName } from '../../lib/identity/unique-group-by-name';

const readers = { id: 'readers', name: '周末读书会' };
const parents = { id: 'parents', name: '三班家长' };

describe('a present group is linked to a known one', () => {
  test('where each side has the name once', () => {
    const present = [
      { sessionId: '@@1', name: ' 周末读书会' },
      { sessionId: '@@2', name: '三班家长' },
    ];
    expect(uniqueGroupByName([readers, parents], present, '周末读书会')).toBe('readers');
  });

  test('counting a group that is listed twice once', () => {
    const present = [
      { sessionId: '@@1', name: '三班家长' },
      { sessionId: '@@1', name: '三班家长' },
    ];
    expect(uniqueGroupByName([parents, parents], present, '三班家长')).toBe('parents');
  });
});

describe('no group is linked', () => {
  test('where two groups have the name, on either side', () => {
    const present = [{ sessionId: '@@1', name: '三班家长' }];
    expect(uniqueGroupByName([parents, { id: 'other', name: '三班家长' }], present, '三班家长')).toBeNull();
    const twins = [...present, { sessionId: '@@2', name: '三班家长' }];
    expect(uniqueGroupByName([parents], twins, '三班家长')).toBeNull();
  });

  test('without a name, though only one group has none', () => {
    expect(uniqueGroupByName([{ id: 'a', name: '' }], [{ sessionId: '@@1', name: '' }], '')).toBeNull();
  });

  test('where nobody carries the name', () => {
    expect(uniqueGroupByName([readers], [{ sessionId: '@@1', name: '三班家长' }], '三班家长')).toBeNull();
    expect(uniqueGroupByName([readers], [], '周末读书会')).toBeNull();
  });
});

test('the order does not matter', () => {
  const name = fc.constantFrom('', 'a', 'b', 'c');
  const known = fc.array(fc.record({ id: fc.constantFrom('1', '2', '3'), name }));
  const present = fc.array(fc.record({ sessionId: fc.constantFrom('@1', '@2', '@3'), name }));
  fc.assert(
    fc.property(known, present, name, (groups, here, wanted) => {
      expect(uniqueGroupByName(groups.toReversed(), here.toReversed(), wanted)).toBe(
        uniqueGroupByName(groups, here, wanted),
      );
    }),
  );
});
