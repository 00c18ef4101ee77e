import { Plus } from 'lucide-react';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { SubPage } from '@/components/panel/SubPage';
import { DueRow } from '@/components/topics/DueRow';
import { newRhythm } from '@/components/topics/rhythm-draft';
import { useDueRhythms, useRhythms } from '@/components/topics/use-due-rhythms';
import { useRhythmActions } from '@/components/topics/use-rhythm-actions';
import { WeekCalendar } from '@/components/topics/WeekCalendar';
import { useKeys } from '@/components/use-keys';
import { dayOf } from '@/lib/activity/day';
import { i18n } from '@/lib/language/i18n';
import { sharedValues } from '@/lib/snippets/shared-values';
import type { RhythmRow } from '@/lib/store/tables';
import { weekdayOf } from '@/lib/topics/weekly-rhythm';

/** The open group's week: what comes on which day and when, and what is due today. */
export function RhythmScreen({ data, groupName, now, show, insert }: OverlayProps) {
  const groupId = data.group?.groupId ?? '';
  const rhythms = useRhythms(groupId);
  const due = useDueRhythms(groupId, now);
  const actions = useRhythmActions(show);
  const today = weekdayOf(dayOf(now));
  const makeNew = (weekday = today) => show({ kind: 'edit-rhythm', start: newRhythm(groupId, weekday) });
  useKeys({ n: () => makeNew() });
  const edit = ({ id, kind, title, weekday, minute, tag, body, reminds }: RhythmRow) =>
    show({
      kind: 'edit-rhythm',
      start: { id, groupId, kind, title, weekday, minute, tag, body, reminds },
    });
  const draft = ({ id, kind, tag, body, title }: RhythmRow) => {
    if (kind === 'topic') show({ kind: 'topics', tag, rhythmId: id });
    else void insert({ body: body || title, values: sharedValues(groupName, now), use: { rhythmId: id } });
  };
  return (
    <SubPage
      title={i18n.t('rhythm.title')}
      onBack={() => show({ kind: 'tabs' })}
      foot={
        groupId !== '' && (
          <Button onClick={() => makeNew()} aria-keyshortcuts="N">
            <Plus size={14} aria-hidden="true" />
            {i18n.t('rhythm.new')}
          </Button>
        )
      }
    >
      {groupId === '' && <EmptyState title={i18n.t('group.noGroup')} />}
      {due.length > 0 && (
        <section aria-label={i18n.t('rhythm.today')} className="border-b border-line py-1">
          <h3 className="px-3 pt-1 text-xs text-ink-soft">{i18n.t('rhythm.today')}</h3>
          <ul>
            {due.map((row) => (
              <DueRow
                key={row.id}
                row={row}
                onDraft={() => draft(row)}
                onPutAside={() => actions.putAside(row)}
              />
            ))}
          </ul>
        </section>
      )}
      {groupId !== '' && rhythms?.length === 0 && (
        <EmptyState title={i18n.t('rhythm.none')} text={i18n.t('rhythm.noneText')}>
          <Button look="primary" onClick={() => makeNew()}>
            {i18n.t('rhythm.new')}
          </Button>
        </EmptyState>
      )}
      {rhythms && rhythms.length > 0 && (
        <WeekCalendar rows={rhythms} today={today} onEdit={edit} onDelete={actions.remove} onNew={makeNew} />
      )}
    </SubPage>
  );
}
