import type { Host, HostRow } from '../hosts/host';
import type { WaitingRows } from '../messages/question-messages';
import type { Background } from '../watching/background';
import type { Login } from '../watching/login';
import { type MarkWords, waitingMark } from './mark';
import { markSheet } from './mark-sheet';

/** Asked anew at most this often, ms. */
const refreshEvery = 2_000;
/** Height of the line that a name stands on in a message, px: the page's own style. */
const nameLine = 22;
/** From the mark to the row's right edge, px. */
const margin = 4;

interface Waits {
  word: string;
  label: string;
  more: string;
  open: () => void;
}

/** Keeps one small mark at the right edge of each row of the open chat that waits: an open question, a newcomer's notice. */
export class WaitingMarks {
  private readonly sheet = markSheet();
  private readonly drawn = new Map<HTMLElement, { host: HTMLElement; key: string }>();
  private questions = new Map<string, WaitingRows['questions'][number]>();
  private joins = new Set<string>();
  private groupId = '';
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly page: Host,
    private readonly login: Login,
    private readonly background: Background,
    private readonly words: MarkWords,
    signal: AbortSignal,
  ) {
    page.onRows((rows) => this.show(rows));
    page.onOpenChange(() => void this.lookUp());
    login.onLinked(() => void this.lookUp());
    window.addEventListener('resize', () => this.redraw(), { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.timer);
      this.clear();
    });
  }

  /** After something that marks show has changed: asks anew, soon and not too often. */
  changed(): void {
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        void this.lookUp();
      },
      Math.max(0, this.asked + refreshEvery - Date.now()),
    );
  }

  private async lookUp(): Promise<void> {
    const open = this.page.open();
    const linked = open.kind === 'group' ? this.login.linked(open.sessionId) : undefined;
    const groupId = linked?.watched ? linked.groupId : '';
    const mine = Date.now();
    this.asked = mine;
    this.groupId = groupId;
    const waiting = groupId ? await this.background('lookUpWaiting', { groupId }) : undefined;
    if (this.groupId !== groupId || this.asked !== mine) return;
    this.questions = new Map(waiting?.questions.map((one) => [one.id.slice(one.id.indexOf('/') + 1), one]));
    this.joins = new Set(waiting?.joins.map(bareWords));
    this.page.readRows();
  }

  /** Measures all first and changes the page after, so that the browser lays it out once. */
  private show(rows: HostRow[]): void {
    // The page's list is virtual: rows out of sight are destroyed.
    this.clear((element) => !element.isConnected);
    const changes = rows.flatMap((row) => this.changeOf(row) ?? []);
    for (const change of changes) change();
  }

  private changeOf({ kind, element, anchor, messageId, name }: HostRow): (() => void) | undefined {
    const waits = kind === 'notice' ? this.joinOf(name) : this.questionOf(messageId);
    const key = waits ? `${messageId} ${waits.word} ${waits.more}` : '';
    const drawn = this.drawn.get(element);
    if (drawn?.key === key && drawn.host.isConnected) return undefined;
    if (!waits) return drawn && (() => this.remove(element));
    const [row, place] = [element.getBoundingClientRect(), anchor.getBoundingClientRect()];
    // The mark stands where a line would begin below a name, and where the line goes on after a notice.
    const at =
      kind === 'notice'
        ? { left: row.right - place.right - margin, top: 0 }
        : { left: row.right - place.left - margin, top: -nameLine };
    const host = waitingMark(waits, at, this.sheet, waits.open);
    return () => {
      this.remove(element);
      anchor.after(host);
      this.drawn.set(element, { host, key });
    };
  }

  private questionOf(messageId: string): Waits | undefined {
    const question = this.questions.get(messageId);
    if (!question) return undefined;
    const { answer, asked, openAsked: label } = this.words;
    const { id: questionId, fitting, best: more } = question;
    const { groupId } = this;
    const word = fitting > 1 ? `${answer} ${fitting}` : fitting ? answer : asked;
    const open = () => void this.background('showInPanel', { kind: 'question', questionId, groupId });
    return { word, label, more, open };
  }

  private joinOf(words: string): Waits | undefined {
    if (!this.joins.has(bareWords(words))) return undefined;
    const { newcomer: word, openNewcomers: label } = this.words;
    const open = () => void this.background('showInPanel', { kind: 'tab', tab: 'welcome' });
    return { word, label, more: '', open };
  }

  private redraw(): void {
    this.clear();
    this.page.readRows();
  }

  private remove(element: HTMLElement): void {
    this.drawn.get(element)?.host.remove();
    this.drawn.delete(element);
  }

  private clear(which: (element: HTMLElement) => boolean = () => true): void {
    for (const element of this.drawn.keys()) if (which(element)) this.remove(element);
  }
}

/** The page shows emoji as pictures, and in other places as characters: neither counts when notices are compared. */
function bareWords(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
