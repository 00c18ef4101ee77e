import { describe, expect, it } from 'vitest';
import { namesNewcomer, namesText, previewText, unusableVariables } from '@/lib/panel/draft-text';

describe('the names in a welcome', () => {
  it('stand one after the other', () => {
    expect(namesText(['半糖', 'Kevin'], 'joined', '、')).toBe('半糖、Kevin');
  });

  it('or each as a mention', () => {
    expect(namesText(['半糖', 'Kevin'], 'mentions', '、')).toBe('@半糖\u2005@Kevin\u2005');
  });

  it('leave out who has none', () => {
    expect(namesText(['', ' ', 'Kevin'], 'joined', '、')).toBe('Kevin');
    expect(namesText([''], 'mentions', '、')).toBe('');
  });
});

describe('variables that a snippet cannot have filled', () => {
  it('are those nobody knows and those of another kind', () => {
    expect(unusableVariables('faq', '{{群名}} {{昵称}} {{新人}} {{名单}}')).toEqual(['{{昵称}}', '{{名单}}']);
    expect(unusableVariables('welcome', '{{新人}} {{达人}}')).toEqual(['{{达人}}']);
    expect(unusableVariables('introduction', '{{想找的人}} {{能帮什么}} {{新人}}')).toEqual(['{{新人}}']);
    expect(unusableVariables('spotlight', '{{达人}} {{新人}} {{群名}} {{日期}}')).toEqual([]);
  });
});

it('a prompt that introduces a newcomer is told from one that does not', () => {
  expect(namesNewcomer('{{达人}}这位是{{新人}}')).toBe(true);
  expect(namesNewcomer('{{expert}} meet {{newcomer}}')).toBe(true);
  expect(namesNewcomer('{{达人}}怎么看')).toBe(false);
});

it('a preview fills what is known and leaves the rest as it is written', () => {
  expect(previewText('{{新人}}欢迎来{{群名}}', { group: '读书群' })).toBe('{{新人}}欢迎来读书群');
  expect(previewText('{{没有的}}', {})).toBe('{{没有的}}');
});
