import type { Host } from '../hosts/host';
import type { Background } from '../watching/background';

/** The chat into which an entry can go. `sessionId` means something in this login only. */
export interface TypedChat {
  sessionId: string;
  /** Null in a private chat, of which nothing is told to anybody. */
  group: { groupId: string; groupName: string } | null;
}

/** What the script that is always there hands to the one that is loaded when the first slash is typed. */
export interface SlashPage {
  host: Pick<Host, 'draft' | 'onOpenChange'>;
  background: Background;
  /** Undefined where none is open, or a group that the extension does not know. */
  openChat(): TypedChat | undefined;
  isOn(): boolean;
  signal: AbortSignal;
}

/** Both scripts live in the extension's own world of the page, whose globals the page does not see. */
const shared = globalThis as typeof globalThis & { slashPage?: SlashPage };

export function handOver(page: SlashPage): void {
  shared.slashPage = page;
}

/** What was handed over, once: a script that is loaded twice finds nothing the second time. */
export function takeOver(): SlashPage | undefined {
  const page = shared.slashPage;
  delete shared.slashPage;
  return page;
}
