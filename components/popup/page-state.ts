import type { HostCheck } from '@/lib/hosts/host';
import { i18n } from '@/lib/language/i18n';

/** How well the WeChat page is understood, as far as the popup could find out. */
export type PageState =
  | { kind: 'looking' }
  | { kind: 'no-tab' }
  /** The tab is there, but nothing of ours answers in it: it was open before the extension came. */
  | { kind: 'no-answer' }
  | { kind: 'not-logged-in' }
  | { kind: 'checked'; check: HostCheck; chatIsOpen: boolean };

/** The parts of the page that were looked for and not found, in words. Without an open chat it has no box and no list to find. */
export function missingParts(check: HostCheck, chatIsOpen: boolean): string[] {
  const always = ['pageObjects', 'chatList'] as const;
  const inChat = ['openChat', 'messageList', 'inputBox'] as const;
  const expected = chatIsOpen ? [...always, ...inChat] : always;
  return expected.filter((part) => !check[part]).map((part) => i18n.t(`check.${part}`));
}
