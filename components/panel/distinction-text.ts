import { dateText } from '@/components/date-text';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { Distinction } from '@/lib/panel/namesakes';

/** What tells somebody apart from others of the same name, in a few words. `now` in ms since 1970. */
export function distinctionText(distinction: Distinction, now: number): string {
  switch (distinction.kind) {
    case 'nickname':
      return i18n.t('memberList.nicknamed', [shownName(distinction.text)]);
    case 'group-nickname':
      return i18n.t('memberList.groupNicknamed', [shownName(distinction.text)]);
    case 'former-name':
      return i18n.t('memberList.formerly', [shownName(distinction.text)]);
    case 'joined':
      return i18n.t('memberList.joinedOn', [dateText(distinction.at, now)]);
    case 'region':
      return distinction.text;
    case 'other-groups':
      return i18n.t('memberList.alsoIn', [shownName(distinction.text)]);
    case 'number': {
      const { number, of, at } = distinction;
      return i18n.t('memberList.numbered', [number, of, dateText(at, now)]);
    }
    default:
      return i18n.t('memberList.place', [distinction.position + 1]);
  }
}
