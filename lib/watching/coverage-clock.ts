import type { Background } from './background';
import type { Login } from './login';

const minute = 60_000;
/** Two answers no further apart than this mean that everything between them was watched; ms. Hidden tabs wake once a minute. */
const longestGap = 90_000;

/** Turns answered syncs into watched minutes and hands them to the store, each until it is kept. */
export class CoverageClock {
  private lastAnswer = 0;
  private minutes = new Set<number>();
  private sending = false;

  constructor(
    private readonly login: Login,
    private readonly background: Background,
  ) {}

  /** @param time ms since 1970 at which the page's server answered. */
  synced(time: number): void {
    const from = time - this.lastAnswer <= longestGap ? this.lastAnswer : time;
    for (let at = Math.floor(from / minute); at <= Math.floor(time / minute); at++) this.minutes.add(at);
    this.lastAnswer = time;
    void this.send();
  }

  private async send(): Promise<void> {
    const accountId = this.login.currentAccountId;
    if (this.sending || !accountId) return;
    this.sending = true;
    const minutes = [...this.minutes];
    const answer = await this.background('recordCoverage', { accountId, minutes });
    if (answer !== undefined) for (const told of minutes) this.minutes.delete(told);
    this.sending = false;
  }
}
