import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { ConflictSides } from '@/components/handbook-files/ConflictSides';
import { DecideAll } from '@/components/handbook-files/DecideAll';
import { DecisionButtons } from '@/components/handbook-files/DecisionButtons';
import type { Planned } from '@/components/handbook-files/use-planned-import';
import { useKeys } from '@/components/use-keys';
import type { Decision } from '@/lib/handbook-files/plan-import';
import { i18n } from '@/lib/language/i18n';

interface ConflictScreenProps {
  planned: Planned;
  onLeave: () => void;
}

/** What is in the handbook already, one after the other, mine and the file's side by side. */
export function ConflictScreen({ planned, onLeave }: ConflictScreenProps) {
  const { conflicts, decisions, decide, plan } = planned;
  const [wanted, setWanted] = useState(() => nextUndecided(planned, -1) ?? 0);
  const at = Math.min(wanted, conflicts.length - 1);
  const row = conflicts[at];
  const goTo = (index: number) => setWanted(Math.max(0, Math.min(conflicts.length - 1, index)));
  const goOn = () => {
    const next = nextUndecided(planned, at);
    if (next === undefined) onLeave();
    else goTo(next);
  };
  const take = (decision: Decision) => {
    if (!row) return;
    decide([row.line], decision);
    goTo(nextUndecided(planned, at) ?? at);
  };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useKeys({
    1: () => take('mine'),
    2: () => take('theirs'),
    3: () => take('both'),
    4: () => take('merge'),
    ArrowDown: () => goTo(at + 1),
    ArrowRight: () => goTo(at + 1),
    ArrowUp: () => goTo(at - 1),
    ArrowLeft: () => goTo(at - 1),
    Enter: goOn,
    Escape: onLeave,
  });
  if (!row?.conflict) return null;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 ref={heading} tabIndex={-1} className="text-base font-semibold outline-none">
          {i18n.t('handbookFiles.conflictTitle')}
        </h2>
        <output className="block min-w-40 flex-1 text-sm text-ink-soft">
          {i18n.t('handbookFiles.conflictPlace', [at + 1, conflicts.length])}
          {' · '}
          {plan.undecided.length > 0
            ? i18n.t('handbookFiles.undecided', plan.undecided.length)
            : i18n.t('handbookFiles.allDecided')}
        </output>
        <Button disabled={at === 0} onClick={() => goTo(at - 1)} aria-keyshortcuts="ArrowUp">
          {i18n.t('handbookFiles.previous')}
        </Button>
        <Button
          disabled={at === conflicts.length - 1}
          onClick={() => goTo(at + 1)}
          aria-keyshortcuts="ArrowDown"
        >
          {i18n.t('handbookFiles.next')}
        </Button>
      </div>
      <ConflictSides row={row} />
      <DecisionButtons decided={decisions.get(row.line)} onDecide={take} />
      <DecideAll
        count={plan.undecided.length}
        onDecide={(decision) => {
          const lines = plan.undecided.length > 0 ? plan.undecided : conflicts.map(({ line }) => line);
          decide(lines, decision);
        }}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button
          look={plan.undecided.length === 0 ? 'primary' : 'plain'}
          onClick={onLeave}
          aria-keyshortcuts="Escape"
        >
          {i18n.t('handbookFiles.toPreview')}
        </Button>
        <p className="text-xs text-ink-faint">{i18n.t('handbookFiles.conflictKeys')}</p>
      </div>
    </div>
  );
}

/** The next one of which nothing is decided, after this one and then from the beginning. @returns undefined where all others are. */
function nextUndecided({ conflicts, decisions }: Planned, at: number): number | undefined {
  const open = conflicts.flatMap(({ line }, index) => (decisions.has(line) || index === at ? [] : [index]));
  return open.find((index) => index > at) ?? open[0];
}
