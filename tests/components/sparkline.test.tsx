import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Sparkline } from '@/components/Sparkline';

/** Where each bar of a colour stands and how tall it is, in pixels. */
function bars(color: string): [number, number][] {
  const outline = document.querySelector(`.${color}`)?.getAttribute('d') ?? '';
  return [...outline.matchAll(/M(\d+) \d+v-(\d+)/gu)].map(([, x, tall]) => [Number(x), Number(tall)]);
}

it('draws a week as a bar, a silent one as a dash, the newest darker; and says what it shows', () => {
  render(<Sparkline weeks={[7, 0, 1, 9]} label="四周" />);
  expect(screen.getByRole('img', { name: '四周' })).toBeInTheDocument();
  expect(bars('fill-fair')).toEqual([
    [0, 20],
    [8, 3],
  ]);
  expect(bars('fill-line')).toEqual([[4, 1]]);
  expect(bars('fill-ink-soft')).toEqual([[12, 20]]);
});
