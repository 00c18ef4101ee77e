import type { Figure, Lack } from '@/lib/dials/figure';
import type { DialKey, DialUnit } from '@/lib/dials/group-dials';
import { i18n } from '@/lib/language/i18n';

/** What a dial is called. */
export function dialName(key: DialKey): string {
  return i18n.t(`dials.name.${key}`);
}

/** A figure with its unit, as 12% or 5 人; a dash where there is none. */
export function figureText({ value, unit }: Figure & { unit: DialUnit }): string {
  if (value === null) return i18n.t('dials.none');
  if (unit === 'share') return percentText(value);
  if (unit === 'minutes') return waitText(value);
  return i18n.t(`dials.unit.${unit}`, Math.round(value));
}

/** A share as whole percents; one that is more than nothing is never told as 0%. */
export function percentText(share: number): string {
  const percent = Math.round(share * 100);
  return percent === 0 && share > 0 ? i18n.t('dials.lessThanOne') : i18n.t('dials.percent', [percent]);
}

/** Minutes up to two hours, then hours. */
export function waitText(minutes: number): string {
  if (minutes < 1) return i18n.t('dials.lessThanMinute');
  if (minutes < 120) return i18n.t('dials.unit.minutes', Math.round(minutes));
  return i18n.t('dials.unit.hours', Math.round(minutes / 60));
}

/** Why there is no figure. */
export function lackText(lacks: Lack): string {
  const words: Record<Lack, string> = {
    'not-watched': i18n.t('dials.lack.notWatched'),
    'members-unknown': i18n.t('dials.lack.membersUnknown'),
    'nobody-spoke': i18n.t('dials.lack.nobodySpoke'),
    'nobody-joined': i18n.t('dials.lack.nobodyJoined'),
    'too-early': i18n.t('dials.lack.tooEarly'),
    'nothing-asked': i18n.t('dials.lack.nothingAsked'),
    'no-reply': i18n.t('dials.lack.noReply'),
    'no-longer-kept': i18n.t('dials.lack.noLongerKept'),
    'not-counted': i18n.t('dials.lack.notCounted'),
    'nothing-offered': i18n.t('dials.lack.nothingOffered'),
  };
  return words[lacks];
}
