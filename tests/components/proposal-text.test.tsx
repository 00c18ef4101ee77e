import { expect, test } from 'vitest';
import { proposalDetail, proposalReason } from '@/components/spotlight/proposal-text';
import type { EvidenceSource, TopicEvidence } from '@/lib/spotlight/propose-experts';

function evidence(source: EvidenceSource, text: string, count = 1): TopicEvidence {
  return { source, text, count, samples: [] };
}

test.each([
  ['儿科护士', evidence('occupation', '儿科护士'), '职业是儿科护士'],
  ['摄影', evidence('occupation', '从事摄影'), '职业是摄影'],
  ['宝宝护理', evidence('occupation', '儿科护士'), '职业：儿科护士'],
  ['辅食', evidence('offers', '可以教辅食、睡眠'), '能帮忙：辅食'],
  ['带娃', evidence('offers', '看辅食、睡眠'), '能帮忙：看辅食、睡眠'],
  ['烘焙', evidence('hobbies', '烘焙'), '爱好：烘焙'],
  ['辅食', evidence('tag', '懂辅食'), '标签「懂辅食」'],
  ['幼儿园', evidence('answered', '', 3), '常回答：幼儿园'],
  ['幼儿园', evidence('may-have-answered', '', 5), '可能常回答：幼儿园'],
])('for %s by %o: %s', (topic, first, words) => {
  expect(proposalReason({ topic, evidence: [first] })).toBe(words);
});

test('beside the reason stand the topic and what else speaks for it, and how often where answers do', () => {
  const tag = evidence('tag', '懂辅食');
  const answers = evidence('answered', '', 3);
  expect(proposalDetail({ topic: '辅食', evidence: [tag] })).toBe('话题「辅食」');
  expect(proposalDetail({ topic: '辅食', evidence: [answers, tag] })).toBe(
    '话题「辅食」；答过 3 个问题；标签「懂辅食」',
  );
});
