import { LongList } from '@/components/across/LongList';
import { type MatchActions, MatchRow } from '@/components/across/MatchRow';
import type { Match, Matches } from '@/components/across/use-matches';
import { EmptyState } from '@/components/EmptyState';
import { i18n } from '@/lib/language/i18n';

interface MatchListProps {
  matches: Matches;
  now: number;
  actions: MatchActions;
  startKey: string;
}

/** Who of one pair is told from another by both statements. */
export function matchKey({ offer, seek }: Match): string {
  return `${offer.id}/${seek.id}`;
}

/** All pairs that may be introduced to each other. */
export function MatchList({ matches, now, actions, startKey }: MatchListProps) {
  const { statements, open, introduced } = matches;
  const { offers, seeks } = statements;
  if (open.length === 0 && introduced === 0) {
    const nothingSaid = offers.length === 0 || seeks.length === 0;
    return (
      <EmptyState
        title={i18n.t(nothingSaid ? 'matching.nothingSaid' : 'matching.none')}
        text={
          nothingSaid
            ? i18n.t('matching.nothingSaidText')
            : i18n.t('matching.noneText', [offers.length, seeks.length])
        }
      />
    );
  }
  return (
    <>
      <output className="block px-3 pt-2 text-xs text-ink-soft">
        {i18n.t('matching.count', open.length)}
        {introduced > 0 && ` · ${i18n.t('matching.introduced', introduced)}`}
      </output>
      <LongList label={i18n.t('matching.title')} items={open} keyOf={matchKey} startKey={startKey}>
        {(match) => <MatchRow match={match} statements={statements} now={now} actions={actions} />}
      </LongList>
    </>
  );
}
