import type { HostRow } from '../host';
import { selectors } from './selectors';

/**
 * Tells which rows came or changed whom they stand for. The page's lists are virtual: rows are destroyed, rebuilt and
 * filled later, so what counts is the identity that a row carries now, read again at every change and compared.
 * Works in the mutation callback itself: before the next paint, and also in a hidden tab.
 */
export class RowObserver {
  private readonly told = new WeakMap<HTMLElement, HostRow>();
  private readonly observer: MutationObserver;

  constructor(
    private readonly onRows: (rows: HostRow[]) => void,
    signal: AbortSignal,
  ) {
    this.observer = new MutationObserver((records) => this.handle(records));
    // Own marks carry none of these attributes, so they are not seen here as changes of identity.
    this.observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-cm', 'data-username', 'mm-src'],
    });
    signal.addEventListener('abort', () => this.observer.disconnect());
  }

  /** All rows that are in the document now, whether told before or not. */
  readAll(): void {
    this.tell(new Set(rowsBelow(document)), true);
  }

  private handle(records: MutationRecord[]): void {
    const touched = new Set<HTMLElement>();
    // One message makes dozens of records, most of them about few elements or in the page's hidden copies.
    const rows = new Map<Node, HTMLElement | null | undefined>();
    for (const { target, addedNodes } of records) {
      if (!rows.has(target)) rows.set(target, rowAround(target));
      const row = rows.get(target);
      if (row) touched.add(row);
      else if (row === null) for (const node of addedNodes) addRowsBelow(node, touched);
    }
    if (touched.size > 0) this.tell(touched, false);
  }

  private tell(rows: Set<HTMLElement>, again: boolean): void {
    const changed: HostRow[] = [];
    for (const element of rows) {
      if (element.closest(selectors.measuringCopy)) continue;
      const row = readRow(element);
      if (!again && sameAs(this.told.get(element), row)) continue;
      if (row) this.told.set(element, row);
      else this.told.delete(element);
      changed.push(row ?? nobody(element));
    }
    if (changed.length > 0) this.onRows(changed);
  }
}

/** A name can be rebuilt while the row stays: the mark then belongs to the new one, so the anchor is compared too. */
function sameAs(told: HostRow | undefined, now: HostRow | undefined): boolean {
  if (!told || !now) return told === now;
  const { sessionId, messageId, anchor, name } = now;
  return (
    told.sessionId === sessionId &&
    told.messageId === messageId &&
    told.anchor === anchor &&
    told.name === name
  );
}

const anyRow = `${selectors.messageRow}, ${selectors.chatRow}, ${selectors.memberRow}`;

/** The row that an element is in; null outside of rows, undefined where nothing counts. */
function rowAround(target: Node): HTMLElement | null | undefined {
  if (!(target instanceof Element)) return undefined;
  const around = target.closest<HTMLElement>(`${anyRow}, ${selectors.measuringCopy}`);
  return around?.matches(selectors.measuringCopy) ? undefined : around;
}

function addRowsBelow(node: Node, rows: Set<HTMLElement>): void {
  if (node instanceof HTMLElement) for (const row of rowsBelow(node)) rows.add(row);
}

function* rowsBelow(root: ParentNode): Iterable<HTMLElement> {
  if (root instanceof HTMLElement && root.matches(anyRow)) yield root;
  yield* root.querySelectorAll<HTMLElement>(anyRow);
}

function nobody(element: HTMLElement): HostRow {
  return { kind: 'message', element, sessionId: '', messageId: '', anchor: element, name: '' };
}

/** Whom or what a row stands for now; nothing where it carries no identity (own messages). */
export function readRow(element: HTMLElement): HostRow | undefined {
  if (element.matches(selectors.chatRow)) return readChatRow(element);
  if (element.matches(selectors.memberRow)) return readMemberRow(element);
  return readMessageRow(element) ?? readNoticeRow(element);
}

function readMessageRow(element: HTMLElement): HostRow | undefined {
  const anchor = element.querySelector<HTMLElement>(selectors.senderName);
  const data = readMessageData(element);
  if (!anchor || !data) return undefined;
  return {
    kind: 'message',
    element,
    anchor,
    sessionId: data.sender,
    messageId: data.id,
    name: anchor.innerHTML,
  };
}

/** Nothing but its words tells which notice it is. */
function readNoticeRow(element: HTMLElement): HostRow | undefined {
  const anchor = element.querySelector<HTMLElement>(selectors.noticeText);
  const name = anchor?.textContent ?? '';
  return anchor && name ? { kind: 'notice', element, anchor, sessionId: '', messageId: '', name } : undefined;
}

/** Sender and id of the message in a row, from the JSON that the page keeps there for its context menu. */
export function readMessageData(row: HTMLElement): { sender: string; id: string; type: string } | undefined {
  const data = row.querySelector(selectors.messageData)?.getAttribute('data-cm') ?? '';
  const sender = /"actualSender":"(@[^"]{1,130})"/.exec(data)?.[1];
  const id = /"msgId":"(\w{1,64})"/.exec(data)?.[1];
  return sender && id ? { sender, id, type: /"msgType":"(\d+)"/.exec(data)?.[1] ?? '' } : undefined;
}

function readChatRow(element: HTMLElement): HostRow | undefined {
  const anchor = element.querySelector<HTMLElement>(selectors.chatAvatar);
  const sessionId = element.getAttribute('data-username') ?? '';
  if (!anchor || !sessionId.startsWith('@@')) return undefined;
  return { kind: 'chat', element, anchor, sessionId, messageId: '', name: '' };
}

/** Members carry no id but the one in their picture's address. */
function readMemberRow(element: HTMLElement): HostRow | undefined {
  const anchor = element.querySelector<HTMLElement>(selectors.memberName);
  const picture = element.querySelector(selectors.memberAvatar);
  const address = picture?.getAttribute('mm-src') || picture?.getAttribute('src') || '';
  const sessionId = /[?&]username=(@[0-9a-zA-Z_-]{1,128})/.exec(address)?.[1];
  if (!anchor || !sessionId) return undefined;
  return { kind: 'member', element, anchor, sessionId, messageId: '', name: anchor.innerHTML };
}
