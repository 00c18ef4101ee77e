import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { HitText } from '@/components/tags/HitText';
import { RulePageHead } from '@/components/tags/RulePageHead';
import { useRuleActions } from '@/components/tags/use-rule-actions';
import { timeText } from '@/components/time-text';
import { useNow } from '@/components/use-now';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { type LoggedHit, readRuleHits } from '@/lib/panel/read-rule-hits';
import type { ManagedRule } from '@/lib/panel/read-rules';

/** Lines read at a time. */
const step = 50;

const stateWords = {
  confirmed: 'rules.stateConfirmed',
  gone: 'rules.stateGone',
  undone: 'rules.stateUndone',
} as const;

interface RuleHitsProps {
  managed: ManagedRule;
  onBack: () => void;
}

/** A rule's log: whom it found, where, when and why, with undo for each and for all. */
export function RuleHits({ managed: { rule }, onBack }: RuleHitsProps) {
  const now = useNow();
  const [limit, setLimit] = useState(step);
  const hits = useLiveQuery(() => readRuleHits(database, rule.id, limit), [rule.id, limit]);
  const { undoHit, undoAll } = useRuleActions(rule);
  if (!hits) return null;
  return (
    <section aria-label={i18n.t('rules.log')} className="flex flex-col gap-3">
      <RulePageHead title={i18n.t('rules.logOf', [shownName(rule.name)])} onBack={onBack} />
      {hits.length === 0 ? (
        <EmptyState title={i18n.t('rules.logEmpty')} text={i18n.t('rules.logEmptyText')} />
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-2">
            <p className="min-w-40 flex-1 text-sm text-ink-soft">{i18n.t('rules.undoAllText')}</p>
            <Button look="danger" onClick={undoAll} disabled={hits.every(({ state }) => state !== 'set')}>
              {i18n.t('rules.undoAll')}
            </Button>
          </div>
          <ul className="divide-y divide-line border-y border-line">
            {hits.map((logged) => (
              <HitLine key={logged.hit.id} logged={logged} now={now} onUndo={undoHit} />
            ))}
          </ul>
          {hits.length === limit && (
            <Button onClick={() => setLimit(limit + step)}>{i18n.t('rules.showMore')}</Button>
          )}
        </>
      )}
    </section>
  );
}

interface HitLineProps {
  logged: LoggedHit;
  now: number;
  onUndo: (hitId: string, person: string) => void;
}

function HitLine({ logged: { hit, person, group, state }, now, onUndo }: HitLineProps) {
  const name = shownName(person) || i18n.t('common.unnamedPerson');
  return (
    <li className="flex items-center gap-3 py-2">
      <HitText names={{ person, group }} found={hit.found} now={now} aside={timeText(hit.at, now)} />
      {state === 'set' ? (
        <Button onClick={() => onUndo(hit.id, name)} aria-label={i18n.t('rules.undoHit', [name])}>
          {i18n.t('common.undo')}
        </Button>
      ) : (
        <span className="shrink-0 text-xs text-ink-faint">{i18n.t(stateWords[state])}</span>
      )}
    </li>
  );
}
