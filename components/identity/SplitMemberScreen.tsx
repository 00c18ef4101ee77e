import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '@/components/Button';
import { dateText } from '@/components/date-text';
import { useMergeActions } from '@/components/identity/use-merge-actions';
import { SubPage } from '@/components/panel/SubPage';
import { TextField } from '@/components/TextField';
import { timeText } from '@/components/time-text';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readSplit, type SplitStart } from '@/lib/panel/read-split';

interface SplitMemberScreenProps {
  personId: string;
  now: number;
  onBack: () => void;
  onSplit: () => void;
}

/** Parts two people who were taken for one. */
export function SplitMemberScreen({ personId, now, onBack, onSplit }: SplitMemberScreenProps) {
  const start = useLiveQuery(() => readSplit(database, personId), [personId]);
  if (!start) {
    const title = i18n.t(start === null ? 'member.notFound' : 'common.loading');
    return <SubPage title={title} onBack={onBack} />;
  }
  return <SplitForm start={start} now={now} onBack={onBack} onSplit={onSplit} />;
}

interface SplitFormProps extends Omit<SplitMemberScreenProps, 'personId'> {
  start: SplitStart;
}

function SplitForm({ start, now, onBack, onSplit }: SplitFormProps) {
  const [date, setDate] = useState('');
  const { split } = useMergeActions();
  const { personId, name, loggedInAt, isOwn } = start;
  const since = date === '' ? loggedInAt : startOfDate(date);
  const isFuture = since > now;
  const thisLogin = i18n.t('identity.thisLogin', [timeText(loggedInAt, now)]);
  const sinceText = date === '' ? thisLogin : dateText(since, now);
  const confirm = async () => {
    if (await split(personId, since, name)) onSplit();
  };
  return (
    <SubPage
      title={i18n.t('identity.otherPerson')}
      onBack={onBack}
      foot={
        <div className="flex gap-2">
          <Button look="primary" disabled={isOwn || isFuture} onClick={() => void confirm()}>
            {i18n.t('identity.splitNow')}
          </Button>
          <Button onClick={onBack}>{i18n.t('common.cancel')}</Button>
        </div>
      }
    >
      <div className="flex flex-col gap-3 px-3 py-2 text-sm">
        {isOwn && <p className="text-amber">{i18n.t('identity.ownIsOne')}</p>}
        <p>{i18n.t('identity.splitText', [sinceText])}</p>
        <p className="text-ink-soft">{i18n.t('identity.splitStays')}</p>
        <TextField
          type="date"
          label={i18n.t('identity.splitSince')}
          hint={i18n.t('identity.splitSinceHint', [timeText(loggedInAt, now)])}
          error={isFuture ? i18n.t('identity.splitFuture') : undefined}
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
      </div>
    </SubPage>
  );
}

/** Local midnight of a date as a field gives it (2026-11-22), in ms since 1970. */
function startOfDate(date: string): number {
  return new Date(`${date}T00:00`).getTime();
}
