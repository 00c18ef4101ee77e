import type { Message } from '../chat/message';
import type { RecordedMessage } from '../messages';
import type { Background } from './background';
import type { Login } from './login';

/** Largest batch to the background, in messages. */
const batchSize = 500;
/** How many messages may wait for their group or sender to be known; far above what a login brings. */
const holdLimit = 20_000;
/** How long a message waits for its sender to turn up in the member list, ms. */
const senderPatience = 5_000;

/** Pause between batches while the person looks at the page, ms: each call costs it time. A hidden page has time, and slow timers. */
const calmPause = 250;
/** Pause before the next try when the background does not answer at all, ms. */
const retryPause = 10_000;

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

interface Held {
  message: Message;
  since: number;
}

/**
 * Brings messages to the store: exactly those of watched groups, each until the store says that it has it.
 * A message whose group or sender is not known yet is held, in memory only, and attached when they turn up.
 */
export class Recorder {
  /** Messages that were more than could be held. */
  lost = 0;
  private held: Held[] = [];
  private ready: RecordedMessage[] = [];
  private recalls: { accountId: string; messageId: string }[] = [];
  private sending = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly login: Login,
    private readonly background: Background,
    private readonly signal: AbortSignal,
    private readonly now: () => number = Date.now,
  ) {
    login.onLinked(() => this.release());
  }

  arrived(messages: Message[]): void {
    const since = this.now();
    for (const message of messages) {
      if (this.held.length < holdLimit) this.held.push({ message, since });
      else this.lost++;
    }
    this.release();
  }

  /** At a new login: ids of the one before will never be known any more. */
  forgetHeld(): void {
    this.held = [];
  }

  recalled(groupSessionId: string, messageId: string): void {
    if (!this.login.linked(groupSessionId)?.watched) return;
    this.recalls.push({ accountId: this.login.currentAccountId, messageId });
    void this.send();
  }

  /** Lets go of what can be told now; what is of no watched group, or by somebody never to be recorded, is dropped without a trace. */
  private release(): void {
    const still: Held[] = [];
    const nameless = new Map<string, Set<string>>();
    for (const held of this.held) {
      const linked = this.login.settled(held.message.groupSessionId);
      if (!linked) still.push(held);
      else if (linked.watched && !linked.unrecorded.includes(held.message.senderSessionId))
        this.attach(held, linked.groupId, linked.people, still, nameless);
    }
    this.held = still;
    for (const [group, senders] of nameless) this.login.sawUnlisted(group, senders);
    if (still.length > 0) this.lookAgainLater();
    void this.send();
  }

  private attach(
    held: Held,
    groupId: string,
    people: Record<string, string>,
    still: Held[],
    nameless: Map<string, Set<string>>,
  ): void {
    const { groupSessionId, senderSessionId, ...message } = held.message;
    const personId = senderSessionId && people[senderSessionId];
    if (senderSessionId && !personId) {
      still.push(held);
      if (this.now() - held.since < senderPatience) return;
      const senders = nameless.get(groupSessionId) ?? new Set();
      nameless.set(groupSessionId, senders.add(senderSessionId));
      return;
    }
    this.ready.push({ ...message, groupId, personId: personId || '' });
  }

  private lookAgainLater(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.release();
    }, senderPatience);
  }

  private async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    while (!this.signal.aborted && (this.ready.length > 0 || this.recalls.length > 0)) {
      const done = this.ready.length > 0 ? await this.sendBatch() : await this.sendRecall();
      if (!done) await pause(retryPause);
      else if (!globalThis.document?.hidden) await pause(calmPause);
    }
    this.sending = false;
  }

  /** A batch leaves the queue only once it is stored; storing it twice does no harm. */
  private async sendBatch(): Promise<boolean> {
    const messages = this.ready.slice(0, batchSize);
    const answer = await this.background('recordMessages', {
      accountId: this.login.currentAccountId,
      messages,
    });
    if (answer) this.ready.splice(0, messages.length);
    return answer !== undefined;
  }

  private async sendRecall(): Promise<boolean> {
    const [recall] = this.recalls;
    const answer = recall && (await this.background('recallMessage', recall));
    if (answer) this.recalls.shift();
    return answer !== undefined;
  }
}
