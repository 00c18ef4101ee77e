import type { Group } from '../chat/group';
import type { Member } from '../chat/member';
import type { HostAccount } from '../hosts/host';
import type { LinkedGroup } from '../messages';
import type { Background } from './background';

interface Roster {
  group: Group;
  members: Member[];
  complete: boolean;
}

/**
 * What this login's ids stand for. Session ids live here, in the page's tab, and in the background's memory; the
 * lasting ids come from the background. A group's members are told only where the person watches that group.
 */
export class Login {
  private accountId = '';
  private account: HostAccount | undefined;
  private readonly rosters = new Map<string, Roster>();
  private readonly links = new Map<string, LinkedGroup>();
  /** Groups that wait to be linked → how often they were asked for. */
  private readonly linking = new Map<string, number>();
  /** Groups whose members have changed since they were told. */
  private readonly untold = new Set<string>();
  /** One link at a time, in the order in which groups turned up: which names are unique depends on what came before. */
  private queue: Promise<void> = Promise.resolve();
  private readonly linkedListeners: ((groupSessionId: string, linked: LinkedGroup) => void)[] = [];

  constructor(private readonly background: Background) {}

  onLinked(listener: (groupSessionId: string, linked: LinkedGroup) => void): void {
    this.linkedListeners.push(listener);
  }

  /** The lasting id of the account that is logged in; empty until it is known. */
  get currentAccountId(): string {
    return this.accountId;
  }

  linked(groupSessionId: string): LinkedGroup | undefined {
    return this.links.get(groupSessionId);
  }

  /** As `linked`, but nothing while a newer list of its members is on its way: what is said now may be by, or of, one of them. */
  settled(groupSessionId: string): LinkedGroup | undefined {
    return this.linking.has(groupSessionId) ? undefined : this.links.get(groupSessionId);
  }

  /** The session id of a group of ours in this login. */
  sessionIdOf(groupId: string): string | undefined {
    for (const [sessionId, linked] of this.links) if (linked.groupId === groupId) return sessionId;
    return undefined;
  }

  /** @returns whether this takes the place of another login, whose ids mean nothing any more. */
  signedIn(account: HostAccount): boolean {
    const isAnother = this.account !== undefined && this.account.sessionId !== account.sessionId;
    this.account = account;
    this.accountId = '';
    this.links.clear();
    this.rosters.clear();
    this.queue = this.queue.then(() => this.linkAccount(account));
    return isAnother;
  }

  /** A group as the page knows it now; an incomplete list adds to what is known. */
  saw(roster: Roster): void {
    const known = this.rosters.get(roster.group.sessionId);
    const merged =
      roster.complete || !known
        ? roster
        : { ...known, group: roster.group, members: withMembers(known.members, roster.members) };
    this.rosters.set(roster.group.sessionId, merged);
    this.untold.add(roster.group.sessionId);
    this.link(roster.group.sessionId);
  }

  /** Members who spoke but are on no list the page gave: they are made known without a name. */
  sawUnlisted(groupSessionId: string, senders: Set<string>): void {
    const roster = this.rosters.get(groupSessionId);
    if (!roster) return;
    const unlisted = [...senders].map((sessionId) => ({ ...nobody, sessionId }));
    this.rosters.set(groupSessionId, { ...roster, members: withMembers(unlisted, roster.members) });
    this.untold.add(groupSessionId);
    this.link(groupSessionId);
  }

  /**
   * After the person has switched a group on or off, or said who is who in it; or, without one, accepted the terms, erased
   * somebody or everything, or restored a backup. Nobody has to stand for whom they stood for before.
   */
  linkAgain(groupId?: string): void {
    if (!this.account) return;
    const account = this.account;
    this.queue = this.queue.then(() => this.linkAccount(account));
    const only = groupId && this.sessionIdOf(groupId);
    for (const sessionId of only ? [only] : this.rosters.keys()) {
      this.untold.add(sessionId);
      this.link(sessionId);
    }
  }

  private link(sessionId: string): void {
    this.linking.set(sessionId, (this.linking.get(sessionId) ?? 0) + 1);
    this.queue = this.queue.then(() => this.linkInTurn(sessionId));
  }

  private async linkInTurn(sessionId: string): Promise<void> {
    const linked = await this.linkGroup(sessionId);
    const waiting = (this.linking.get(sessionId) ?? 1) - 1;
    if (waiting > 0) this.linking.set(sessionId, waiting);
    else this.linking.delete(sessionId);
    if (linked) for (const listener of this.linkedListeners) listener(sessionId, linked);
  }

  private async linkAccount(account: HostAccount): Promise<void> {
    const answer = await this.background('linkAccount', account);
    if (answer && account === this.account) this.accountId = answer.accountId;
  }

  private async linkGroup(sessionId: string): Promise<LinkedGroup | undefined> {
    const roster = this.rosters.get(sessionId);
    if (!roster || !this.accountId) return undefined;
    const known = this.links.get(sessionId);
    const linked = await this.tell(roster, known?.watched ? known : undefined, this.untold.delete(sessionId));
    if (!linked || linked.needsMembers) return undefined;
    if (this.rosters.has(sessionId)) this.links.set(sessionId, linked);
    return linked;
  }

  /** Tells a group alone first; its members only where it turns out to be watched and they are news, or where they alone can tell which group it is. */
  private async tell(
    roster: Roster,
    known: LinkedGroup | undefined,
    isNews: boolean,
  ): Promise<LinkedGroup | undefined> {
    const { group, members, complete } = roster;
    const ask = (told: Member[]) =>
      this.background('linkGroup', {
        accountId: this.accountId,
        group,
        memberCount: members.length,
        members: told,
        complete: complete && told.length > 0,
      });
    if (known && isNews) return ask(members);
    const linked = await ask([]);
    if (linked?.needsMembers || (linked?.watched && !known)) return ask(members);
    return known && linked?.watched
      ? { ...linked, people: known.people, unrecorded: known.unrecorded }
      : linked;
  }
}

const nobody: Omit<Member, 'sessionId'> = {
  nickname: '',
  groupNickname: '',
  remark: '',
  isFriend: false,
  isSelf: false,
  attrStatus: 0,
  sex: 0,
  province: '',
  city: '',
  avatarSequence: 0,
  position: -1,
};

function withMembers(known: Member[], more: Member[]): Member[] {
  const bySession = new Map(known.map((member) => [member.sessionId, member]));
  for (const member of more) bySession.set(member.sessionId, member);
  return [...bySession.values()];
}
