import type { HandbookRow } from '../messages/slash-messages';
import type { Ranges } from '../search/hit';
import { slashSheet } from './slash-sheet';
import type { SlashWords } from './slash-words';

/** From the text to the list, and from the list to the edge of the window, px. */
const gap = 6;
/** As in the sheet, px. */
const width = 360;
const height = 320;

/** The list on the page: an empty element of no size with a closed shadow root, there only while something is shown. */
export class SlashView {
  private readonly host = document.createElement('span');
  private readonly list = element('div', 'list');

  constructor(
    private readonly words: SlashWords,
    private readonly onChoose: (index: number) => void,
  ) {
    const root = this.host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [slashSheet()];
    root.append(this.list);
    // The box keeps the focus, and the page hears of no click.
    for (const type of ['mousedown', 'mouseup', 'click']) {
      this.list.addEventListener(type, (event) => {
        event.preventDefault();
        event.stopPropagation();
      });
    }
  }

  show(rows: HandbookRow[], chosen: number): void {
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', this.words.label);
    this.list.replaceChildren(
      ...rows.map((row, index) => this.row(row, index, index === chosen)),
      word('keys', this.words.keys),
    );
    this.appear();
  }

  /** Shows one line in the place of the list. */
  say(text: string): void {
    this.list.setAttribute('role', 'status');
    this.list.setAttribute('aria-label', text);
    this.list.replaceChildren(word('said', text));
    this.appear();
  }

  /** @param text where the text that the list is for stands in the window. */
  place(text: DOMRect): void {
    const { style } = this.list;
    const above = text.top > height || text.top > innerHeight - text.bottom;
    style.left = `${Math.max(gap, Math.min(text.left, innerWidth - width - gap))}px`;
    style.top = above ? '' : `${text.bottom + gap}px`;
    style.bottom = above ? `${innerHeight - text.top + gap}px` : '';
  }

  hide(): void {
    this.host.remove();
    this.list.replaceChildren();
  }

  private appear(): void {
    if (!this.host.isConnected) document.body.append(this.host);
  }

  private row(row: HandbookRow, index: number, isChosen: boolean): HTMLElement {
    const title = row.title || this.words.untitled;
    const made = element('div', problemText(row, this.words) ? 'row unusable' : 'row');
    made.setAttribute('role', 'option');
    made.setAttribute('aria-selected', String(isChosen));
    made.setAttribute('aria-label', title);
    const key = row.key === '' ? [] : [word('key', `/${row.key}`)];
    made.append(marked('title', title, row.matched.title), ...key, this.lineOf(row));
    made.addEventListener('click', (event) => {
      if (event.isTrusted) this.onChoose(index);
    });
    return made;
  }

  private lineOf(row: HandbookRow): HTMLElement {
    const problem = problemText(row, this.words);
    if (problem) return marked('line', problem, []);
    const line = marked('line', row.line, row.matched.line);
    if (row.hasPicture) line.prepend(word('note', this.words.picture));
    if (row.obstacle) line.prepend(word('note', this.words.inPanel));
    return line;
  }
}

/** Why an entry cannot be used as it is; empty where it can. */
export function problemText({ obstacle, names }: HandbookRow, words: SlashWords): string {
  if (obstacle === 'unfillable') return words.unfillable(names);
  if (obstacle === 'needs-group') return words.needsGroup(names);
  return obstacle === 'too-long' ? words.tooLong : '';
}

/** Words of which some are shown as the match. */
function marked(className: string, text: string, matched: Ranges): HTMLElement {
  const made = element('span', className);
  let end = 0;
  for (const [from, to] of matched) {
    made.append(word('', text.slice(end, from)), word('match', text.slice(from, to)));
    end = to;
  }
  made.append(word('', text.slice(end)));
  return made;
}

/** Words are generated content: the page's own text search finds text nodes even in closed roots, but not these. */
function word(className: string, text: string): HTMLElement {
  const made = element('span', className);
  made.dataset.word = text;
  made.setAttribute('aria-hidden', 'true');
  return made;
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
