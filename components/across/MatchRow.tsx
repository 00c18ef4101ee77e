import type { MouseEvent } from 'react';
import { groupNameText } from '@/components/across/group-name-text';
import { StatementLine } from '@/components/across/StatementLine';
import type { Match } from '@/components/across/use-matches';
import { Button } from '@/components/Button';
import { i18n } from '@/lib/language/i18n';
import type { SourcedStatement, Statements } from '@/lib/panel/read-statements';

/** What can be done with a pair. */
export interface MatchActions {
  /** Puts the introduction into the box of the open group. */
  insert: (match: Match) => void;
  /** Copies it, to be sent elsewhere. */
  copy: (match: Match) => void;
  openGroup: (groupId: string, event: MouseEvent) => void;
  openMember: (match: Match, said: SourcedStatement) => void;
}

interface MatchRowProps {
  match: Match;
  statements: Statements;
  now: number;
  actions: MatchActions;
}

/** Somebody who offers what another one seeks, why that is thought, and the way to introduce them. */
export function MatchRow({ match, statements, now, actions }: MatchRowProps) {
  const { offer, seek, words, sameCity, sharedGroupIds } = match;
  const line = { statements, now };
  const why = [
    i18n.t('matching.bothSay', [words.join(i18n.t('common.listSeparator'))]),
    ...(sameCity ? [i18n.t('matching.sameCity')] : []),
    ...(sharedGroupIds.length === 0 ? [i18n.t('matching.noGroup')] : []),
  ];
  return (
    <article className="flex flex-col gap-1.5 border-b border-line px-3 py-2">
      <StatementLine kind="seeks" said={seek} {...line} onOpen={() => actions.openMember(match, seek)} />
      <StatementLine kind="offers" said={offer} {...line} onOpen={() => actions.openMember(match, offer)} />
      <p className="text-xs text-ink-soft">{why.join(' · ')}</p>
      {[offer, seek].some(({ source }) => source === 'person') && (
        <p className="text-xs text-amber">{i18n.t('matching.private')}</p>
      )}
      <MatchButtons match={match} statements={statements} actions={actions} />
    </article>
  );
}

function MatchButtons({ match, statements, actions }: Omit<MatchRowProps, 'now'>) {
  const { sharedGroupIds } = match;
  const [elsewhere] = sharedGroupIds;
  return (
    <div className="flex flex-wrap gap-2">
      {sharedGroupIds.includes(statements.openGroupId) ? (
        <Button data-row="" look="primary" onClick={() => actions.insert(match)}>
          {i18n.t('welcome.insert')}
        </Button>
      ) : (
        <Button data-row="" onClick={() => actions.copy(match)}>
          {i18n.t('matching.copy')}
        </Button>
      )}
      {elsewhere !== undefined && !sharedGroupIds.includes(statements.openGroupId) && (
        <Button
          className="max-w-full min-w-0 shrink"
          onClick={(event) => actions.openGroup(elsewhere, event)}
        >
          <span className="truncate">
            {i18n.t('matching.openGroup', [groupNameText(statements.groupNames.get(elsewhere))])}
          </span>
        </Button>
      )}
    </div>
  );
}
