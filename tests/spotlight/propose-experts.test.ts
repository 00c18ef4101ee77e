import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  evidenceWeights,
  type KnownMember,
  leastScore,
  proposeExperts,
} from '../../lib/spotlight/propose-experts';

const nothingSaid = { experts: [], dismissed: [] };

function member(personId: string, known: Partial<KnownMember> = {}): KnownMember {
  return { personId, role: 'member', tags: [], facts: [], answered: [], ...known };
}

function answered(id: string, text: string, isSure = true) {
  return { id, text, answerId: `answer to ${id}`, isSure };
}

function proposed(members: KnownMember[], said = nothingSaid as Parameters<typeof proposeExperts>[1]) {
  return proposeExperts(members, said).map(({ personId, topic }) => `${personId} ${topic}`);
}

describe('who may be an expert', () => {
  test('somebody with a tag that names a topic, with the tag as evidence', () => {
    expect(proposeExperts([member('p1', { tags: ['懂辅食'] })], nothingSaid)).toEqual([
      {
        personId: 'p1',
        topic: '辅食',
        score: evidenceWeights.tag,
        evidence: [{ source: 'tag', text: '懂辅食', count: 1, samples: [] }],
      },
    ]);
  });

  test.each(['老客户', '宝妈', '北京', '爱提问', '潜水', '意向高', '第3期'])(
    'a tag that says something else of somebody is no topic: %s',
    (tag) => {
      expect(proposed([member('p1', { tags: [tag] })])).toEqual([]);
    },
  );

  test('a tag that many carry describes the group, unless it says that they know it', () => {
    const many = (tag: string) =>
      Array.from({ length: 12 }, (_, index) => member(`p${index}`, { tags: [tag] }));
    expect(proposed(many('露营'))).toEqual([]);
    expect(proposed(many('懂露营'))).toHaveLength(12);
  });

  test('what somebody offers or does for a living, topic by topic', () => {
    const facts = [
      { field: 'offers', value: '可以帮忙看简历、短视频剪辑' },
      { field: 'occupation', value: '儿科护士' },
      { field: 'city', value: '摄影' },
    ];
    expect(proposed([member('p1', { facts })])).toEqual(['p1 儿科护士', 'p1 看简历', 'p1 短视频剪辑']);
  });

  test('a hobby alone is not enough; with two answers about it, it is', () => {
    const facts = [{ field: 'hobbies', value: '露营' }];
    expect(proposed([member('p1', { facts })])).toEqual([]);
    const questions = [answered('q1', '露营带什么帐篷？'), answered('q2', '新手露营去哪里好')];
    const [proposal] = proposeExperts([member('p1', { facts, answered: questions })], nothingSaid);
    expect(proposal?.topic).toBe('露营');
    expect(proposal?.evidence).toEqual([
      { source: 'hobbies', text: '露营', count: 1, samples: [] },
      {
        source: 'answered',
        text: '',
        count: 2,
        samples: [
          { questionId: 'q1', answerId: 'answer to q1' },
          { questionId: 'q2', answerId: 'answer to q2' },
        ],
      },
    ]);
  });

  test('somebody who answered three questions that have a word in common', () => {
    const questions = [
      answered('q1', '幼儿园几月份报名？'),
      answered('q2', '请问公立幼儿园好进吗'),
      answered('q3', '有没有推荐的幼儿园'),
      answered('q4', '停车费多少'),
    ];
    const found = proposeExperts([member('p1', { answered: questions })], nothingSaid);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ topic: '幼儿园', evidence: [{ source: 'answered', count: 3 }] });
  });

  test('that they only spoke soon after a question counts less', () => {
    const questions = ['q1', 'q2', 'q3', 'q4'].map((id) => answered(id, '幼儿园怎么报名', false));
    expect(proposed([member('p1', { answered: questions })])).toEqual([]);
    expect(
      proposed([member('p1', { answered: [...questions, answered('q5', '幼儿园学费', false)] })]),
    ).toEqual(['p1 幼儿园']);
  });

  test('a field about a topic that the operator has already speaks for that one', () => {
    const said = { experts: [{ personId: 'p2', topics: ['辅食'] }], dismissed: [] };
    const facts = [{ field: 'offers', value: '辅食搭配' }];
    expect(proposed([member('p1', { facts })], said)).toEqual(['p1 辅食']);
  });

  test('never who is an expert for it, was put aside for it, or is no ordinary member', () => {
    const tags = ['懂辅食'];
    const members = [
      member('expert', { tags }),
      member('dismissed', { tags }),
      member('staff', { tags, role: 'staff' }),
      member('bot', { tags, role: 'bot' }),
      member('own', { tags, role: 'own' }),
      member('new', { tags }),
    ];
    const said = {
      experts: [{ personId: 'expert', topics: ['辅食'] }],
      dismissed: [{ personId: 'dismissed', topic: ' 辅食' }],
    };
    expect(proposed(members, said)).toEqual(['new 辅食']);
  });
});

const tag = fc.constantFrom('懂辅食', '摄影达人', '露营', '老客户', '宝妈');
const fact = fc.record({
  field: fc.constantFrom('offers', 'occupation', 'hobbies', 'city'),
  value: fc.constantFrom('辅食', '摄影、剪辑', '律师', ''),
});
const question = fc.record({
  id: fc.uuid(),
  text: fc.constantFrom('辅食怎么做', '摄影入门', '停车费多少', '幼儿园报名'),
  answerId: fc.constant(''),
  isSure: fc.boolean(),
});
const members = fc.uniqueArray(
  fc.record({
    personId: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
    role: fc.constantFrom('member' as const, 'staff' as const, 'bot' as const, 'own' as const),
    tags: fc.uniqueArray(tag),
    facts: fc.array(fact, { maxLength: 4 }),
    answered: fc.array(question, { maxLength: 12 }),
  }),
  { selector: ({ personId }) => personId },
);

describe('of whatever is known', () => {
  test('every proposal has evidence that adds up to the bar, of a member, once a topic', () => {
    fc.assert(
      fc.property(members, (known) => {
        const found = proposeExperts(known, nothingSaid);
        const roles = new Map<string, string>(known.map(({ personId, role }) => [personId, role]));
        for (const { personId, score, evidence } of found) {
          expect(roles.get(personId)).toBe('member');
          expect(score).toBeGreaterThanOrEqual(leastScore);
          expect(evidence.length).toBeGreaterThan(0);
        }
        const pairs = found.map(({ personId, topic }) => `${personId}\n${topic}`);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });

  test('what is confirmed or put aside is not proposed again, and changes nothing for the others', () => {
    fc.assert(
      fc.property(members, fc.nat(), (known, which) => {
        const found = proposeExperts(known, nothingSaid);
        if (found.length === 0) return;
        const decided = found[which % found.length]!;
        const { personId, topic } = decided;
        const rest = found.filter((proposal) => proposal !== decided);
        expect(proposeExperts(known, { experts: [], dismissed: [{ personId, topic }] })).toEqual(rest);
      }),
    );
  });
});
