import { browser } from 'wxt/browser';
import type { NuanqunDatabase } from './database';
import { shortSessionId } from './short-session-id';
import { forgetUnrecordedCounts } from './unrecorded-counts';

/** One group's part in session storage. Each group has its own, so that a change writes only that group. */
interface GroupLinks {
  groupId: string;
  /** Short session id → person id, or a mark (see `leftOut`). */
  people: Record<string, string>;
  /** Whether a complete list of its members was seen in this login. */
  listed: boolean;
}

/** Stands in a person's place for somebody who must not be recorded: the id of the erasure they match, and nothing of them. */
const leftOut = 'unrecorded/';

/** What was kept in `browser.storage.session` under the keys of one account. */
type Kept = Record<string, GroupLinks | { login: string }>;

/**
 * Session ids of one account's present login → lasting ids. They live in memory and in `browser.storage.session`
 * (memory too, never on disk), so that a reloaded page or a restarted worker finds every link again; a new login
 * starts empty. A person has one session id in all groups, so people are looked up across groups.
 */
export class SessionLinks {
  private login = '';
  private readonly groups = new Map<string, string>();
  private readonly people = new Map<string, string>();
  /** Session ids of members who must not be recorded → id of the erasure they match. */
  private readonly erasures = new Map<string, string>();
  private readonly linkedGroups = new Set<string>();
  private readonly linkedPeople = new Set<string>();
  private readonly keptPeople = new Map<string, Record<string, string>>();
  private readonly listedGroups = new Set<string>();

  private constructor(private readonly accountId: string) {}

  /** Reads what this browser session knows of the account. */
  static async load(accountId: string): Promise<SessionLinks> {
    const links = new SessionLinks(accountId);
    for (const [key, value] of Object.entries(await readKept())) links.take(key, value);
    return links;
  }

  /** Says which login it is now, by the account's own session id. Another one than before forgets all links; an empty one says nothing.
   * @returns whether it is another login.
   */
  async beginLogin(ownSessionId: string): Promise<boolean> {
    if (!ownSessionId) return false;
    const login = shortSessionId(ownSessionId);
    if (login === this.login) return false;
    await this.forget();
    this.login = login;
    await keep({ [this.loginKey]: { login } });
    return true;
  }

  groupOf(sessionId: string): string | undefined {
    return this.groups.get(shortSessionId(sessionId));
  }

  personOf(sessionId: string): string | undefined {
    return this.people.get(shortSessionId(sessionId));
  }

  /** Whether a session id of this login stands for the group already. */
  isGroupLinked(groupId: string): boolean {
    return this.linkedGroups.has(groupId);
  }

  /** Whether a session id of this login stands for the person already. */
  isPersonLinked(personId: string): boolean {
    return this.linkedPeople.has(personId);
  }

  /** The erasure that keeps a member from being recorded in this login. */
  erasureOf(sessionId: string): string | undefined {
    return this.erasures.get(shortSessionId(sessionId));
  }

  /** How many members of this login an erasure keeps from being recorded. */
  leftOutBy(erasureId: string): number {
    return [...this.erasures.values()].filter((id) => id === erasureId).length;
  }

  /** Whether a complete list of the group's members was seen in this login. */
  isListed(groupId: string): boolean {
    return this.listedGroups.has(groupId);
  }

  /** The groups of which a complete list of members was seen in this login. */
  completeGroups(): string[] {
    return [...this.listedGroups];
  }

  /**
   * Remembers a group and people in it. Links made before stay as they are.
   * @param people session id → person id. @param listed whether they are all of its members.
   */
  async remember(
    groupSessionId: string,
    groupId: string,
    people: Map<string, string>,
    listed: boolean,
  ): Promise<void> {
    const short = shortSessionId(groupSessionId);
    const key = this.groupKey(short);
    const known = this.keptPeople.get(key) ?? {};
    const added = [...people]
      .map(([sessionId, personId]) => [shortSessionId(sessionId), personId] as const)
      .filter(([shortId]) => !(shortId in known));
    const isNews = listed && !this.listedGroups.has(groupId);
    if (this.groups.has(short) && added.length === 0 && !isNews) return;
    const isListed = listed || this.listedGroups.has(groupId);
    const part = { groupId, people: { ...known, ...Object.fromEntries(added) }, listed: isListed };
    this.take(key, part);
    await keep({ [key]: part });
  }

  /** Lets every id of this login that stood for one person stand for another one. */
  replacePerson(fromId: string, toId: string): Promise<void> {
    return this.replace((stoodFor) => (stoodFor === fromId ? toId : stoodFor));
  }

  /** Lets the id of this login that stood for one group stand for another one. Without such an id, nothing happens. */
  async replaceGroup(fromId: string, toId: string): Promise<void> {
    const short = [...this.groups].find(([, groupId]) => groupId === fromId)?.[0];
    if (short === undefined) return;
    const key = this.groupKey(short);
    const part = { groupId: toId, people: this.keptPeople.get(key) ?? {}, listed: false };
    this.linkedGroups.delete(fromId);
    this.take(key, part);
    await keep({ [key]: part });
  }

  /**
   * Remembers members who must not be recorded; whom they stood for before is forgotten.
   * @param erasures session id → id of the erasure that they match.
   */
  async leaveOut(groupSessionId: string, groupId: string, erasures: Map<string, string>): Promise<void> {
    const news = [...erasures].filter(([sessionId]) => this.erasureOf(sessionId) === undefined);
    if (news.length === 0) return;
    const shortIds = new Set(news.map(([sessionId]) => shortSessionId(sessionId)));
    await this.replace((stoodFor, shortId) => (shortIds.has(shortId) ? undefined : stoodFor));
    const marks = news.map(([sessionId, id]) => [sessionId, leftOut + id] as const);
    await this.remember(groupSessionId, groupId, new Map(marks), false);
  }

  /** Forgets who stood for these people. @param erasureId whoever did is not recorded from now on, because of it. */
  dropPeople(personIds: ReadonlySet<string>, erasureId?: string): Promise<void> {
    const instead = erasureId === undefined ? undefined : leftOut + erasureId;
    return this.replace((stoodFor) => (personIds.has(stoodFor) ? instead : stoodFor));
  }

  /** Forgets whom an erasure kept from being recorded. */
  letIn(erasureId: string): Promise<void> {
    return this.replace((stoodFor) => (stoodFor === leftOut + erasureId ? undefined : stoodFor));
  }

  /** Drops every link of the account. */
  async forget(): Promise<void> {
    const keys = [this.loginKey, ...this.keptPeople.keys()];
    this.login = '';
    const { groups, linkedGroups, keptPeople, listedGroups } = this;
    for (const part of [groups, linkedGroups, keptPeople, listedGroups]) part.clear();
    this.clearPeople();
    await browser.storage.session.remove(keys);
  }

  /** Changes what session ids stand for, in memory and in session storage; undefined drops one. */
  private async replace(change: (stoodFor: string, shortId: string) => string | undefined): Promise<void> {
    const changed: Kept = {};
    this.clearPeople();
    for (const [key, people] of this.keptPeople) {
      const entries = Object.entries(people).flatMap(([shortId, stoodFor]) => {
        const instead = change(stoodFor, shortId);
        return instead === undefined ? [] : [[shortId, instead] as const];
      });
      const groupId = this.groups.get(key.slice(this.groupKey('').length)) ?? '';
      const listed = this.listedGroups.has(groupId);
      const part = { groupId, people: Object.fromEntries(entries), listed };
      this.take(key, part);
      if (JSON.stringify(part.people) !== JSON.stringify(people)) changed[key] = part;
    }
    await keep(changed);
  }

  private clearPeople(): void {
    for (const part of [this.people, this.linkedPeople, this.erasures]) part.clear();
  }

  private take(key: string, value: Kept[string]): void {
    if (key === this.loginKey && 'login' in value) this.login = value.login;
    if (!key.startsWith(this.groupKey('')) || !('groupId' in value)) return;
    this.groups.set(key.slice(this.groupKey('').length), value.groupId);
    this.linkedGroups.add(value.groupId);
    this.keptPeople.set(key, value.people);
    if (value.listed) this.listedGroups.add(value.groupId);
    for (const [shortId, stoodFor] of Object.entries(value.people)) {
      if (stoodFor.startsWith(leftOut)) this.erasures.set(shortId, stoodFor.slice(leftOut.length));
      else {
        this.people.set(shortId, stoodFor);
        this.linkedPeople.add(stoodFor);
      }
    }
  }

  private get loginKey(): string {
    return `login/${this.accountId}`;
  }

  private groupKey(shortGroupId: string): string {
    return `links/${this.accountId}/${shortGroupId}`;
  }
}

async function readKept(): Promise<Kept> {
  try {
    return await browser.storage.session.get<Kept>(null);
  } catch (error) {
    console.warn('暖群: session storage could not be read; this login is linked anew', error);
    return {};
  }
}

/** Where session storage is full or missing, the links still hold as long as this worker lives. */
async function keep(part: Kept): Promise<void> {
  try {
    await browser.storage.session.set(part);
  } catch (error) {
    console.warn('暖群: session storage did not take the links of a group', error);
  }
}

const loaded = new WeakMap<NuanqunDatabase, Map<string, Promise<SessionLinks>>>();

/** The links of an account in its present login; read from session storage once a worker life. */
export function sessionLinksOf(db: NuanqunDatabase, accountId: string): Promise<SessionLinks> {
  const accounts = loaded.get(db) ?? new Map<string, Promise<SessionLinks>>();
  loaded.set(db, accounts);
  const links = accounts.get(accountId) ?? SessionLinks.load(accountId);
  accounts.set(accountId, links);
  return links;
}

/** Drops the links of all accounts, in memory and in session storage. */
export async function forgetSessionLinks(db: NuanqunDatabase): Promise<void> {
  loaded.delete(db);
  const kept = await browser.storage.session.get(null);
  const keys = Object.keys(kept).filter((key) => key.startsWith('links/') || key.startsWith('login/'));
  await browser.storage.session.remove(keys);
  await forgetUnrecordedCounts();
}
