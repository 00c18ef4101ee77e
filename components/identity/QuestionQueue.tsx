import { LongList } from '@/components/across/LongList';
import { PlainText } from '@/components/PlainText';
import { i18n } from '@/lib/language/i18n';
import type { ListedQuestion } from '@/lib/panel/read-identity-questions';

interface QuestionQueueProps {
  questions: ListedQuestion[];
  onShow: (questionId: string) => void;
}

/** The questions that come after; a click goes to one. */
export function QuestionQueue({ questions, onShow }: QuestionQueueProps) {
  if (questions.length === 0) return null;
  return (
    <section className="border-t border-line">
      <h3 className="px-3 pt-2 text-xs text-ink-soft">{i18n.t('identity.others', questions.length)}</h3>
      <LongList label={i18n.t('identity.others', questions.length)} items={questions} keyOf={({ id }) => id}>
        {(question) => <QueueRow question={question} onShow={() => onShow(question.id)} />}
      </LongList>
    </section>
  );
}

function QueueRow({ question, onShow }: { question: ListedQuestion; onShow: () => void }) {
  const { kind, name, groupName, candidates, atStake } = question;
  const unnamed = i18n.t(kind === 'group' ? 'common.unnamedGroup' : 'common.unnamedPerson');
  return (
    <button
      type="button"
      data-row=""
      onClick={onShow}
      className="flex min-h-9 w-full items-center gap-2 px-3 py-1 text-left -outline-offset-2 hover:bg-hover"
    >
      <span className="min-w-12 truncate text-base">
        <PlainText text={name} fallback={unnamed} />
      </span>
      <span className="min-w-0 flex-1 truncate text-xs text-ink-faint">
        {kind === 'group' ? i18n.t('identity.aGroup') : <PlainText text={groupName} />}
      </span>
      <span className={`shrink-0 text-xs ${atStake > 0 ? 'text-amber' : 'text-ink-faint'}`}>
        {atStake > 0 ? i18n.t('identity.somethingSet') : i18n.t('identity.candidates', candidates.length)}
      </span>
    </button>
  );
}
