import { describe, expect, test } from 'vitest';
import type { SilentMember } from '../../lib/panel/silent-member';
import { sharedNames, type WarningWords, warningProblem, warningTexts } from '../../lib/panel/warning-text';
import type { TemplateProblem } from '../../lib/snippets/template-problem';

function member(nickname: string, more: Partial<SilentMember> = {}): SilentMember {
  return {
    groupId: 'g',
    personId: nickname,
    nickname,
    groupNickname: '',
    remark: '',
    role: 'member',
    observedAt: 0,
    observedDay: 0,
    lastSpokeDay: 0,
    joinedAt: 0,
    leftAt: 0,
    tags: [],
    tier: '',
    exemptFactId: '',
    distinction: null,
    ...more,
  };
}

function words(change: Partial<WarningWords> = {}): WarningWords {
  const values = { group: '群', deadline: '11月25日', days: '30' };
  return {
    body: '{{名单}} {{天数}} 天没说话，{{截止}}前说一句',
    style: 'joined',
    separator: '、',
    values,
    ...change,
  };
}

describe('a warning', () => {
  test('names the people as everybody sees them, never by the private remark', () => {
    const people = [member('小雨', { remark: '难缠的客户', groupNickname: '雨妈' }), member('阿紫')];
    const [draft] = warningTexts(people, words());
    expect(draft?.text).toBe('雨妈、阿紫 30 天没说话，11月25日前说一句');
  });

  test('can mention them', () => {
    const [draft] = warningTexts([member('小雨')], words({ style: 'mentions' }));
    expect(draft?.text.startsWith('@小雨\u2005')).toBe(true);
  });

  test('goes into several messages where there are many names', () => {
    const people = Array.from({ length: 45 }, (_, index) => member(`成员${index}`));
    const drafts = warningTexts(people, words());
    expect(drafts.map((draft) => draft.members.length)).toEqual([20, 20, 5]);
    expect(drafts.every(({ text }) => text.includes('11月25日'))).toBe(true);
  });

  test('leaves out who has no name to write', () => {
    expect(warningTexts([member(' '), member('小雨')], words()).flatMap((one) => one.members)).toHaveLength(
      1,
    );
  });

  test('a name that looks like a variable stays a name', () => {
    expect(warningTexts([member('{{截止}}')], words())[0]?.text).toContain('{{截止}} 30 天没说话');
  });
});

describe('what keeps a warning from being written', () => {
  const people = [member('小雨')];
  const unusable = (kind: TemplateProblem['kind'], name: string) => ({
    kind: 'template' as const,
    problems: [{ kind, name }],
  });

  test.each<[string, ReturnType<typeof warningProblem>]>([
    ['{{名单}} 说句话', null],
    ['大家说句话', { kind: 'no-names' }],
    ['{{名单}} {{昵称}}', unusable('unknown-variable', '昵称')],
    ['{{名单}} {{新人}}', unusable('missing-value', '新人')],
    [`{{名单}}${'长'.repeat(2000)}`, unusable('too-long', '')],
  ])('%s', (body, problem) => {
    expect(warningProblem(people, words({ body }))).toEqual(problem);
  });
});

test('a name that somebody else in the group carries does not tell who is meant', () => {
  const [warned, other] = [member('小雨', { personId: '1' }), member('小雨', { personId: '2' })];
  expect(sharedNames([warned, other, member('阿紫')], [warned])).toEqual(['小雨']);
  expect(sharedNames([warned, other, member('阿紫')], [member('阿紫')])).toEqual([]);
});
