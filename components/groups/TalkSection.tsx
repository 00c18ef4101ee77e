import { useRef, useState } from 'react';
import type { ChartLayout } from '@/components/groups/chart-layout';
import { TalkView } from '@/components/groups/TalkView';
import { useInSight } from '@/components/groups/use-in-sight';
import { Progress } from '@/components/Progress';
import { useRead } from '@/components/use-read';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import type { GroupHistory } from '@/lib/store/group-history';
import { readGroupTalk } from '@/lib/store/group-talk';

interface TalkSectionProps {
  group: GroupHistory['group'];
  layout: ChartLayout;
}

/** Who talks with whom: reads messages, so it waits until it is scrolled into sight. */
export function TalkSection({ group, layout }: TalkSectionProps) {
  const place = useRef<HTMLDivElement>(null);
  const isWanted = useInSight(place);
  const [done, setDone] = useState(0);
  const read = useRead(
    () => (isWanted ? readGroupTalk(database, group.id, Date.now(), setDone) : undefined),
    `${group.id}/${isWanted}`,
  );
  return (
    <div ref={place} className="min-h-40 min-w-0">
      {read.state === 'reading' && <Progress label={i18n.t('groupHistory.talkReading')} done={done} />}
      {read.state === 'failed' && (
        <p className="text-sm text-ink-soft">
          {i18n.t('groups.failed')} {i18n.t('groups.failedText')}
        </p>
      )}
      {read.state === 'done' && read.result && <TalkView talk={read.result} layout={layout} />}
    </div>
  );
}
