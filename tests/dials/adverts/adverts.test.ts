import { expect, test } from 'vitest';
import { looksLikeAdvert } from '../../../lib/dials/advert';
import * as development from './development';
import * as keptApart from './kept-apart';

/** Of what is called an advert, how much is one; and of all adverts, how many are found. */
function measured({ adverts, others }: typeof development): { precision: number; recall: number } {
  const found = adverts.filter(looksLikeAdvert).length;
  const wrong = others.filter(looksLikeAdvert).length;
  return { precision: found / (found + wrong), recall: found / adverts.length };
}

test('adverts are told from talk about prices, shops and links', () => {
  const { precision, recall } = measured(development);
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});

test.each(development.others)('%s is no advert', (text) => expect(looksLikeAdvert(text)).toBe(false));

test('those that were kept apart are told, too', () => {
  const { precision, recall } = measured(keptApart);
  expect(precision).toBe(1);
  expect(recall).toBe(0.92);
});
