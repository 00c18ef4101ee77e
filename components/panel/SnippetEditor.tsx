import { type FormEvent, useId, useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { SubPage } from '@/components/panel/SubPage';
import { snippetProblems } from '@/components/panel/snippet-problems';
import { TextArea } from '@/components/TextArea';
import { TextField } from '@/components/TextField';
import { i18n } from '@/lib/language/i18n';
import { variablesOf } from '@/lib/panel/draft-text';
import type { SnippetKind } from '@/lib/store/tables';

const words = {
  faq: 'Faq',
  welcome: 'Welcome',
  spotlight: 'Spotlight',
  introduction: 'Introduction',
} as const;

/** What is written of a snippet. `id` is missing in a new one. */
export interface SnippetDraft {
  id?: string;
  kind: SnippetKind;
  title: string;
  body: string;
  key: string;
}

interface SnippetEditorProps {
  start: SnippetDraft;
  /** The keys of the other snippets, with whose they are. */
  takenKeys: { key: string; title: string }[];
  onSave: (draft: SnippetDraft) => void;
  /** `unsaved` is what would be lost; null where nothing was changed. */
  onLeave: (unsaved: SnippetDraft | null) => void;
}

function isSame(one: SnippetDraft, other: SnippetDraft): boolean {
  return one.title === other.title && one.body === other.body && one.key === other.key;
}

/** Writes or changes one snippet. Ctrl+Enter saves, Esc leaves. */
export function SnippetEditor({ start, takenKeys, onSave, onLeave }: SnippetEditorProps) {
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const formId = useId();
  const body = useRef<HTMLTextAreaElement>(null);
  const problems = snippetProblems(draft, takenKeys);
  const shown = tried ? problems : { body: problems.unusable };
  const set = (change: Partial<SnippetDraft>) => setDraft({ ...draft, ...change });
  const leave = () => onLeave(isSame(draft, start) ? null : draft);

  const save = () => {
    setTried(true);
    const { title, body: bodyProblem, key } = problems;
    if (title || bodyProblem || key) return;
    onSave({ ...draft, title: draft.title.trim(), key: draft.key.trim() });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const insertVariable = (variable: string) => {
    const field = body.current;
    const at = field?.selectionStart ?? draft.body.length;
    const end = field?.selectionEnd ?? at;
    set({ body: draft.body.slice(0, at) + variable + draft.body.slice(end) });
    field?.focus();
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
      <form id={formId} noValidate onSubmit={onSubmit} className="flex flex-col gap-3 p-3">
        <TextField
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
        <div>
          <TextArea
            ref={body}
            label={i18n.t('snippet.bodyField')}
            placeholder={i18n.t('snippet.bodyHint')}
            error={shown.body}
            rows={7}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
            }}
            value={draft.body}
            onChange={(event) => set({ body: event.target.value })}
          />
          <div className="mt-1.5 flex flex-wrap items-center gap-1 text-xs text-ink-soft">
            {i18n.t('snippet.variables')}
            {variablesOf[start.kind].map((variable) => (
              <button
                key={variable}
                type="button"
                onClick={() => insertVariable(variable)}
                className="rounded-sm border border-line bg-sunken px-1 leading-5 text-ink hover:bg-hover"
              >
                {variable}
              </button>
            ))}
          </div>
        </div>
        <TextField
          label={i18n.t('snippet.keyField')}
          hint={i18n.t('snippet.keyHint')}
          error={shown.key}
          maxLength={12}
          value={draft.key}
          onChange={(event) => set({ key: event.target.value.replace(/[\s/]+/gu, '') })}
        />
      </form>
    </SubPage>
  );
}
