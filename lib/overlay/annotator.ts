import type { Host, HostRow } from '../hosts/host';
import type { HealthTone, PersonMark } from '../messages';
import type { Background } from '../watching/background';
import type { Login } from '../watching/login';
import { hasContent, healthDot, type MarkWords, markKey, personMark } from './mark';
import { markSheet } from './mark-sheet';
import { nameEnd } from './name-end';

/** How many people are looked up at once: a full group, since each call costs the page time. */
const lookUpSize = 500;
/** Marks are asked for anew at most this often, ms. */
const refreshEvery = 2_000;
/** Height of the line that a name stands on in a message, px: the page's own style. */
const nameLine = 22;
/** Height of a mark that lies over a member's picture, px. */
const pictureMark = 16;
/** Where the dot goes from the end of a chat's picture, which is 40 px wide and high, px. */
const chatPictureCorner = { left: 32, top: -10 };

interface Drawn {
  host: HTMLElement;
  key: string;
}

/** Keeps the marks on the page in step with whom its rows stand for and with what is known of them. */
export class Annotator {
  private readonly sheet = markSheet();
  private readonly drawn = new WeakMap<HTMLElement, Drawn>();
  private readonly hosts = new Set<WeakRef<HTMLElement>>();
  private marks = new Map<string, PersonMark>();
  private wanted = new Set<string>();
  private asking = false;
  private refreshedAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly page: Host,
    private readonly login: Login,
    private readonly background: Background,
    private readonly words: MarkWords,
    signal: AbortSignal,
  ) {
    page.onRows((rows) => this.show(rows));
    page.onOpenChange(() => this.opened());
    login.onLinked(() => this.opened());
    signal.addEventListener('abort', () => this.clear());
  }

  /** After something that marks show has changed: asks anew, soon and not too often. */
  changed(): void {
    if (this.timer) return;
    const pause = Math.max(0, this.refreshedAt + refreshEvery - Date.now());
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.refreshedAt = Date.now();
      this.wantAll();
      void this.lookUp();
    }, pause);
  }

  private opened(): void {
    this.wantAll((personId) => !this.marks.has(personId));
    void this.lookUp();
    this.page.readRows();
  }

  private openGroup() {
    const open = this.page.open();
    const linked = open.kind === 'group' ? this.login.linked(open.sessionId) : undefined;
    return linked?.watched ? linked : undefined;
  }

  /** All members of the open group: a row that scrolls into view must find its mark at hand. */
  private wantAll(which: (personId: string) => boolean = () => true): void {
    for (const personId of Object.values(this.openGroup()?.people ?? {}))
      if (which(personId)) this.wanted.add(personId);
  }

  private async lookUp(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    while (this.wanted.size > 0) {
      const group = this.openGroup();
      const personIds = [...this.wanted].slice(0, lookUpSize);
      for (const personId of personIds) this.wanted.delete(personId);
      if (!group) continue;
      const marks = await this.background('lookUpMarks', { groupId: group.groupId, personIds });
      for (const mark of marks ?? []) this.marks.set(mark.personId, mark);
      this.page.readRows();
    }
    this.asking = false;
  }

  /** Measures all first and changes the page after, so that the browser lays it out once. */
  private show(rows: HostRow[]): void {
    const changes = rows.flatMap((row) => this.changeOf(row) ?? []);
    for (const change of changes) change();
  }

  private changeOf(row: HostRow): (() => void) | undefined {
    const content = this.contentOf(row);
    const key = content ? `${row.sessionId} ${row.name} ${markKey(content)}` : '';
    const drawn = this.drawn.get(row.element);
    if (drawn?.key === key && drawn.host.isConnected) return undefined;
    if (!content) return drawn && (() => this.remove(row.element, drawn));
    const host =
      typeof content === 'string'
        ? healthDot(content, chatPictureCorner, this.words, this.sheet)
        : this.mark(row, content);
    return () => {
      drawn?.host.remove();
      if (row.kind === 'chat') row.anchor.append(host);
      else row.anchor.after(host);
      this.drawn.set(row.element, { host, key });
      this.hosts.add(new WeakRef(host));
    };
  }

  private contentOf(row: HostRow): PersonMark | HealthTone | undefined {
    if (!row.sessionId) return undefined;
    if (row.kind === 'chat') return this.login.linked(row.sessionId)?.tone ?? undefined;
    const personId = this.openGroup()?.people[row.sessionId];
    const known = personId === undefined ? undefined : this.marks.get(personId);
    // An introduction is marked on its own message, and on no other row of the same person.
    const mark = known && known.introducedIn !== row.messageId ? { ...known, introducedIn: '' } : known;
    return mark && hasContent(mark) ? mark : undefined;
  }

  private mark(row: HostRow, mark: PersonMark): HTMLElement {
    const compact = row.kind === 'member';
    // In the member panel the mark lies over the lower edge of the picture, which ends where the name begins.
    const left = compact ? 0 : nameEnd(row.anchor);
    const top = compact ? -row.anchor.offsetHeight - pictureMark : -nameLine;
    const groupId = this.openGroup()?.groupId ?? '';
    const open = (introduction: boolean) =>
      void this.background('showInPanel', {
        kind: introduction ? 'introduction' : 'person',
        personId: mark.personId,
        groupId,
      });
    return personMark(mark, { left, top, compact }, this.words, this.sheet, open);
  }

  private remove(element: HTMLElement, drawn: Drawn): void {
    drawn.host.remove();
    this.drawn.delete(element);
  }

  private clear(): void {
    clearTimeout(this.timer);
    for (const reference of this.hosts) reference.deref()?.remove();
  }
}
