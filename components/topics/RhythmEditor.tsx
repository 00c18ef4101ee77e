import { type FormEvent, useId, useState } from 'react';
import { Segments } from '@/components/across/Segments';
import { SubPage } from '@/components/panel/SubPage';
import { SelectField } from '@/components/SelectField';
import { TextArea } from '@/components/TextArea';
import { TextField } from '@/components/TextField';
import { EditorFoot } from '@/components/topics/EditorFoot';
import { RemindsField } from '@/components/topics/RemindsField';
import { type RhythmDraft, rhythmProblems } from '@/components/topics/rhythm-draft';
import { timeOfDay } from '@/components/topics/time-of-day';
import { i18n } from '@/lib/language/i18n';
import { weekdays } from '@/lib/topics/weekly-rhythm';

interface RhythmEditorProps {
  start: RhythmDraft;
  /** Tags that topics have. */
  tags: string[];
  onSave: (rhythm: RhythmDraft) => void;
  /** `unsaved` is what would be lost; null where nothing was changed. */
  onLeave: (unsaved: RhythmDraft | null) => void;
}

/** "20:05" → 1205; NaN where it is no time. */
function minuteOf(time: string): number {
  const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Writes or changes something weekly. Esc leaves. */
export function RhythmEditor({ start, tags, onSave, onLeave }: RhythmEditorProps) {
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const formId = useId();
  const problems = rhythmProblems(draft);
  const set = (change: Partial<RhythmDraft>) => setDraft({ ...draft, ...change });
  const leave = () => onLeave(JSON.stringify(draft) === JSON.stringify(start) ? null : draft);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!problems.title && !problems.body) onSave(draft);
  };
  const setTime = (time: string) => {
    const minute = minuteOf(time);
    if (Number.isInteger(minute)) set({ minute });
  };
  return (
    <SubPage
      title={i18n.t(start.id ? 'rhythm.edit' : 'rhythm.new')}
      onBack={leave}
      foot={<EditorFoot formId={formId} onCancel={leave} />}
    >
      <form id={formId} noValidate onSubmit={save} className="flex flex-col gap-3 p-3">
        <TextField
          label={i18n.t('rhythm.titleField')}
          placeholder={i18n.t('rhythm.titleHint')}
          error={tried ? problems.title : undefined}
          maxLength={60}
          // A new page takes the focus to its first field, as a dialogue does.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={draft.title}
          onChange={(event) => set({ title: event.target.value })}
        />
        <Segments
          label={i18n.t('rhythm.kindField')}
          name="kind"
          value={draft.kind}
          options={[
            { value: 'topic', text: i18n.t('rhythm.kindTopic') },
            { value: 'event', text: i18n.t('rhythm.kindEvent') },
          ]}
          onChange={(kind) => set({ kind })}
        />
        <div className="grid grid-cols-2 gap-2">
          <SelectField
            label={i18n.t('rhythm.weekdayField')}
            value={String(draft.weekday)}
            options={weekdays.map((day) => ({ value: String(day), text: i18n.t(`weekday.d${day}`) }))}
            onChange={(weekday) => set({ weekday: Number(weekday) })}
          />
          <TextField
            label={i18n.t('rhythm.timeField')}
            type="time"
            value={timeOfDay(draft.minute)}
            onChange={(event) => setTime(event.target.value)}
          />
        </div>
        {draft.kind === 'topic' ? (
          <SelectField
            label={i18n.t('rhythm.tagField')}
            value={draft.tag}
            options={[
              { value: '', text: i18n.t('rhythm.anyTag') },
              ...tags.map((tag) => ({ value: tag, text: tag })),
            ]}
            onChange={(tag) => set({ tag })}
          />
        ) : (
          <TextArea
            label={i18n.t('rhythm.bodyField')}
            placeholder={i18n.t('rhythm.bodyHint')}
            error={problems.body}
            rows={4}
            value={draft.body}
            onChange={(event) => set({ body: event.target.value })}
          />
        )}
        <RemindsField reminds={draft.reminds} onChange={(reminds) => set({ reminds })} />
      </form>
    </SubPage>
  );
}
