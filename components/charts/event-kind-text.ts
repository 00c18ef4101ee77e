import type { EventKind } from '@/lib/group-history/event-lanes';
import { i18n } from '@/lib/language/i18n';

const texts = {
  joined: 'chart.eventJoined',
  welcomed: 'chart.eventWelcomed',
  spotlight: 'chart.eventSpotlight',
  topic: 'chart.eventTopic',
  offered: 'chart.eventOffered',
  'clean-out': 'chart.eventCleanOut',
} as const;

/** The word for a kind of event, short enough to stand before a row. */
export function eventKindText(kind: EventKind): string {
  return i18n.t(texts[kind]);
}
