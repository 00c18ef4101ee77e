import { i18n } from '@/lib/language/i18n';
import type { Silence } from '@/lib/silence/silence-habit';

/** How long a group that went cold has been silent, in hours or days of its own talking time. */
export function silenceWords({ silentHours, hoursADay }: Exclude<Silence, { state: 'too-early' }>): string {
  const days = Math.floor(silentHours / hoursADay);
  return days >= 1 ? i18n.t('topic.coldDays', days) : i18n.t('topic.coldHours', silentHours);
}

/** The same with what is usual, or why nothing can be said. */
export function silenceSentence(silence: Silence): string {
  if (silence.state === 'too-early') return i18n.t('topic.tooEarly', [silence.missingHours]);
  const { usualHours } = silence;
  const usual = usualHours === null ? '' : i18n.t('topic.usual', [Math.max(1, usualHours)]);
  if (silence.state === 'usual') return `${i18n.t('topic.asUsual')}${usual}`;
  return `${silenceWords(silence)}${usual}`;
}
