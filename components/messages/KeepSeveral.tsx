import { useState } from 'react';
import { Button } from '@/components/Button';
import { type Kept, keptOf } from '@/components/messages/kept';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { answerWords } from '@/lib/questions/answer-words';
import type { MessageRow } from '@/lib/store/tables';

interface KeepSeveralProps {
  /** Those that are selected, newest first. */
  messages: MessageRow[];
  nameOf: (personId: string) => string;
  onKeep: (kept: Kept) => void;
  onClear: () => void;
}

/** Asks which of the selected messages is the answer, at first the newest; the others are ways of asking. */
export function KeepSeveral({ messages, nameOf, onKeep, onClear }: KeepSeveralProps) {
  const [chosenId, setChosenId] = useState<string>();
  const newestId = messages.length > 1 ? (messages[0]?.id ?? '') : '';
  const isThere = chosenId === '' || messages.some(({ id }) => id === chosenId);
  const answerId = chosenId !== undefined && isThere ? chosenId : newestId;
  const options = [
    ...messages.map(({ id, personId, text }) => ({
      id,
      text: `${shownName(nameOf(personId)) || i18n.t('common.unnamedPerson')}${i18n.t('profile.colon')}${answerWords(text)}`,
    })),
    { id: '', text: i18n.t('recentMessages.noAnswer') },
  ];
  return (
    <div className="flex flex-col gap-2">
      <fieldset>
        <legend className="mb-1 text-xs text-ink-soft">
          {i18n.t('recentMessages.whichAnswers', messages.length)}
        </legend>
        <div className="max-h-32 overflow-y-auto">
          {options.map((option) => (
            <label key={option.id} className="flex cursor-pointer items-center gap-2 py-0.5 text-sm">
              <input
                type="radio"
                name="answer"
                checked={option.id === answerId}
                onChange={() => setChosenId(option.id)}
                className="shrink-0 accent-accent"
              />
              <bdi className="min-w-0 truncate">{option.text}</bdi>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="flex gap-2">
        <Button look="primary" className="flex-1" onClick={() => onKeep(keptOf(messages, answerId))}>
          {i18n.t('handbook.add')}
        </Button>
        <Button onClick={onClear}>{i18n.t('recentMessages.clear')}</Button>
      </div>
    </div>
  );
}
