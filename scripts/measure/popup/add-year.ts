import type { Page } from 'playwright-core';

/**
 * Gives one group a year and more of counters and coverage, by putting its 12 weeks again before themselves, and newcomers in
 * each week of it. In a page of the extension.
 */
export function addYear(page: Page, groupId: string): Promise<void> {
  return page.evaluate(async (id) => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const [weeks, times] = [12, 5];
    const db = await done(indexedDB.open('nuanqun'));
    const change = db.transaction(['days', 'coverage', 'groups', 'memberships'], 'readwrite');
    const [days, coverage] = [change.objectStore('days'), change.objectStore('coverage')];
    const [groups, memberships] = [change.objectStore('groups'), change.objectStore('memberships')];
    const ofGroup = IDBKeyRange.bound([id], [id, []]);
    const dayRows = await done<{ day: number }[]>(days.getAll(ofGroup));
    const coverageRows = await done<{ day: number }[]>(coverage.getAll());
    for (let time = 1; time <= times; time++) {
      for (const row of dayRows) days.put({ ...row, day: row.day - 7 * weeks * time });
      for (const row of coverageRows) coverage.put({ ...row, day: row.day - 7 * weeks * time });
    }
    const ago = (count: number) => Date.now() - count * 7 * 86_400_000;
    const group = await done<object>(groups.get(id));
    groups.put({ ...group, watchPeriods: [{ from: ago(weeks * (times + 1)), to: 0 }] });
    const people = await done<object[]>(memberships.getAll(ofGroup));
    for (const [place, row] of people.entries())
      if (place % 3 === 0) memberships.put({ ...row, joinedAt: ago(place % 52) });
    await new Promise<void>((resolve) => change.addEventListener('complete', () => resolve()));
    db.close();
  }, groupId);
}
