import type { Page } from 'playwright-core';

/** What is put into the database before the member list is measured. */
interface Seed {
  groupId: string;
  /** Members of other groups, who must not cost anything. */
  others: number;
}

/**
 * Fills the database as months of use would: every member of the group with tags, a tier and facts, eight weeks of talk and of
 * watching; and as many taggings and facts of people in other groups.
 */
export function seedMembers(page: Page, seed: Seed): Promise<void> {
  return page.evaluate(async ({ groupId, others }) => {
    const day = 86_400_000;
    const now = Date.now();
    const date = new Date(now);
    const today = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / day;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('nuanqun');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const read = <Row>(table: string) =>
      new Promise<Row[]>((resolve) => {
        const rows = db.transaction(table).objectStore(table).getAll();
        rows.addEventListener('success', () => resolve(rows.result as Row[]));
      });
    const write = (table: string, rows: object[]) =>
      new Promise<void>((resolve, reject) => {
        const transaction = db.transaction(table, 'readwrite');
        for (const row of rows) transaction.objectStore(table).put(row);
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(transaction.error));
      });
    const shared = (id: string) => ({ id, updated: {}, deletedAt: 0 });
    const memberships = await read<{ groupId: string; personId: string }>('memberships');
    const ids = memberships.filter((row) => row.groupId === groupId).map(({ personId }) => personId);
    const strangers = Array.from({ length: others }, (_, index) => `stranger${index}`);
    const tags = Array.from({ length: 20 }, (_, index) => ({
      ...shared(`tag${index}`),
      name: `标签${index}`,
    }));
    const colors = ['green', 'blue', 'purple', 'orange', 'red', 'grey'];
    await write(
      'tags',
      tags.map((tag, index) => ({ ...tag, color: colors[index % 6], tagGroupId: '' })),
    );
    const everybody = [...ids, ...strangers];
    await write(
      'taggings',
      everybody.flatMap((personId, index) =>
        Array.from({ length: 1 + (index % 3) }, (_, place) => ({
          ...shared(`${personId}/tag${place}`),
          personId,
          tagId: `tag${(index * 7 + place) % 20}`,
          source: 'person',
          ruleId: '',
          messageId: '',
          at: now - index,
        })),
      ),
    );
    const values = {
      tier: ['general', 'basic', 'senior'],
      city: ['杭州', '苏州', '成都'],
      offers: ['摄影', '写作'],
    };
    await write(
      'facts',
      everybody.flatMap((personId, index) =>
        Object.entries(values).map(([field, some]) => ({
          ...shared(`${personId}/${field}`),
          personId,
          field,
          value: some[index % some.length],
          source: 'person',
          messageId: '',
          groupId: '',
          at: now - index,
        })),
      ),
    );
    const past = Array.from({ length: 56 }, (_, ago) => today - ago);
    const speakersOn = (ago: number) => ids.filter((_, index) => (index * 13 + ago * 7) % 5 === 0);
    await write(
      'days',
      past.map((oneDay, ago) => ({
        groupId,
        day: oneDay,
        speakers: Object.fromEntries(speakersOn(ago).map((id, index) => [id, 1 + (index % 9)])),
        messages: 500,
        hours: Array.from({ length: 24 }, () => 20),
        lastMessageAt: now - ago * day,
      })),
    );
    const [group] = (await read<{ id: string; accountId: string }>('groups')).filter(
      ({ id }) => id === groupId,
    );
    await write('groups', [{ ...group, watchPeriods: [{ from: now - 90 * day, to: 0 }] }]);
    await write(
      'coverage',
      past.map((oneDay) => ({
        accountId: group!.accountId,
        day: oneDay,
        minutes: new Uint8Array(180).fill(255),
        count: 1440,
      })),
    );
    await write('speaking', [
      {
        groupId,
        last: Object.fromEntries(ids.map((id, index) => [id, today - (index % 40)])),
        before: Object.fromEntries(ids.map((id, index) => [id, today - (index % 40) - 3])),
      },
    ]);
    db.close();
  }, seed);
}
