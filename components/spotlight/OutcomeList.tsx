import { useState } from 'react';
import { Button } from '@/components/Button';
import { RelativeTime } from '@/components/RelativeTime';
import { outcomeText } from '@/components/spotlight/outcome-text';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { SpotlightRow } from '@/lib/store/tables';

interface OutcomeListProps {
  /** Newest first. */
  outcomes: SpotlightRow[];
  nameOf: (personId: string) => string;
  now: number;
}

const step = 10;

/** Every time the microphone was handed over: to whom, about what, and what came of it. */
export function OutcomeList({ outcomes, nameOf, now }: OutcomeListProps) {
  const [shown, setShown] = useState(step);
  return (
    <section aria-label={i18n.t('presence.outcomes')} className="border-t border-line px-3 py-2">
      <h3 className="mb-1 text-xs text-ink-soft">{i18n.t('presence.outcomes')}</h3>
      <ul className="flex flex-col gap-1.5">
        {outcomes.slice(0, shown).map((outcome) => (
          <li key={outcome.id}>
            <p className="flex items-baseline gap-2 text-sm">
              <span className="min-w-0 flex-1 truncate">
                <bdi>{nameOf(outcome.personId)}</bdi>
                {outcome.topic && (
                  <bdi className="text-ink-soft">
                    {' · '}
                    {shownName(outcome.topic)}
                  </bdi>
                )}
              </span>
              <span className="shrink-0 text-xs text-ink-faint">
                <RelativeTime at={outcome.at} now={now} />
              </span>
            </p>
            <p className={`text-xs ${outcome.answeredAt > 0 ? 'text-accent' : 'text-ink-soft'}`}>
              {outcomeText(outcome, now)}
            </p>
          </li>
        ))}
      </ul>
      {shown < outcomes.length && (
        <Button className="mt-1.5" onClick={() => setShown(shown + step)}>
          {i18n.t('presence.moreOutcomes')}
        </Button>
      )}
    </section>
  );
}
