import { SeenGroup } from '@/components/identity/SeenGroup';
import { SeenName, SeenPerson } from '@/components/identity/SeenPerson';
import { Kbd } from '@/components/Kbd';
import { PlainText } from '@/components/PlainText';
import { i18n } from '@/lib/language/i18n';
import type { QuestionCard } from '@/lib/panel/read-question-card';

interface SeenSideProps {
  cards: QuestionCard[];
  currentId: string;
  /** The key of what is chosen for a question; empty where nothing is. */
  choiceOf: (questionId: string) => string;
  now: number;
  onShow: (questionId: string) => void;
}

/** Who was seen in this login: the one who is asked about, and those who belong together with them. */
export function SeenSide({ cards, currentId, choiceOf, now, onShow }: SeenSideProps) {
  return (
    <section aria-label={i18n.t('identity.seen')} className="w-2/5 max-w-48 shrink-0">
      <h3 className="mb-1 text-xs text-ink-soft">{i18n.t('identity.seen')}</h3>
      <ul className="flex flex-col gap-1">
        {cards.map((card) => {
          const isCurrent = card.id === currentId;
          const choice = choiceOf(card.id);
          return (
            <li key={card.id}>
              <button
                type="button"
                aria-current={isCurrent ? 'true' : undefined}
                onClick={() => onShow(card.id)}
                className={`block w-full rounded-md border px-2 py-1.5 text-left ${
                  isCurrent ? 'border-edge bg-sunken' : 'border-line hover:bg-hover'
                }`}
              >
                <span className="flex items-start gap-1 text-base">
                  <span className="min-w-0 flex-1 font-medium wrap-anywhere">
                    {card.kind === 'person' ? (
                      <SeenName record={card.seen} />
                    ) : (
                      <PlainText text={card.seen.name} fallback={i18n.t('common.unnamedGroup')} />
                    )}
                  </span>
                  {choice !== '' && <Kbd>{choice}</Kbd>}
                </span>
                {card.kind === 'person' ? (
                  <SeenPerson
                    record={card.seen}
                    groupId={card.groupId}
                    groupNames={card.groupNames}
                    now={now}
                  />
                ) : (
                  <SeenGroup group={card.seen} />
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
