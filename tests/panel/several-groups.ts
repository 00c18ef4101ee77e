import { dayOf } from '../../lib/activity/day';
import type { NuanqunDatabase } from '../../lib/store/database';
import { freshDatabase } from '../store/fresh-database';
import { TestLogin } from '../store/rosters';

export const day = 24 * 60 * 60 * 1000;
/** Afternoon of an ordinary day, local time. */
export const now = new Date(2026, 2, 18, 15).getTime();

/** Watched groups of one account with members by nickname; who has the same name in two groups is the same person. */
export class SeveralGroups {
  readonly groupIds = new Map<string, string>();
  readonly personIds = new Map<string, string>();

  private constructor(
    readonly db: NuanqunDatabase,
    private readonly login: TestLogin,
  ) {}

  static async begin(): Promise<SeveralGroups> {
    const db = await freshDatabase();
    return new SeveralGroups(db, await new TestLogin(db, 'one').begin(now - 60 * day));
  }

  async watch(name: string, nicknames: string[], at = now - 40 * day): Promise<string> {
    const people = Object.fromEntries(nicknames.map((nickname) => [nickname, nickname]));
    const known = this.groupIds.has(name);
    const link = known
      ? await this.login.sees(name, name, people, at)
      : await this.login.watches(name, name, people, at);
    this.groupIds.set(name, link.groupId);
    for (const nickname of nicknames) {
      this.personIds.set(nickname, link.people[this.login.id(nickname)] ?? '');
    }
    return link.groupId;
  }

  group(name: string): string {
    return this.groupIds.get(name) ?? '';
  }

  person(nickname: string): string {
    return this.personIds.get(nickname) ?? '';
  }

  /** Counters as recording writes them. */
  async spoke(group: string, daysAgo: number, messages: Record<string, number>): Promise<void> {
    const speakers = Object.fromEntries(
      Object.entries(messages).map(([nickname, count]) => [this.person(nickname), count]),
    );
    const sum = Object.values(messages).reduce((total, count) => total + count, 0);
    const row = { speakers, messages: sum, hours: [], lastMessageAt: now - daysAgo * day };
    await this.db.days.put({ groupId: this.group(group), day: dayOf(now) - daysAgo, ...row });
  }
}
