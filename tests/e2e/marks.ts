import type { BrowserContext, CDPSession, Page } from 'playwright-core';

interface Node {
  nodeName: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: (Node & { shadowRootType?: string })[];
}

/** A message row with the words of the mark behind its name; what stands at its edge is left out. */
export interface MarkedRow {
  sender: string;
  messageId: string;
  /** Labels of everything in the row's marks; empty where it has none. */
  words: string[];
  /** How many marks the row carries. */
  marks: number;
}

/** Looks into closed shadow roots as only a debugger can. */
export async function readMarkedRows(context: BrowserContext, page: Page): Promise<MarkedRow[]> {
  const session = await context.newCDPSession(page);
  try {
    return await rowsOf(session);
  } finally {
    await session.detach();
  }
}

/** The words of every mark at a row's edge, in the order of the rows: what waits, behind it what a hover shows. */
export async function readWaitingMarks(context: BrowserContext, page: Page): Promise<string[][]> {
  const session = await context.newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const marks: string[][] = [];
    walk(root, (node) => {
      if (attribute(node, 'id') === 'prerender') return false;
      const isEdge = attribute(node, 'class') === 'place edge';
      if (isEdge) marks.push(wordsBelow(node).toReversed());
      return !isEdge;
    });
    return marks;
  } finally {
    await session.detach();
  }
}

function wordsBelow(root: Node): string[] {
  const words: string[] = [];
  walk(root, (node) => {
    const label = attribute(node, 'aria-label');
    if (label && attribute(node, 'data-word') !== undefined) words.push(label);
    return true;
  });
  return words;
}

async function rowsOf(session: CDPSession): Promise<MarkedRow[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const rows: MarkedRow[] = [];
  walk(root, (node) => {
    if (attribute(node, 'id') === 'prerender') return false;
    if (attribute(node, 'message-directive') === undefined) return true;
    const row = readRow(node);
    if (row) rows.push(row);
    return false;
  });
  return rows;
}

/** Whether a mark is one at a row's right edge: of something that waits. */
function isAtEdge(root: Node): boolean {
  let found = false;
  walk(root, (node) => {
    found ||= attribute(node, 'class') === 'place edge';
    return !found;
  });
  return found;
}

function readRow(row: Node): MarkedRow | undefined {
  let data = '';
  let named = false;
  let marks = 0;
  const words: string[] = [];
  walk(row, (node) => {
    if (node.nodeName === 'H4' && attribute(node, 'class')?.includes('nickname')) named = true;
    if (attribute(node, 'data-cm')?.includes('"message"')) data = attribute(node, 'data-cm') ?? '';
    for (const root of node.shadowRoots ?? []) {
      if (root.shadowRootType !== 'closed' || isAtEdge(root)) continue;
      marks++;
      words.push(...wordsBelow(root));
    }
    return true;
  });
  const sender = /"actualSender":"([^"]+)"/.exec(data)?.[1];
  const messageId = /"msgId":"([^"]+)"/.exec(data)?.[1];
  return named && sender && messageId ? { sender, messageId, words, marks } : undefined;
}

/** Visits a node and all below it; `visit` says whether to go on below. */
function walk(node: Node, visit: (node: Node) => boolean): void {
  if (!visit(node)) return;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) walk(child, visit);
}

function attribute(node: Node, name: string): string | undefined {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at >= 0 && at % 2 === 0 ? node.attributes?.[at + 1] : undefined;
}
