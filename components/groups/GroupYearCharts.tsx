import { type ChartLayout, chartWidths } from '@/components/groups/chart-layout';
import { HoursSection } from '@/components/groups/HoursSection';
import { NewcomersSection } from '@/components/groups/NewcomersSection';
import { ResponseSection } from '@/components/groups/ResponseSection';
import { ScoreSection } from '@/components/groups/ScoreSection';
import { SpeakersSection } from '@/components/groups/SpeakersSection';
import { TalkSection } from '@/components/groups/TalkSection';
import { weekSpan } from '@/lib/group-history/weeks';
import type { GroupHistory } from '@/lib/store/group-history';

interface GroupYearChartsProps {
  history: GroupHistory;
  layout: ChartLayout;
}

/** The charts of a group's year: beside each other where there is room. */
export function GroupYearCharts({ history, layout }: GroupYearChartsProps) {
  const span = weekSpan(history.watchedDays[0], history.today);
  const { whole, half } = chartWidths[layout];
  const isWide = layout === 'wide';
  return (
    <div className={`flex min-w-0 flex-col ${isWide ? 'gap-10' : 'gap-8'}`}>
      <ScoreSection history={history} span={span} width={whole} />
      <HoursSection history={history} layout={layout} />
      <div className={isWide ? 'grid grid-cols-2 gap-9' : 'flex flex-col gap-8'}>
        <SpeakersSection history={history} span={span} width={half} />
        <NewcomersSection history={history} span={span} />
      </div>
      <ResponseSection history={history} />
      <TalkSection group={history.group} layout={layout} />
    </div>
  );
}
