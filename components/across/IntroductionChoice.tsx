import { Button } from '@/components/Button';
import { draftOfSnippet, newSnippetDraft, type SnippetDraft } from '@/components/panel/snippet-draft';
import { SelectField } from '@/components/SelectField';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

interface IntroductionChoiceProps {
  introductions: Snippet[];
  /** The chosen one; undefined while there is none, and the example stands in. */
  chosen: Snippet | undefined;
  onChoose: (id: string) => void;
  onEdit: (start: SnippetDraft) => void;
}

/** With which words people are introduced, and the way to change them. */
export function IntroductionChoice({ introductions, chosen, onChoose, onEdit }: IntroductionChoiceProps) {
  const example = newSnippetDraft('introduction', true);
  const options = introductions.map(({ id, title }) => ({
    value: id,
    text: shownName(title) || i18n.t('snippet.untitled'),
  }));
  return (
    <div className="grid grid-cols-[1fr_auto_auto] items-end gap-2">
      <SelectField
        label={i18n.t('matching.words')}
        value={chosen?.id ?? ''}
        options={chosen ? options : [{ value: '', text: example.title }]}
        onChange={onChoose}
      />
      <Button onClick={() => onEdit(chosen ? draftOfSnippet(chosen) : example)}>
        {i18n.t('matching.editWords')}
      </Button>
      {chosen && (
        <Button onClick={() => onEdit(newSnippetDraft('introduction', false))}>
          {i18n.t('matching.newWords')}
        </Button>
      )}
    </div>
  );
}
