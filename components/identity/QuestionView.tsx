import { useLiveQuery } from 'dexie-react-hooks';
import { CandidateOptions } from '@/components/identity/CandidateOptions';
import { GroupOptions } from '@/components/identity/GroupOptions';
import { type Choices, takenByOthers } from '@/components/identity/question-choices';
import { SeenSide } from '@/components/identity/SeenSide';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import type { ListedQuestion } from '@/lib/panel/read-identity-questions';
import { readQuestionCard } from '@/lib/panel/read-question-card';

/** So many of those that belong together are shown beside each other. */
const mostTogether = 4;

interface QuestionViewProps {
  current: ListedQuestion;
  /** With the others that offer the same records. */
  batch: ListedQuestion[];
  choices: Choices;
  chosenFor: (question: ListedQuestion) => string;
  now: number;
  onChoose: (answer: string) => void;
  onShow: (questionId: string) => void;
}

/** Both sides of a question: who was seen in this login at the left, whom it may be at the right, with what speaks for it. */
export function QuestionView(props: QuestionViewProps) {
  const { current, batch, choices, chosenFor, now, onChoose, onShow } = props;
  const together = around(batch, current);
  const read = useLiveQuery(
    () => Promise.all(together.map((question) => readQuestionCard(database, question))),
    [JSON.stringify(together)],
  );
  const cards = read?.flatMap((card) => card ?? []) ?? [];
  const card = cards.find(({ id }) => id === current.id);
  const answers = { chosen: chosenFor(current), taken: takenByOthers(current, choices), onChoose };
  const namesakes = together.filter(({ name }) => name === current.name).length;
  return (
    <div key={current.id} ref={takeFocus} tabIndex={-1} className="px-3 py-2 outline-none">
      {batch.length > 1 && (
        <p className="mb-2 text-xs text-amber">{i18n.t('identity.together', [batch.length])}</p>
      )}
      <div className="flex min-h-40 items-start gap-2">
        <SeenSide
          cards={cards}
          currentId={current.id}
          choiceOf={(id) =>
            numberChosen(
              together.find((one) => one.id === id),
              chosenFor,
            )
          }
          now={now}
          onShow={onShow}
        />
        <fieldset className="min-w-0 flex-1">
          <legend className="mb-1 text-xs text-ink-soft">{i18n.t('identity.known')}</legend>
          {card?.kind === 'person' && <CandidateOptions card={card} now={now} {...answers} />}
          {card?.kind === 'group' && <GroupOptions card={card} now={now} {...answers} />}
        </fieldset>
      </div>
      {namesakes > 1 && shownName(current.name) !== '' && (
        <p className="mt-2 text-xs text-ink-faint">{i18n.t('identity.namesakesTip')}</p>
      )}
    </div>
  );
}

/** Keys go to the question that is shown, and not to what was clicked before. */
function takeFocus(box: HTMLElement | null): void {
  box?.focus();
}

/** The current one and those next to it. */
function around(batch: ListedQuestion[], current: ListedQuestion): ListedQuestion[] {
  const from = Math.max(0, Math.min(batch.indexOf(current) - 1, batch.length - mostTogether));
  return batch.slice(from, from + mostTogether);
}

/** The key of what is chosen for a question; empty where nothing is. */
function numberChosen(
  question: ListedQuestion | undefined,
  chosenFor: (question: ListedQuestion) => string,
): string {
  const chosen = question ? chosenFor(question) : '';
  if (!question || chosen === '') return '';
  return chosen === 'new' ? 'N' : String(question.candidates.findIndex(({ id }) => id === chosen) + 1);
}
