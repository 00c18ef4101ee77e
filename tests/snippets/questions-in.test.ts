import { expect, test } from 'vitest';
import { questionsIn } from '../../lib/snippets/questions-in';

test('ways of asking are one a line, without empty lines and repetitions', () => {
  expect(questionsIn(' 多久能退 \n\n怎么  退款\r\n多久能退')).toEqual(['多久能退', '怎么 退款']);
  expect(questionsIn('\n \n')).toEqual([]);
});

test('they are thirty at most, of a hundred characters each', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `${index}${'长'.repeat(200)}`).join('\n');
  const questions = questionsIn(lines);
  expect(questions).toHaveLength(30);
  expect(questions[0]).toHaveLength(100);
});
