import { pastLife } from './life.ts';
import type { WireMessage } from './messages.ts';
import { openingTalk } from './opening.ts';
import type { HostOptions } from './options.ts';
import { type WireContact, wireRoom } from './wire.ts';
import { World } from './world.ts';

const LOG_LENGTH = 20_000;

/** A contact or room that changed and what to lay over it. */
export type Change = { room: string; set?: WireContact } | WireContact;

export interface LoggedRequest {
  t: number;
  m: string;
  host: string;
  url: string;
  body?: unknown;
}

/** What the page picks up in one sync. */
export interface SyncBatch {
  messages: WireMessage[];
  contacts: WireContact[];
}

/** One login: what waits for the page, what the page has sent, and every request it made. */
export class HostSession {
  readonly options: HostOptions;
  readonly world: World;
  readonly sent: unknown[] = [];
  readonly log: LoggedRequest[] = [];
  failSends = false;
  syncCount = 1;
  private messages: WireMessage[] = [];
  private changes: Change[] = [];
  private waiting: (() => void)[] = [];
  private opened = false;

  constructor(options: HostOptions) {
    this.options = options;
    this.world = new World(options);
    if (!options.empty) this.messages = this.opening();
  }

  /** A page was loaded. From the second time on the opening talk comes again under new ids. */
  open(): void {
    if (this.opened && !this.options.empty) this.messages = this.opening();
    this.opened = true;
  }

  private opening(): WireMessage[] {
    return this.options.life ? pastLife(this.world) : openingTalk(this.world);
  }

  deliver(messages: WireMessage[]): void {
    this.messages.push(...messages);
    this.wake();
  }

  change(changes: Change[]): void {
    this.changes.push(...changes);
    this.wake();
  }

  get hasNews(): boolean {
    return this.messages.length > 0 || this.changes.length > 0;
  }

  /** Resolves as soon as there is something to fetch, or after `timeout` milliseconds. */
  untilNews(timeout: number): Promise<void> {
    if (this.hasNews) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, timeout);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  takeBatch(): SyncBatch {
    const batch = {
      messages: this.messages,
      contacts: this.changes.map((change) => this.wireChange(change)),
    };
    this.messages = [];
    this.changes = [];
    this.syncCount += 1;
    return batch;
  }

  private wireChange(change: Change): WireContact {
    if (typeof change.room !== 'string') return change;
    const room = wireRoom(this.world, this.world.room(change.room), true);
    return { ...room, ...(change.set as WireContact | undefined) };
  }

  remember(request: LoggedRequest): void {
    this.log.push(request);
    if (this.log.length > LOG_LENGTH) this.log.shift();
  }

  /** Lets every poll that waits go home. */
  wake(): void {
    for (const go of this.waiting.splice(0)) go();
  }
}
