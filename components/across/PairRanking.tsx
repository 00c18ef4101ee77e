import { groupNameText } from '@/components/across/group-name-text';
import type { GroupIds } from '@/components/across/use-group-pair';
import type { GroupPair } from '@/lib/across/rank-pairs';
import { i18n } from '@/lib/language/i18n';
import type { WatchedMembers } from '@/lib/panel/read-watched-members';

/** A ranking to look at, not a table of everything. */
const limit = 20;

interface PairRankingProps {
  pairs: GroupPair[];
  watched: WatchedMembers;
  onChoose: (pair: GroupIds) => void;
}

/** The pairs of watched groups that have most people in common. A click compares the two. */
export function PairRanking({ pairs, watched, onChoose }: PairRankingProps) {
  const nameOf = new Map(watched.groups.map(({ id, name }) => [id, groupNameText(name)]));
  return (
    <details className="mt-2 border-y border-line">
      <summary className="px-3 py-2 text-xs text-ink-soft -outline-offset-2 hover:bg-hover">
        {i18n.t('across.ranking')}
      </summary>
      {pairs.length === 0 && (
        <p className="px-3 py-1 text-sm text-ink-soft">{i18n.t('across.rankingEmpty')}</p>
      )}
      <ol className="py-1">
        {pairs.slice(0, limit).map(({ oneId, otherId, shared, share }) => (
          <li key={`${oneId}/${otherId}`}>
            <button
              type="button"
              onClick={() => onChoose({ one: oneId, other: otherId })}
              className="flex min-h-8 w-full items-center gap-2 px-3 py-1 text-left text-sm -outline-offset-2 hover:bg-hover"
            >
              <span className="flex min-w-0 flex-1">
                <bdi className="truncate">{nameOf.get(oneId)}</bdi>
                <span className="shrink-0 px-1 text-ink-faint">×</span>
                <bdi className="truncate">{nameOf.get(otherId)}</bdi>
              </span>
              <span className="shrink-0 text-xs text-ink-soft tabular-nums">
                {i18n.t('across.sharedPeople', [shared, Math.round(share * 100)])}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
