import { type FormEvent, useId, useState } from 'react';
import { SubPage } from '@/components/panel/SubPage';
import { TextArea } from '@/components/TextArea';
import { TextField } from '@/components/TextField';
import { EditorFoot } from '@/components/topics/EditorFoot';
import { MonthsField } from '@/components/topics/MonthsField';
import { type TopicDraft, tagsOfText, topicProblems } from '@/components/topics/topic-draft';
import { i18n } from '@/lib/language/i18n';

interface TopicEditorProps {
  start: TopicDraft;
  onSave: (topic: TopicDraft) => void;
  /** `unsaved` is what would be lost; null where nothing was changed. */
  onLeave: (unsaved: TopicDraft | null) => void;
}

/** Writes or changes one topic. Ctrl+Enter saves, Esc leaves. */
export function TopicEditor({ start, onSave, onLeave }: TopicEditorProps) {
  const [draft, setDraft] = useState(start);
  const [tags, setTags] = useState(start.tags.join(i18n.t('common.listSeparator')));
  const [tried, setTried] = useState(false);
  const formId = useId();
  const whole = { ...draft, tags: tagsOfText(tags) };
  const problems = topicProblems(whole);
  const set = (change: Partial<TopicDraft>) => setDraft({ ...draft, ...change });
  const leave = () => onLeave(JSON.stringify(whole) === JSON.stringify(start) ? null : whole);
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (!problems.title && !problems.body) onSave(whole);
  };
  return (
    <SubPage
      title={i18n.t(start.id ? 'topic.edit' : 'topic.new')}
      onBack={leave}
      foot={<EditorFoot formId={formId} onCancel={leave} />}
    >
      <form id={formId} noValidate onSubmit={save} className="flex flex-col gap-3 p-3">
        <TextField
          label={i18n.t('topic.titleField')}
          error={tried ? problems.title : undefined}
          maxLength={60}
          // A new page takes the focus to its first field, as a dialogue does.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={draft.title}
          onChange={(event) => set({ title: event.target.value })}
        />
        <TextArea
          label={i18n.t('topic.bodyField')}
          placeholder={i18n.t('topic.bodyHint')}
          error={tried ? problems.body : undefined}
          rows={5}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          }}
          value={draft.body}
          onChange={(event) => set({ body: event.target.value })}
        />
        <TextField
          label={i18n.t('topic.tagsField')}
          hint={i18n.t('topic.tagsHint')}
          value={tags}
          onChange={(event) => setTags(event.target.value)}
        />
        <MonthsField months={draft.months} onChange={(months) => set({ months })} />
      </form>
    </SubPage>
  );
}
