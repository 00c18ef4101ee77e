import { CoverageNote } from '@/components/CoverageNote';
import { HealthDot } from '@/components/HealthDot';
import { PlainText } from '@/components/PlainText';
import { reasonText } from '@/components/reason-text';
import { toneOfGrade } from '@/components/tone-of-grade';
import { pointRanges } from '@/lib/group-history/point-ranges';
import { seenSince } from '@/lib/group-history/seen-days';
import { gradeOn } from '@/lib/health/grade-on';
import { reasonOf } from '@/lib/health/reason';
import { i18n } from '@/lib/language/i18n';
import type { GroupHistory } from '@/lib/store/group-history';

/** The group, its score now with the one reason, and how much of the last 28 days was watched. */
export function GroupHead({ history }: { history: GroupHistory }) {
  const { group, today } = history;
  const grade = gradeOn(today, history);
  const seen = seenSince(history, today - 27);
  const [range] =
    grade.state === 'too-early' ? [] : pointRanges([{ day: today, score: grade.score }], history);
  return (
    <header className="flex min-w-0 flex-col gap-1">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="min-w-0 truncate text-lg font-semibold">
          <PlainText text={group.name} fallback={i18n.t('common.unnamedGroup')} />
        </h2>
        {group.memberCount > 0 && (
          <span className="text-xs text-ink-soft">{i18n.t('common.members', group.memberCount)}</span>
        )}
      </div>
      <div className="flex items-center gap-2">
        <HealthDot tone={toneOfGrade(grade)} />
        {grade.state === 'too-early' ? (
          <span className="text-sm text-ink-soft">
            {i18n.t('group.ungradedTitle')} · {i18n.t('watchedTime.meaningTooEarly', [grade.missingDays])}
          </span>
        ) : (
          <>
            <span className="text-lg font-semibold tabular-nums">{grade.score}</span>
            <span className="text-sm">{reasonText(reasonOf(grade))}</span>
          </>
        )}
      </div>
      {range && range.low < range.high && (
        <p className="text-xs text-ink-soft">{i18n.t('group.wholeRange', [range.low, range.high])}</p>
      )}
      {seen.days > 0 && (
        <div className="max-w-64">
          <CoverageNote coverage={seen} />
        </div>
      )}
    </header>
  );
}
