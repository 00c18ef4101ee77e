import { describe, expect, test } from 'vitest';
import type { Background } from '../../lib/watching/background';
import { CoverageClock } from '../../lib/watching/coverage-clock';
import { Login } from '../../lib/watching/login';

const minute = 60_000;
const start = 29_000_000 * minute;

async function watchedMinutes(answers: number[], kept: () => boolean = () => true): Promise<number[]> {
  const told: number[][] = [];
  const background: Background = async (name, data) => {
    if (name === 'linkAccount') return { accountId: 'account' } as never;
    told.push((data as { minutes: number[] }).minutes);
    return (kept() ? { kept: 1 } : undefined) as never;
  };
  const login = new Login(background);
  login.signedIn({ sessionId: '@me', uin: '1', name: '我' });
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 0));
  const clock = new CoverageClock(login, background);
  for (const answer of answers) {
    clock.synced(start + answer);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return [...new Set(told.flat())].map((at) => at - start / minute).sort((one, other) => one - other);
}

describe('a minute counts as watched', () => {
  test('when the server answered in it', async () => {
    expect(await watchedMinutes([0])).toEqual([0]);
  });

  test('when answers before and after it are no further apart than a hidden tab sleeps', async () => {
    expect(await watchedMinutes([30_000, 30_000 + 85_000])).toEqual([0, 1]);
  });

  test('not when the page was silent for longer', async () => {
    expect(await watchedMinutes([0, 10 * minute])).toEqual([0, 10]);
  });

  test('also when it could not be kept at once', async () => {
    let tries = 0;
    expect(await watchedMinutes([0, 20_000, 70_000], () => tries++ > 0)).toEqual([0, 1]);
  });
});
