import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { DraftOutcome, PanelTarget } from '@/lib/messages';

/** Why a text did not come into the box, of the tab or of what is open in it. */
export type Refusal =
  | Extract<DraftOutcome, { ok: false }>['reason']
  | Extract<PanelTarget, { ok: false }>['why'];

const words = {
  'no-chat-tab': 'draft.noChatTab',
  'not-logged-in': 'draft.notLoggedIn',
  'no-chat-open': 'draft.noChatOpen',
  'private-chat': 'draft.privateChat',
  'group-unknown': 'draft.groupUnknown',
  composing: 'draft.composing',
  'no-input-box': 'draft.noInputBox',
  'not-accepted': 'draft.notAccepted',
} as const satisfies Record<Exclude<Refusal, 'other-chat-open'>, string>;

/** What happened and the way out, in words. */
export function draftRefusalText(refusal: Refusal, groupName: string): string {
  if (refusal !== 'other-chat-open') return i18n.t(words[refusal]);
  return i18n.t('draft.otherChatOpen', [shownName(groupName) || i18n.t('common.unnamedGroup')]);
}
