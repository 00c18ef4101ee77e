import { groupNameText } from '@/components/across/group-name-text';
import { PlainText } from '@/components/PlainText';
import { timeText } from '@/components/time-text';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';
import type { SourcedStatement, Statements } from '@/lib/panel/read-statements';

interface StatementLineProps {
  kind: 'offers' | 'seeks';
  said: SourcedStatement;
  statements: Statements;
  now: number;
  onOpen: () => void;
}

/** What somebody offers or seeks, in their words, and where these are from. A click on the name opens their page. */
export function StatementLine({ kind, said, statements, now, onOpen }: StatementLineProps) {
  const names = statements.names.get(said.personId);
  return (
    <div className="flex items-baseline gap-2">
      <span className="w-9 shrink-0 text-xs text-ink-soft">
        {i18n.t(kind === 'offers' ? 'matching.offers' : 'matching.seeks')}
      </span>
      <p className="min-w-0 flex-1 text-sm wrap-anywhere">
        <button
          type="button"
          className="max-w-full rounded-sm font-semibold hover:underline"
          onClick={onOpen}
        >
          <PlainText text={names ? nameForOperator(names) : ''} fallback={i18n.t('common.unnamedPerson')} />
        </button>{' '}
        <bdi>{said.value}</bdi>
        <span className="block text-xs text-ink-faint">{originText(said, statements, now)}</span>
      </p>
    </div>
  );
}

function originText(
  { source, groupId, at }: SourcedStatement,
  { groupNames }: Statements,
  now: number,
): string {
  const when = timeText(at, now);
  if (source === 'person') return i18n.t('matching.byYou', [when]);
  const group = groupNames.get(groupId);
  return group === undefined
    ? i18n.t('matching.introducedSelf', [when])
    : i18n.t('matching.introducedSelfIn', [groupNameText(group), when]);
}
