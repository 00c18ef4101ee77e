import { type PageRequest, reportEvent, requestEvent } from './channel';
import {
  chatListScope,
  isGroupId,
  type PageContact,
  type PageMessageObject,
  pageServices,
  readMembers,
  readMessage,
  text,
  type WechatPage,
} from './page-objects';
import type { PageMessage, PageReport } from './page-report';
import { selectors } from './selectors';

/** How often lists and recalls are compared, in ms. Messages do not wait for it: they come by the page's own event. */
const compareEvery = 2_000;
/** A recall has to be seen within this time after the message, in ms; the client allows two minutes. */
const recallWindow = 10 * 60_000;
/** A sync that is answered is reported at most this often, in ms. */
const syncEvery = 20_000;
const messagesPerReport = 100;
/** The client's message type for what the chat itself says. */
const noticeType = 10_000;

type Services = NonNullable<ReturnType<typeof pageServices>>;

/**
 * The half of the host that lives in the page's own world. It reads the page's objects and reports; it changes nothing,
 * asks the server for nothing, and depends neither on what is rendered nor on whether the tab is seen.
 */
export class Bridge {
  private services: Services | undefined;
  private reporting = false;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly stopListening: (() => void)[] = [];
  private waiting: PageMessageObject[] = [];
  private accountId = '';
  private contactsChanged: unknown;
  private readonly rosters = new Map<string, { list: unknown; name: unknown; remark: unknown }>();
  private recallable: { message: PageMessageObject; until: number }[] = [];
  private answeredSync: unknown;
  private syncReportedAt = 0;

  constructor(private readonly page: WechatPage) {}

  start(): void {
    // A half left over from before an update hears this and stops.
    request({ type: 'retire' });
    document.addEventListener(requestEvent, this.onRequest);
    this.timer = setInterval(this.compare, compareEvery);
    report([{ type: 'ready' }]);
  }

  private readonly stop = () => {
    document.removeEventListener(requestEvent, this.onRequest);
    clearInterval(this.timer);
    for (const stop of this.stopListening) stop();
  };

  private readonly onRequest = guarded((event: Event) => {
    const asked = JSON.parse((event as CustomEvent<string>).detail) as PageRequest;
    if (asked.type === 'retire') this.stop();
    if (asked.type === 'report') this.reportAll();
    if (asked.type === 'open-chat') this.openChat(asked.id);
  });

  private reportAll(): void {
    this.reporting = true;
    this.accountId = '';
    this.rosters.clear();
    this.recallable = [];
    if (this.services) this.collectKnownMessages();
    this.compare();
  }

  /** Waits for Angular and the login, which may come minutes after the page. */
  private connect(): boolean {
    if (this.services) return true;
    this.services = pageServices(this.page);
    if (!this.services) return false;
    const { root } = this.services;
    this.stopListening.push(
      root.$on('message:add:success', (_event, message) => this.collect(message as PageMessageObject)),
      // An own message has the server's id only now.
      root.$on('root:msgSend:success', (_event, message) => this.collect(message as PageMessageObject)),
    );
    this.collectKnownMessages();
    return true;
  }

  private collectKnownMessages(): void {
    for (const [peer, messages] of Object.entries(this.page._chatContent ?? {})) {
      if (isGroupId(peer)) for (const message of messages) this.collect(message);
    }
  }

  /** One report for all that the page handles in one go; a microtask runs in hidden tabs as well. */
  private collect(message: PageMessageObject): void {
    if (!this.reporting || !message) return;
    if (this.waiting.length === 0) queueMicrotask(this.reportMessages);
    this.waiting.push(message);
  }

  private readonly reportMessages = guarded(() => {
    const objects = this.waiting;
    this.waiting = [];
    // After a login the first messages can come before the next comparison: who they are for is told first.
    this.compareAccount();
    const now = Date.now();
    const messages = objects.flatMap((object) => {
      const message = readMessage(object);
      if (!message) return [];
      if (!message.recalled) this.recallable.push({ message: object, until: now + recallWindow });
      return [message];
    });
    this.compareGroupsOf(messages);
    for (let from = 0; from < messages.length; from += messagesPerReport) {
      report([{ type: 'messages', messages: messages.slice(from, from + messagesPerReport) }]);
    }
    for (const { peer, id, recalled } of messages) if (recalled) report([{ type: 'recall', peer, id }]);
  });

  /** Who is in a group is told before what is said there: it can turn up with its first message, and a notice can tell of a join. */
  private compareGroupsOf(messages: PageMessage[]): void {
    for (const { peer, type } of messages) {
      const perhapsChanged = !this.rosters.has(peer) || type === noticeType;
      if (perhapsChanged) this.compareGroup(peer, this.page._contacts?.[peer]);
    }
  }

  private readonly compare = guarded(() => {
    if (!this.reporting || !this.connect() || !this.compareAccount()) return;
    this.compareGroups();
    this.compareRecalls();
    this.compareSync();
  });

  private compareAccount(): boolean {
    const account = this.services?.account();
    const id = text(account?.UserName);
    if (id && id !== this.accountId) {
      this.accountId = id;
      report([
        {
          type: 'account',
          id,
          uin: text(account?.Uin),
          name: text(account?.NickName),
        },
      ]);
    }
    return id !== '';
  }

  /** The page gives a group a new member list whenever something in it changes, so comparing references is enough. */
  private compareGroups(): void {
    if (!this.accountId) return;
    const contactsChanged = this.services?.contactsChanged();
    // A remark is kept at the person, not in the group's list.
    const remarksMayDiffer = contactsChanged !== this.contactsChanged;
    this.contactsChanged = contactsChanged;
    for (const [id, contact] of Object.entries(this.page._contacts ?? {})) {
      if (isGroupId(id)) this.compareGroup(id, contact, remarksMayDiffer);
    }
  }

  private compareGroup(id: string, contact: PageContact | undefined, remarksMayDiffer = false): void {
    // Without members the page has not asked for the group yet.
    if (!this.accountId || !contact?.MemberList?.length) return;
    if (this.rosterChanged(id, contact, remarksMayDiffer)) this.reportGroup(id, contact);
  }

  private rosterChanged(id: string, contact: PageContact, remarksMayDiffer: boolean): boolean {
    const known = this.rosters.get(id);
    const remarks = !known || remarksMayDiffer ? this.remarksOf(contact) : known.remark;
    if (
      known &&
      known.list === contact.MemberList &&
      known.name === contact.NickName &&
      known.remark === remarks
    )
      return false;
    this.rosters.set(id, { list: contact.MemberList, name: contact.NickName, remark: remarks });
    return true;
  }

  private remarksOf(group: PageContact): string {
    let remarks = text(group.RemarkName);
    for (const { UserName } of group.MemberList ?? []) {
      const remark = text(this.page._contacts?.[text(UserName)]?.RemarkName);
      if (remark) remarks += `\n${text(UserName)}${remark}`;
    }
    return remarks;
  }

  private reportGroup(id: string, contact: PageContact): void {
    const name = text(contact.RemarkName) || text(contact.NickName);
    report([
      { type: 'group', id, name, owned: Boolean(contact.IsOwner), members: readMembers(this.page, id) },
    ]);
  }

  /** A recall changes the old message in place; the page announces nothing. */
  private compareRecalls(): void {
    const now = Date.now();
    this.recallable = this.recallable.filter(({ message, until }) => {
      if (!message.MMRecall) return until > now;
      const recalled = readMessage(message);
      if (recalled) report([{ type: 'recall', peer: recalled.peer, id: recalled.id }]);
      return false;
    });
  }

  /** Each answered sync replaces this object of the page; return code 0 means that the login is good. */
  private compareSync(): void {
    const answer = this.page.synccheck;
    if (!answer || answer === this.answeredSync || String(answer.retcode) !== '0') return;
    this.answeredSync = answer;
    if (Date.now() - this.syncReportedAt < syncEvery) return;
    this.syncReportedAt = Date.now();
    report([{ type: 'synced' }]);
  }

  private openChat(id: string): void {
    const scope = chatListScope(this.page, document.querySelector(selectors.chatList));
    scope?.$apply(() => scope.itemClick?.(id));
  }
}

/** An error of ours must never reach the page's own error handling, which reports to its server. */
function guarded<Arguments extends unknown[]>(
  run: (...given: Arguments) => void,
): (...given: Arguments) => void {
  return (...given) => {
    try {
      run(...given);
    } catch {
      report([{ type: 'trouble' }]);
    }
  };
}

function report(reports: PageReport[]): void {
  document.dispatchEvent(new CustomEvent(reportEvent, { detail: JSON.stringify(reports) }));
}

function request(asked: PageRequest): void {
  document.dispatchEvent(new CustomEvent(requestEvent, { detail: JSON.stringify(asked) }));
}
