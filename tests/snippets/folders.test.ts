import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatFolders, folderPath, folderTree, liesIn, movedAlong } from '../../lib/snippets/folders';

test('a path is stored without empty parts and white space', () => {
  expect(folderPath(' 售后 / 退款／ 原路 返回 //')).toBe('售后/退款/原路 返回');
  expect(folderPath(' / ')).toBe('');
});

describe('folders', () => {
  test('lie in each other, are sorted, and count what is in them and within', () => {
    const tree = folderTree(['售后/退款', '群规', '售后', '', '售后/退款', '售后/10 天', '售后/9 天']);
    expect(flatFolders(tree).map(({ folder, depth }) => [depth, folder.name, folder.count])).toEqual([
      [0, '群规', 1],
      [0, '售后', 5],
      [1, '9 天', 1],
      [1, '10 天', 1],
      [1, '退款', 2],
    ]);
  });

  test('are told from those that only begin alike', () => {
    expect(liesIn('售后/退款', '售后')).toBe(true);
    expect(liesIn('售后服务', '售后')).toBe(false);
  });

  test('take along what lies in them', () => {
    expect(movedAlong('售后/退款', '售后', '订单/售后')).toBe('订单/售后/退款');
    expect(movedAlong('售后', '售后', '')).toBe('');
    expect(movedAlong('售后/退款', '售后', '')).toBe('退款');
    expect(movedAlong('售后服务', '售后', '订单')).toBe('售后服务');
  });

  test('hold everything that has a folder, however deep it lies', () => {
    const path = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.array(path), (categories) => {
        const tree = folderTree(categories);
        const filed = categories.filter((category) => category !== '');
        expect(tree.reduce((sum, { count }) => sum + count, 0)).toBe(filed.length);
        for (const { folder } of flatFolders(tree)) {
          const within = filed.filter((category) => liesIn(category, folder.path));
          expect(folder.count).toBe(within.length);
          expect(within.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
