import { ChartSection } from '@/components/charts/ChartSection';
import { dayInWords } from '@/components/charts/calendar-text';
import { SpeakersChart } from '@/components/charts/SpeakersChart';
import { seenSince } from '@/lib/group-history/seen-days';
import { speakersByWeek, type WeekSpeakers } from '@/lib/group-history/week-speakers';
import type { WeekSpan } from '@/lib/group-history/weeks';
import { i18n } from '@/lib/language/i18n';
import type { GroupHistory } from '@/lib/store/group-history';

interface SpeakersSectionProps {
  history: GroupHistory;
  span: WeekSpan;
  width: number;
}

/** How many different people spoke each week. */
export function SpeakersSection({ history, span, width }: SpeakersSectionProps) {
  const weeks = speakersByWeek(history, span);
  const finding = findingOf(weeks);
  return (
    <ChartSection
      title={i18n.t('groupHistory.speakers')}
      finding={finding}
      coverage={seenSince(history, span.firstDay)}
      numbers={() => ({
        columns: [
          i18n.t('groupHistory.weekFrom'),
          i18n.t('groupHistory.people'),
          i18n.t('chart.returning'),
          i18n.t('groupHistory.watched7'),
        ],
        rows: weeks
          .toReversed()
          .map(({ firstDay, speakers, returning, watchedDays }) => [
            dayInWords(firstDay),
            watchedDays === 0 ? '–' : speakers,
            watchedDays === 0 ? '–' : returning,
            watchedDays,
          ]),
      })}
    >
      <SpeakersChart width={width} span={span} weeks={weeks} label={finding} />
    </ChartSection>
  );
}

function findingOf(weeks: WeekSpeakers[]): string {
  const last = weeks.at(-1);
  if (!last || last.watchedDays === 0) return i18n.t('groupHistory.speakersUnseen');
  if (last.speakers === 0) return i18n.t('groupHistory.speakersNone');
  return i18n.t('groupHistory.speakersNow', [last.speakers, last.returning]);
}
