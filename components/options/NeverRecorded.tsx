import { useState } from 'react';
import { Button } from '@/components/Button';
import { dateText } from '@/components/date-text';
import { i18n } from '@/lib/language/i18n';

interface NeverRecordedProps {
  /** Oldest first; `at` in ms since 1970. */
  erasures: { id: string; at: number }[];
  now: number;
  onLift: (id: string) => void;
}

/** Who is never to be recorded, by the day alone: nobody's name is kept. Lifting it takes a second click. */
export function NeverRecorded({ erasures, now, onLift }: NeverRecordedProps) {
  const [asked, setAsked] = useState('');
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm text-ink-soft">
        {i18n.t(erasures.length === 0 ? 'rights.listEmpty' : 'rights.listText')}
      </p>
      <ul className="flex flex-col divide-y divide-line">
        {erasures.map(({ id, at }, index) => {
          const day = dateText(at, now);
          return (
            <li key={id} className="flex min-h-10 flex-wrap items-center justify-between gap-2 py-1 text-sm">
              <span>{i18n.t('rights.listRow', [index + 1, day])}</span>
              {asked === id ? (
                <span className="flex flex-wrap items-center gap-2">
                  <span className="text-ink-soft">{i18n.t('rights.liftText')}</span>
                  <Button onClick={() => setAsked('')}>{i18n.t('common.cancel')}</Button>
                  <Button look="danger" onClick={() => onLift(id)}>
                    {i18n.t('rights.liftConfirm')}
                  </Button>
                </span>
              ) : (
                <Button aria-label={i18n.t('rights.liftRow', [index + 1])} onClick={() => setAsked(id)}>
                  {i18n.t('rights.lift')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
