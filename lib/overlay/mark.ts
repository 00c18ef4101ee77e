import type { Activity, HealthTone, PersonMark } from '../messages';

/** The words a mark needs, so that this room knows no language. */
export interface MarkWords {
  activity(activity: Activity): string;
  role(role: 'staff' | 'bot'): string;
  tone(tone: HealthTone): string;
  /** They introduced themselves in this message. */
  introduction: string;
  /** Said to a screen reader for that part of the mark. */
  openIntroduction: string;
  /** The operator is asked who this is. */
  unsure: string;
  /** Entries of the handbook fit this question. */
  answer: string;
  /** A question that none fits. */
  asked: string;
  openAsked: string;
  /** Somebody came and was not welcomed. */
  newcomer: string;
  openNewcomers: string;
  /** Said to a screen reader for the whole mark. */
  open: string;
}

/** How many tags stand beside a name before the rest is counted. */
const shownTags = 3;

const toneOfActivity: Record<Activity, 'green' | 'grey' | 'amber'> = {
  newcomer: 'amber',
  back: 'green',
  lurking: 'grey',
  bubbling: 'grey',
  chatting: 'green',
  active: 'green',
  talkative: 'green',
  legend: 'green',
};

/** Whether there is anything to show for this person; the operator needs no mark on themselves. */
export function hasContent(mark: PersonMark): boolean {
  if (mark.role === 'own') return false;
  const { activity, tags, role, unsure, introducedIn } = mark;
  const says = activity !== null || tags.length > 0 || unsure || introducedIn !== '';
  return says || role === 'staff' || role === 'bot';
}

/** What a mark shows, as one string: equal keys look equal. */
export function markKey(mark: PersonMark | HealthTone): string {
  return typeof mark === 'string'
    ? mark
    : JSON.stringify([mark.role, mark.activity, mark.tags, mark.unsure, mark.introducedIn]);
}

/**
 * An empty element of no size that carries a person's mark in a closed shadow root.
 * @param left px from the element's own place to where the mark begins.
 * @param top px from the element's own place to the top of the name's line.
 * @param onClick called for a person's own click only; with whether it was on the part that says that they introduced themselves.
 */
export function personMark(
  mark: PersonMark,
  at: { left: number; top: number; compact: boolean },
  words: MarkWords,
  sheet: CSSStyleSheet,
  onClick: (introduction: boolean) => void,
): HTMLElement {
  const { host, place } = markHost(sheet, at.left, at.top);
  if (at.compact) place.classList.add('compact');
  const shown = personWords(mark, words, at.compact);
  if (shown.length > 0) place.append(markButton(words.open, shown, () => onClick(false)));
  if (mark.introducedIn) {
    const chip = word('tag waits', words.introduction);
    place.append(markButton(words.openIntroduction, [chip], () => onClick(true)));
  }
  return host;
}

/**
 * As `personMark`, for what waits on a row of the chat: one word that ends at `left`, and what is known of it while the pointer is there.
 */
export function waitingMark(
  { word: shown, label, more }: { word: string; label: string; more: string },
  at: { left: number; top: number },
  sheet: CSSStyleSheet,
  onClick: () => void,
): HTMLElement {
  const { host, place } = markHost(sheet, at.left, at.top);
  place.classList.add('edge');
  const rest = element('span', 'rest');
  if (more) rest.append(word('best', more));
  place.append(markButton(label, [rest, word('tag waits', shown)], onClick));
  return host;
}

function markButton(label: string, content: HTMLElement[], onClick: () => void): HTMLElement {
  const button = element('button', 'mark', label);
  button.tabIndex = -1;
  button.append(...content);
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) onClick();
  });
  return button;
}

/** A group's health as a dot of 8 px; the colour is also said in words. */
export function healthDot(
  tone: HealthTone,
  at: { left: number; top: number },
  words: MarkWords,
  sheet: CSSStyleSheet,
): HTMLElement {
  const { host, place } = markHost(sheet, at.left, at.top);
  const dot = element('i', `dot ${tone}`, words.tone(tone));
  dot.setAttribute('role', 'img');
  place.append(dot);
  return host;
}

function personWords(mark: PersonMark, words: MarkWords, compact: boolean): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (mark.unsure) parts.push(word('amber', words.unsure));
  if (mark.role === 'staff' || mark.role === 'bot') parts.push(word('tag grey', words.role(mark.role)));
  else if (mark.activity) parts.push(activityWord(mark.activity, words));
  const shown = compact ? 0 : shownTags;
  parts.push(...mark.tags.slice(0, shown).map(({ name, color }) => word(`tag ${color}`, name)));
  const rest = mark.tags.slice(shown);
  if (rest.length > 0) parts.push(word('more', `+${rest.length}`), restOf(rest));
  return parts;
}

function activityWord(activity: Activity, words: MarkWords): HTMLElement {
  const part = element('span', `activity ${toneOfActivity[activity]}`);
  part.append(element('i', ''), word('', words.activity(activity)));
  return part;
}

function restOf(tags: PersonMark['tags']): HTMLElement {
  const rest = element('span', 'rest');
  rest.append(...tags.map(({ name, color }) => word(`tag ${color}`, name)));
  return rest;
}

function markHost(sheet: CSSStyleSheet, left: number, top: number) {
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  const place = element('div', 'place');
  place.style.left = `${left}px`;
  place.style.top = `${top}px`;
  root.append(place);
  return { host, place };
}

function word(className: string, text: string): HTMLElement {
  const part = element('span', className, text);
  part.dataset.word = '';
  return part;
}

function element(name: string, className: string, label?: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  if (label !== undefined) made.setAttribute('aria-label', label);
  return made;
}
