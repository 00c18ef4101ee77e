import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { ProposedPerson } from '@/components/spotlight/ProposedPerson';
import type { ProposedMember } from '@/components/spotlight/use-mentions';
import { i18n } from '@/lib/language/i18n';

interface ProposedPeopleProps {
  /** Those who fit come first. */
  proposed: ProposedMember[];
  /** Whether something is asked or named that somebody may know about. */
  hasSubject: boolean;
  chosenId: string | undefined;
  onChoose: (personId: string) => void;
}

const first = 5;

/** Whom to ask, with the reasons: those who know about it, then those whose turn it is. */
export function ProposedPeople({ proposed, hasSubject, chosenId, onChoose }: ProposedPeopleProps) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLElement>(null);
  // A new page takes the focus to what is chosen, so that the arrow keys choose another one; not from whoever writes already.
  useEffect(() => {
    if (document.activeElement instanceof HTMLInputElement) return;
    list.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, []);
  const shown = all ? proposed : proposed.filter((one, index) => index < first || one.personId === chosenId);
  const fitting = shown.filter(({ fits }) => fits);
  const others = shown.filter(({ fits }) => !fits);
  const row = (one: ProposedMember) => (
    <ProposedPerson
      key={one.personId}
      proposed={one}
      checked={one.personId === chosenId}
      onChoose={() => onChoose(one.personId)}
    />
  );
  return (
    <section ref={list} aria-label={i18n.t('spotlight.proposed')} className="py-1">
      {proposed.length === 0 && (
        <p className="px-3 py-1 text-sm text-ink-soft">{i18n.t('spotlight.noneToPropose')}</p>
      )}
      {hasSubject && proposed.length > 0 && fitting.length === 0 && (
        <p className="px-3 py-1 text-sm text-ink-soft">{i18n.t('spotlight.nobodyFits')}</p>
      )}
      {fitting.map(row)}
      {fitting.length > 0 && others.length > 0 && (
        <h3 className="px-3 pt-2 pb-1 text-xs text-ink-soft">{i18n.t('spotlight.others')}</h3>
      )}
      {others.map(row)}
      {shown.length < proposed.length && (
        <div className="px-3 py-1">
          <Button onClick={() => setAll(true)}>
            {i18n.t('spotlight.more', proposed.length - shown.length)}
          </Button>
        </div>
      )}
    </section>
  );
}
