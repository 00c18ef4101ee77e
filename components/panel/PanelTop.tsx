import { PanelHeader, type Waiting } from '@/components/panel/PanelHeader';
import { TargetMissing } from '@/components/panel/TargetMissing';
import { toneOfGrade } from '@/components/tone-of-grade';
import type { PanelTarget } from '@/lib/messages';
import type { GroupOverview } from '@/lib/store/group-overviews';

interface PanelTopProps {
  target: PanelTarget | undefined;
  group: GroupOverview | null | undefined;
  waiting: Waiting[];
  onShowGroup: () => void;
}

/** The panel's head: the open group, or what is missing for acting in one. */
export function PanelTop({ target, group, ...rest }: PanelTopProps) {
  if (!target) return <div className="h-13" />;
  if (!target.ok) return <TargetMissing why={target.why} />;
  const grade = group?.watched ? group.grade : null;
  const score = grade && grade.state !== 'too-early' ? grade.score : null;
  const coverage = group?.coverage ?? { seenDays: 0, days: 0 };
  return (
    <PanelHeader
      groupId={target.groupId}
      name={group?.name ?? target.groupName}
      memberCount={group?.memberCount ?? 0}
      health={grade && { tone: toneOfGrade(grade), score, coverage }}
      {...rest}
    />
  );
}
