import type { BrowserContext, Page } from 'playwright-core';

interface Node {
  attributes?: string[];
  children?: Node[];
  shadowRoots?: (Node & { shadowRootType?: string })[];
}

/** The list at the caret as only a debugger can see it. */
export interface SeenList {
  titles: string[];
  /** Title of the entry that Enter takes; empty where there is none. */
  chosen: string;
  /** What is said in the place of the list; empty while there is a list. */
  said: string;
}

/** Looks into closed shadow roots. @returns undefined where there is no list. */
export async function readSlashList(context: BrowserContext, page: Page): Promise<SeenList | undefined> {
  const session = await context.newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    return listIn(root);
  } finally {
    await session.detach();
  }
}

function listIn(root: Node): SeenList | undefined {
  const nodes = [...below(root)];
  const withRole = (role: string) => nodes.filter((node) => attribute(node, 'role') === role);
  const label = (node: Node | undefined) => (node && attribute(node, 'aria-label')) ?? '';
  const rows = withRole('option');
  const said = label(withRole('status')[0]);
  if (rows.length === 0 && said === '') return undefined;
  const chosen = rows.find((row) => attribute(row, 'aria-selected') === 'true');
  return { titles: rows.map(label), chosen: label(chosen), said };
}

/** Only what lies in closed roots: the page's own lists have roles too. */
function* below(node: Node, isClosed = false): Generator<Node> {
  if (isClosed) yield node;
  for (const child of node.children ?? []) yield* below(child, isClosed);
  for (const root of node.shadowRoots ?? []) yield* below(root, root.shadowRootType === 'closed');
}

function attribute(node: Node, name: string): string | undefined {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at >= 0 && at % 2 === 0 ? node.attributes?.[at + 1] : undefined;
}
