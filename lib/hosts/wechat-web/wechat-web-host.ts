import type { Host, HostCheck, HostEvent, HostRow, OpenChat } from '../host';
import { Composer } from './composer';
import { toGroup, toMember, toMessage } from './convert';
import { readOpenChat } from './open-chat';
import { PageChannel } from './page-channel';
import type { PageReport } from './page-report';
import { RowObserver } from './rows';
import { selectors } from './selectors';
import { readVisibleMessages } from './visible-messages';

/** Two looks this far apart that find a login, and no word from the page's objects: then the rendered page is read instead; ms. */
const patience = 5_000;

/** The WeChat web client as a host: its page objects where they are found, else what is rendered. */
export class WechatWebHost implements Host {
  private readonly channel: PageChannel;
  private readonly composer: Composer;
  private readonly rowObserver: RowObserver;
  private readonly eventListeners: ((event: HostEvent) => void)[] = [];
  private readonly rowListeners: ((rows: HostRow[]) => void)[] = [];
  private readonly openListeners: ((open: OpenChat) => void)[] = [];
  private opened: OpenChat = { kind: 'none' };
  private accountSessionId = '';
  private heardFromPage = false;
  private loggedIn = false;
  private readonly seenOnScreen = new Set<string>();

  constructor(signal: AbortSignal) {
    this.composer = new Composer(signal);
    this.rowObserver = new RowObserver((rows) => this.tellRows(rows), signal);
    this.channel = new PageChannel((report) => this.receive(report), signal);
    const titles = new MutationObserver(() => this.compareOpenChat());
    titles.observe(document.body, { subtree: true, attributeFilter: ['data-username'] });
    signal.addEventListener('abort', () => titles.disconnect());
    const fallback = setInterval(() => this.readScreenInstead(), patience);
    signal.addEventListener('abort', () => clearInterval(fallback));
  }

  start(): void {
    this.channel.request({ type: 'report' });
    this.compareOpenChat();
    this.rowObserver.readAll();
  }

  open(): OpenChat {
    return readOpenChat();
  }

  onOpenChange(listener: (open: OpenChat) => void): void {
    this.openListeners.push(listener);
  }

  onEvent(listener: (event: HostEvent) => void): void {
    this.eventListeners.push(listener);
  }

  onRows(listener: (rows: HostRow[]) => void): void {
    this.rowListeners.push(listener);
  }

  readRows(): void {
    this.rowObserver.readAll();
  }

  draft(text: string, expect: string, replaced?: Range) {
    return this.composer.draft(text, expect, replaced);
  }

  takeBack(): boolean {
    return this.composer.takeBack();
  }

  openChat(groupSessionId: string): void {
    this.channel.request({ type: 'open-chat', id: groupSessionId });
  }

  check(): HostCheck {
    const found = (selector: string) => document.querySelector(selector) !== null;
    return {
      pageObjects: this.heardFromPage,
      openChat: found(selectors.openChatTitle),
      messageList: found(selectors.messageList),
      inputBox: found(selectors.inputBox),
      chatList: found(selectors.chatList),
      rejected: this.channel.rejected,
    };
  }

  private receive(report: PageReport): void {
    switch (report.type) {
      case 'ready':
        return this.channel.request({ type: 'report' });
      case 'account':
        this.heardFromPage = true;
        this.accountSessionId = report.id;
        return this.tell({
          type: 'account',
          account: { sessionId: report.id, uin: report.uin, name: report.name },
        });
      case 'group':
        return this.tell({
          type: 'group',
          group: toGroup(report),
          members: report.members.map((member, position) =>
            toMember(member, this.accountSessionId, position),
          ),
          complete: true,
        });
      case 'messages':
        return this.tell({ type: 'messages', messages: report.messages.map(toMessage) });
      case 'recall':
        return this.tell({ type: 'recall', groupSessionId: report.peer, messageId: report.id });
      case 'synced':
        return this.tell({ type: 'synced', time: Date.now() });
    }
  }

  private tell(event: HostEvent): void {
    for (const listener of this.eventListeners) listener(event);
  }

  private tellRows(rows: HostRow[]): void {
    for (const listener of this.rowListeners) listener(rows);
    if (!this.heardFromPage && this.accountSessionId) this.tellWhatIsOnScreen();
  }

  private compareOpenChat(): void {
    const now = readOpenChat();
    if (JSON.stringify(now) === JSON.stringify(this.opened)) return;
    this.opened = now;
    for (const listener of this.openListeners) listener(now);
  }

  private readScreenInstead(): void {
    if (this.heardFromPage || this.accountSessionId) return;
    // A login by QR code can come minutes after the page, and its objects a moment after the login.
    const wasLoggedIn = this.loggedIn;
    this.loggedIn = document.querySelector(selectors.loggedIn) !== null;
    if (!wasLoggedIn || !this.loggedIn) return;
    const uin = /(?:^|;\s*)wxuin=(\d{1,20})/.exec(document.cookie)?.[1] ?? '';
    this.accountSessionId = '@self';
    this.tell({ type: 'account', account: { sessionId: this.accountSessionId, uin, name: '' } });
    this.tellWhatIsOnScreen();
  }

  private tellWhatIsOnScreen(): void {
    const seen = readVisibleMessages(Date.now());
    const fresh = seen?.messages.filter(({ id }) => !this.seenOnScreen.has(id)) ?? [];
    if (!seen || fresh.length === 0) return;
    for (const { id } of fresh) this.seenOnScreen.add(id);
    this.tell({ type: 'group', group: seen.group, members: seen.speakers, complete: false });
    this.tell({ type: 'messages', messages: fresh });
  }
}
