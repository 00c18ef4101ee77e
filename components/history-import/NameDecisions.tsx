import { useMemo, useState } from 'react';
import { Button } from '@/components/Button';
import { dateValue, dayOfValue } from '@/components/history-import/CopyDay';
import { NameRow } from '@/components/history-import/NameRow';
import { leftOut, nameChoices, newRecord, undecided } from '@/components/history-import/name-choices';
import type { StagedHistory } from '@/components/history-import/stage-history';
import type { LookedAt } from '@/components/history-import/use-history-import';
import { Progress } from '@/components/Progress';
import { TextField } from '@/components/TextField';
import { useRead } from '@/components/use-read';
import { dayOf } from '@/lib/activity/day';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { type NamesOfGroup, readNamesOfGroup } from '@/lib/panel/read-names-of-group';

interface NameDecisionsProps {
  groupId: string;
  groupName: string;
  looked: LookedAt;
  onBack: () => void;
  onStart: (staged: StagedHistory) => void;
}

/** Whom the names of a copy stand for; those that are not sure are asked first. */
export function NameDecisions(props: NameDecisionsProps) {
  const names = useRead(() => readNamesOfGroup(database, props.groupId), props.groupId);
  if (names.state === 'failed') return <p className="text-sm text-red">{i18n.t('common.failed')}</p>;
  if (names.state === 'reading') return <Progress label={i18n.t('common.loading')} />;
  return <Decisions {...props} known={names.result} />;
}

/** Rows that are shown before one asks for more. */
const shownAtOnce = 60;

function Decisions({
  groupId,
  groupName,
  looked,
  known,
  onBack,
  onStart,
}: NameDecisionsProps & { known: NamesOfGroup }) {
  const { source, summary } = looked;
  const choices = useMemo(() => nameChoices(summary.speakers, known), [summary, known]);
  const [decided, setDecided] = useState<ReadonlyMap<string, string>>(new Map());
  const [from, setFrom] = useState(dateValue(dayOf(summary.firstAt)));
  const [to, setTo] = useState(dateValue(dayOf(summary.lastAt)));
  const [shown, setShown] = useState(shownAtOnce);
  const valueOf = (name: string, proposed: string) => decided.get(name) ?? proposed;
  const open = choices.filter(({ name, proposed }) => valueOf(name, proposed) === undecided);
  const decideOpen = (value: string) =>
    setDecided(new Map([...decided, ...open.map(({ name }) => [name, value] as const)]));
  const lines = choices.reduce(
    (sum, one) => sum + (valueOf(one.name, one.proposed) === leftOut ? 0 : one.lines),
    0,
  );
  const count = (state: 'known' | 'new' | 'unsure') => choices.filter((one) => one.state === state).length;
  const start = () =>
    onStart({
      groupId,
      groupName,
      source,
      summary,
      decisions: new Map(choices.map(({ name, proposed }) => [name, valueOf(name, proposed)])),
      fromDay: dayOfValue(from) ?? dayOf(summary.firstAt),
      toDay: dayOfValue(to) ?? dayOf(summary.lastAt),
    });
  return (
    <div className="flex min-w-0 max-w-3xl flex-col gap-4">
      <div>
        <h2 className="text-base font-semibold">{i18n.t('historyImport.names')}</h2>
        <p className="text-sm text-ink-soft">
          {i18n.t('historyImport.namesText', [
            shownName(groupName),
            count('known'),
            count('new'),
            count('unsure'),
          ])}
        </p>
      </div>
      {open.length > 0 && (
        <div className="flex flex-wrap items-center gap-2 rounded-md bg-amber-wash px-3 py-2 text-sm">
          <output className="mr-auto">{i18n.t('historyImport.undecided', open.length)}</output>
          <Button onClick={() => decideOpen(newRecord)}>{i18n.t('historyImport.allNew')}</Button>
          <Button onClick={() => decideOpen(leftOut)}>{i18n.t('historyImport.allLeftOut')}</Button>
        </div>
      )}
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {choices.slice(0, shown).map((choice) => (
          <NameRow
            key={choice.name}
            choice={choice}
            people={known.people}
            value={valueOf(choice.name, choice.proposed)}
            onChange={(value) => setDecided(new Map([...decided, [choice.name, value]]))}
          />
        ))}
      </ul>
      {choices.length > shown && (
        <Button className="self-start" onClick={() => setShown(shown + 4 * shownAtOnce)}>
          {i18n.t('historyImport.moreNames', choices.length - shown)}
        </Button>
      )}
      <fieldset className="flex flex-wrap items-start gap-3">
        <legend className="mb-1 text-xs text-ink-soft">{i18n.t('historyImport.complete')}</legend>
        <TextField
          className="w-40"
          label={i18n.t('historyImport.from')}
          type="date"
          value={from}
          max={to}
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField
          className="w-40"
          label={i18n.t('historyImport.to')}
          type="date"
          value={to}
          min={from}
          onChange={(event) => setTo(event.target.value)}
        />
        <p className="w-full text-xs text-ink-faint">{i18n.t('historyImport.completeHint')}</p>
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={open.length > 0 || lines === 0} onClick={start}>
          {i18n.t('historyImport.start', lines)}
        </Button>
        <Button onClick={onBack}>{i18n.t('common.back')}</Button>
      </div>
    </div>
  );
}
