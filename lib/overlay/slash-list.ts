import { copyPicture } from '../clipboard/copy-picture';
import { pasteKey } from '../clipboard/paste-key';
import type { Typing } from '../hosts/host';
import type { HandbookRow } from '../messages/slash-messages';
import { pictureSent } from '../snippets/picture';
import { type Slash, slashIn } from './slash-line';
import type { SlashPage } from './slash-page';
import { problemText, SlashView } from './slash-view';
import type { SlashWords } from './slash-words';

/** Without an answer of the background for this long the list is given up, ms. */
const patience = 3_000;
/** How long it stands that nothing fits, and that something went wrong, ms. */
const nothingFor = 1_000;
const problemFor = 4_000;
/** How often an open list looks whether its text is still there, ms: a page that empties or moves its box tells nobody. */
const lookEvery = 200;

/**
 * The list of handbook entries at the caret: opens for a slash that is typed in the box, takes the keys while it is there,
 * and puts the chosen entry in the place of what was typed. Whenever nothing is shown, every key is the page's.
 */
export class SlashList {
  private readonly view: SlashView;
  /** What the list is open for, or is asked for. */
  private slash: Slash | undefined;
  /** A slash that gets no list as long as what follows it begins so. */
  private refused: Slash | undefined;
  private rows: HandbookRow[] = [];
  private chosen = 0;
  private asked = 0;
  private isWaiting = false;
  private entered = false;
  private composing = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private watch: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly page: SlashPage,
    private readonly readTyping: () => Typing | undefined,
    private readonly words: SlashWords,
  ) {
    this.view = new SlashView(words, (index) => this.choose(index));
  }

  /** Listens from now on, and looks at what is typed already. */
  start(): void {
    const { page } = this;
    const listening = { capture: true, signal: page.signal };
    document.addEventListener('input', (event) => this.changed(event), listening);
    document.addEventListener('compositionstart', () => this.compose(), listening);
    document.addEventListener('compositionend', () => this.composed(), listening);
    document.addEventListener('selectionchange', () => this.moved(), listening);
    document.addEventListener('focusout', () => this.close(), listening);
    window.addEventListener('keydown', (event) => this.key(event), listening);
    page.signal.addEventListener('abort', () => this.close());
    page.host.onOpenChange(() => this.close());
    this.look();
  }

  private changed({ data, inputType, isComposing, isTrusted }: InputEvent): void {
    if (isComposing || !isTrusted) return;
    // Only typing opens the list; what is pasted, undone or put in by the page comes without data.
    if (data != null || inputType.startsWith('delete')) this.look();
    else this.moved();
  }

  /** An input method has the text, and its own list, at the caret now. */
  private compose(): void {
    this.composing = true;
    this.view.hide();
  }

  private composed(): void {
    this.composing = false;
    this.slash = undefined;
    this.look();
  }

  private typed(): Slash | undefined {
    const typing = this.page.isOn() && this.page.openChat() ? this.readTyping() : undefined;
    return typing && slashIn(typing.line);
  }

  private look(): void {
    const slash = this.typed();
    if (!slash) this.refused = undefined;
    if (slash && isSame(slash, this.slash)) return;
    if (!slash || this.isRefused(slash)) return this.close();
    this.slash = slash;
    clearTimeout(this.timer);
    this.watch ??= setInterval(() => this.moved(), lookEvery);
    void this.search(slash);
  }

  private isRefused({ at, query }: Slash): boolean {
    return this.refused?.at === at && query.startsWith(this.refused.query);
  }

  /** The caret may have gone elsewhere, the text may have changed without being typed, or the box may have moved. */
  private moved(): void {
    if (!this.slash || this.composing) return;
    if (isSame(this.typed(), this.slash)) this.place();
    else this.close();
  }

  private async search({ query }: Slash): Promise<void> {
    const asked = ++this.asked;
    this.isWaiting = true;
    this.timer = setTimeout(() => this.close(), patience);
    const groupName = this.page.openChat()?.group?.groupName ?? null;
    const rows = await this.page.background('searchHandbook', { query, groupName });
    // Answers can overtake each other; only the newest question counts.
    if (asked !== this.asked) return;
    this.isWaiting = false;
    if (!rows) return this.close();
    this.rows = rows;
    this.chosen = 0;
    if (rows.length === 0) return this.say(this.words.nothing, nothingFor);
    this.show();
    if (this.entered) this.choose(0);
  }

  private show(): void {
    clearTimeout(this.timer);
    if (!this.composing) this.view.show(this.rows, this.chosen);
    this.place();
  }

  /** Says something in the place of the list, and closes after a while. */
  private say(text: string, duration: number): void {
    clearTimeout(this.timer);
    this.rows = [];
    this.entered = false;
    if (!this.composing) this.view.say(text);
    this.place();
    this.timer = setTimeout(() => this.refuse(this.slash), duration);
  }

  private place(): void {
    const text = this.slash && this.textOf(this.slash);
    if (text) this.view.place(text.getBoundingClientRect());
  }

  /** The slash and what was typed after it, in the box. */
  private textOf({ query }: Slash): Range | undefined {
    return this.readTyping()?.last(query.length + 1);
  }

  private refuse(slash: Slash | undefined): void {
    this.refused = slash;
    this.close();
  }

  private close(): void {
    clearTimeout(this.timer);
    clearInterval(this.watch);
    this.watch = undefined;
    this.asked++;
    this.isWaiting = false;
    this.slash = undefined;
    this.rows = [];
    this.entered = false;
    this.view.hide();
  }

  private key(event: KeyboardEvent): void {
    // 229: an input method has the key.
    if (!this.slash || !event.isTrusted || event.isComposing || event.keyCode === 229) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const act = this.actionOf(event.key);
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  }

  private actionOf(key: string): (() => void) | undefined {
    const { rows, slash } = this;
    if (key === 'Escape') return () => this.refuse(slash && { at: slash.at, query: '' });
    if (key === 'Enter' || key === 'Tab') return () => this.enter();
    if (rows.length === 0) return undefined;
    if (key === 'ArrowDown') return () => this.move(1);
    return key === 'ArrowUp' ? () => this.move(-1) : undefined;
  }

  private move(by: number): void {
    this.chosen = (this.chosen + by + this.rows.length) % this.rows.length;
    this.show();
  }

  /** Enter that comes before the answer to what was typed is held for it. */
  private enter(): void {
    if (this.isWaiting) this.entered = true;
    else if (this.rows.length > 0) this.choose(this.chosen);
  }

  private choose(index: number): void {
    const row = this.rows[index];
    const slash = this.typed();
    const chat = this.page.openChat();
    if (!row || !slash || !chat || !isSame(slash, this.slash)) return this.close();
    const problem = problemText(row, this.words);
    if (problem) return this.say(problem, problemFor);
    // First, while the browser still knows of the key or click: only then may a panel be opened.
    if (row.obstacle) void this.page.background('showInPanel', { kind: 'snippet', snippetId: row.snippetId });
    const { ok } = this.page.host.draft(row.text, chat.sessionId, this.textOf(slash));
    if (!ok) return this.say(this.words.notAccepted, problemFor);
    this.close();
    if (row.obstacle) return this.note(this.words.inPanel);
    if (chat.group) {
      const { groupId } = chat.group;
      void this.page.background('noteEntryUse', { snippetId: row.snippetId, groupId });
    }
    if (row.hasPicture) void this.copyPicture(row.snippetId);
  }

  private async copyPicture(snippetId: string): Promise<void> {
    const sent = await this.page.background('readPicture', { snippetId });
    const copied = sent ? await copyPicture(pictureSent(sent)) : false;
    this.note(copied ? this.words.pictureCopied(pasteKey()) : this.words.pictureFailed);
  }

  /** Says something at the caret for a while; the keys are the page's. */
  private note(text: string): void {
    const caret = this.slash ? undefined : this.readTyping()?.last(1);
    if (!caret) return;
    this.view.say(text);
    this.view.place(caret.getBoundingClientRect());
    this.timer = setTimeout(() => this.close(), problemFor);
  }
}

function isSame(one: Slash | undefined, other: Slash | undefined): boolean {
  return one?.at === other?.at && one?.query === other?.query;
}
