import { ChartSection } from '@/components/charts/ChartSection';
import { HourHeatmap } from '@/components/charts/HourHeatmap';
import { rateText } from '@/components/charts/rate-text';
import { weekdayText } from '@/components/charts/weekday-text';
import { BestHoursList } from '@/components/groups/BestHoursList';
import { type ChartLayout, chartWidths } from '@/components/groups/chart-layout';
import { bestHours } from '@/lib/group-history/best-hours';
import { type HourCell, hourRates } from '@/lib/group-history/hour-rates';
import { seenSince } from '@/lib/group-history/seen-days';
import { i18n } from '@/lib/language/i18n';
import { type GroupHistory, hourDays } from '@/lib/store/group-history';
import { weekdays } from '@/lib/topics/weekly-rhythm';

interface HoursSectionProps {
  history: GroupHistory;
  layout: ChartLayout;
}

/** Room for the picture beside the list of the best hours. */
const wideWidth = 576;

/** When members talk, hour by hour of the week, and the best times to post. */
export function HoursSection({ history, layout }: HoursSectionProps) {
  const { hours, today } = history;
  const cells = hourRates(hours);
  const best = bestHours(hours);
  const times = best.state === 'found' ? best.times : [];
  const isWide = layout === 'wide';
  return (
    <ChartSection
      title={i18n.t('groupHistory.hours')}
      coverage={seenSince(history, today - hourDays + 1)}
      note={i18n.t('groupHistory.hoursNote')}
      numbers={() => numbersOf(cells)}
    >
      <div className={isWide ? 'grid grid-cols-[576px_minmax(0,1fr)] gap-8' : 'flex flex-col-reverse gap-3'}>
        <HourHeatmap
          width={isWide ? wideWidth : chartWidths.narrow.whole}
          cells={cells}
          best={times}
          label={i18n.t('groupHistory.hoursLabel')}
        />
        <BestHoursList best={best} />
      </div>
    </ChartSection>
  );
}

function numbersOf(cells: HourCell[]) {
  const cellOf = (weekday: number, hour: number) => cells[weekday * 24 + hour];
  const rows = Array.from({ length: 24 }, (_, hour) => [
    i18n.t('groupHistory.hourSpan', [hour, hour + 1]),
    ...weekdays.map((weekday) => {
      const rate = cellOf(weekday, hour)?.rate ?? null;
      return rate === null ? '–' : rateText(rate);
    }),
  ]);
  return { columns: [i18n.t('groupHistory.perHour'), ...weekdays.map(weekdayText)], rows };
}
