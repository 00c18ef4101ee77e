import type { TalkPair } from '@/lib/group-history/talk-pairs';
import { i18n } from '@/lib/language/i18n';

interface PairListProps {
  /** The busiest first. */
  pairs: TalkPair[];
  nameOf: (personId: string) => string;
}

const mostShown = 8;

/** The pairs that talk most, in words; all of them stand in the table of numbers. */
export function PairList({ pairs, nameOf }: PairListProps) {
  return (
    <ul className="flex min-w-0 flex-col gap-2">
      {pairs.slice(0, mostShown).map(({ oneId, otherId, there, back }) => (
        <li key={`${oneId}/${otherId}`} className="min-w-0">
          <p className="truncate text-sm">
            <bdi>{nameOf(oneId)}</bdi>
            <span aria-hidden="true" className="px-1.5 text-ink-faint">
              {there > 0 && back > 0 ? '↔' : there > 0 ? '→' : '←'}
            </span>
            <bdi>{nameOf(otherId)}</bdi>
          </p>
          <p className="text-xs text-ink-soft">{pairText(there, back)}</p>
        </li>
      ))}
    </ul>
  );
}

function pairText(there: number, back: number): string {
  if (there > 0 && back > 0) return i18n.t('groupHistory.pairBoth', [there + back, there, back]);
  return i18n.t('groupHistory.pairOneWay', there + back);
}
