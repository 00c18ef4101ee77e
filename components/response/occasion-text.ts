import { percentText } from '@/components/dials/figure-text';
import { i18n } from '@/lib/language/i18n';
import { reactionHows } from '@/lib/response/reaction';
import type { Occasion } from '@/lib/store/read-occasions';

/** How many reacted, of all members and against those who were active then, as 24 人 · 占成员 8% · 相当于活跃人数的 40%. */
export function responseText({ reacted, members, active }: Occasion): string {
  return [
    i18n.t('response.reacted', reacted),
    members > 0 ? i18n.t('response.ofMembers', [percentText(reacted / members)]) : '',
    active > 0 ? i18n.t('response.ofActive', [percentText(reacted / active)]) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** How they reacted, the most frequent way first, as 接龙 20，打卡 3; empty where nobody did. */
export function howsText({ hows }: Occasion): string {
  return reactionHows
    .flatMap((how) => (hows[how] ? [{ how, count: hows[how] }] : []))
    .sort((one, other) => other.count - one.count)
    .map(({ how, count }) => i18n.t('response.howMany', [i18n.t(`response.how.${how}`), count]))
    .join(i18n.t('response.between'));
}

const hour = 60 * 60_000;

/** How much of its 24 hours was watched, and how many are left. @param now ms since 1970. */
export function watchedText({ watchedShare, isOver, time }: Occasion, now: number): string {
  const passed = isOver ? 24 : Math.max(0, (now - time) / hour);
  const watched = i18n.t('response.watched', [tenths(passed), tenths(watchedShare * passed)]);
  return isOver ? watched : `${watched}${i18n.t('response.between')}${i18n.t('response.running')}`;
}

function tenths(hours: number): string {
  return String(Math.round(hours * 10) / 10);
}
