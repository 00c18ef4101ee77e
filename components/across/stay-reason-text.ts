import type { StayReason } from '@/lib/across/swap-member';
import { i18n } from '@/lib/language/i18n';

const words = {
  both: 'swap.staysBoth',
  own: 'member.roleOwn',
  staff: 'member.roleStaff',
  bot: 'member.roleBot',
  newcomer: 'swap.staysNewcomer',
} as const satisfies Record<StayReason, string>;

/** Why somebody is left where they are, in a word or two. */
export function stayReasonText(reason: StayReason): string {
  return i18n.t(words[reason]);
}
