import type { Interval } from './resample.ts';

export function shown({ low, high }: Interval, as: (value: number) => string): string {
  return `[${as(low)}, ${as(high)}]`;
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

export function threeDigits(value: number): string {
  return value.toFixed(3);
}

export function fourDigits(value: number): string {
  return value.toFixed(4);
}
