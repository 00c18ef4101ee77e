import { i18n } from '#i18n';
import { shownName } from '@/lib/chat/shown-name';
import type { DraftOutcome, PanelTarget } from '@/lib/messages';

/** Why a text did not come into the box, of the tab or of what is open in it. */
export type Refusal =
  | Extract<DraftOutcome, { ok: false }>['reason']
  | Extract<PanelTarget, { ok: false }>['why'];

/** What happened and the way out, in words. */
export function draftRefusalText(refusal: Refusal, groupName: string): string {
  if (refusal !== 'other-chat-open') return i18n.t(`draft.${refusal}`);
  return i18n.t('draft.other-chat-open', [shownName(groupName) || i18n.t('common.unnamedGroup')]);
}
