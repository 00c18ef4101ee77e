import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/Button';
import { BodyField } from '@/components/panel/BodyField';
import { BodyPreview } from '@/components/panel/BodyPreview';
import { EntryFields } from '@/components/panel/EntryFields';
import { FavouriteButton } from '@/components/panel/FavouriteButton';
import { PictureField } from '@/components/panel/PictureField';
import { QuestionsField } from '@/components/panel/QuestionsField';
import { SnippetUse } from '@/components/panel/SnippetUse';
import { SubPage } from '@/components/panel/SubPage';
import { type DraftPicture, isSameDraft, type SnippetDraft } from '@/components/panel/snippet-draft';
import { snippetProblems } from '@/components/panel/snippet-problems';
import { useDraftPicture } from '@/components/panel/use-draft-picture';
import { TextField } from '@/components/TextField';
import { i18n } from '@/lib/language/i18n';
import { variablesOf } from '@/lib/panel/draft-text';
import { bodiesByKey } from '@/lib/snippets/bodies-by-key';
import { folderPath } from '@/lib/snippets/folders';
import type { TemplateValues } from '@/lib/snippets/template-variable';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

const words = {
  faq: 'Faq',
  welcome: 'Welcome',
  spotlight: 'Spotlight',
  introduction: 'Introduction',
} as const;

interface SnippetEditorProps {
  start: SnippetDraft;
  /** As it is stored; undefined for a new one. */
  stored: Snippet | undefined;
  /** All others: their keys are taken, their folders suggested, and they may be included. */
  others: Snippet[];
  /** The picture that it has now. */
  picture: DraftPicture | undefined;
  /** Values for the preview. */
  values: TemplateValues;
  now: number;
  onSave: (draft: SnippetDraft) => void;
  /** `unsaved` is what would be lost; null where nothing was changed. */
  onLeave: (unsaved: SnippetDraft | null) => void;
}

/** Writes or changes one snippet. Ctrl+Enter saves, Esc leaves; a picture may be pasted anywhere. */
export function SnippetEditor(props: SnippetEditorProps) {
  const { start, stored, others, values, now, onSave, onLeave } = props;
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const formId = useId();
  const set = (change: Partial<SnippetDraft>) => setDraft((before) => ({ ...before, ...change }));
  const picture = useDraftPicture(draft.picture, props.picture, (chosen) => set({ picture: chosen }));
  const bodyOf = bodiesByKey([draft, ...others]);
  const problems = snippetProblems(draft, others, bodyOf);
  const shown = tried ? problems : { body: problems.template };
  const leave = () => onLeave(isSameDraft(draft, start) ? null : draft);
  const save = () => {
    setTried(true);
    if (problems.title || problems.body || problems.key) return;
    onSave({
      ...draft,
      title: draft.title.trim(),
      category: folderPath(draft.category),
      owner: draft.owner.trim(),
    });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <SubPage
      title={i18n.t(`snippet.${start.id ? 'edit' : 'new'}${words[start.kind]}`)}
      onBack={leave}
      foot={
        <div className="flex gap-2">
          <Button look="primary" className="flex-1" type="submit" form={formId}>
            {i18n.t('common.save')}
          </Button>
          <Button onClick={leave}>{i18n.t('common.cancel')}</Button>
        </div>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={onSubmit}
        onPaste={picture.onPaste}
        className="flex flex-col gap-3 p-3"
      >
        <div className="flex items-start gap-1">
          <TextField
            className="min-w-0 flex-1"
            label={i18n.t('snippet.titleField')}
            placeholder={i18n.t('snippet.titleHint')}
            error={shown.title}
            maxLength={60}
            // A new page takes the focus to its first field, as a dialogue does.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            value={draft.title}
            onChange={(event) => set({ title: event.target.value })}
          />
          <FavouriteButton favourite={draft.favourite} onChange={(favourite) => set({ favourite })} />
        </div>
        {draft.kind === 'faq' && (
          <QuestionsField questions={draft.questions} onChange={(questions) => set({ questions })} />
        )}
        <BodyField
          value={draft.body}
          variables={variablesOf[draft.kind]}
          error={shown.body}
          onChange={(body) => set({ body })}
          onSave={save}
        />
        <BodyPreview body={draft.body} values={values} bodyOf={bodyOf} />
        <PictureField {...picture.field} />
        <EntryFields draft={draft} others={others} keyError={shown.key} now={now} onChange={set} />
        {stored && <SnippetUse useCount={stored.useCount} lastUsedAt={stored.lastUsedAt} now={now} />}
      </form>
    </SubPage>
  );
}
