import { Button } from '@/components/Button';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

interface PromptChoiceProps {
  /** The one whose turn it is first. */
  prompts: Snippet[];
  chosenId: string | undefined;
  onChoose: (id: string) => void;
  onNew: () => void;
}

/** With which words the microphone is handed over. */
export function PromptChoice({ prompts, chosenId, onChoose, onNew }: PromptChoiceProps) {
  return (
    <section aria-label={i18n.t('spotlight.prompts')} className="border-t border-line px-3 py-2">
      <h3 className="mb-1 text-xs text-ink-soft">{i18n.t('spotlight.prompts')}</h3>
      {prompts.length === 0 && <Button onClick={onNew}>{i18n.t('snippet.newSpotlight')}</Button>}
      {prompts.map((prompt) => (
        <label key={prompt.id} className="flex min-h-8 cursor-pointer items-center gap-2.5 text-sm">
          <input
            type="radio"
            name="prompt"
            checked={prompt.id === chosenId}
            onChange={() => onChoose(prompt.id)}
            className="size-4 shrink-0 accent-accent"
          />
          <span className="min-w-0 flex-1 truncate">
            {shownName(prompt.title) || i18n.t('snippet.untitled')}
          </span>
        </label>
      ))}
    </section>
  );
}
