import { Button } from '@/components/Button';
import { type Kept, keptOf } from '@/components/messages/kept';
import { useAnsweredMessage } from '@/components/messages/use-answered-message';
import { PlainText } from '@/components/PlainText';
import { MarkOccasion } from '@/components/response/MarkOccasion';
import { useKeys } from '@/components/use-keys';
import { i18n } from '@/lib/language/i18n';
import { askedWords } from '@/lib/questions/asked-words';
import type { MessageRow } from '@/lib/store/tables';

interface KeepMessageProps {
  message: MessageRow;
  nameOf: (personId: string) => string;
  onKeep: (kept: Kept) => void;
}

/** Keeps a message as a question, by Q, or by A as an answer, with what it answers as far as that is known. */
export function KeepMessage({ message, nameOf, onKeep }: KeepMessageProps) {
  const answered = useAnsweredMessage(message);
  const asQuestion = () => onKeep(keptOf([message], ''));
  const asAnswer = () => {
    if (answered === undefined) return;
    const asked = answered ? [askedWords(answered.text)].filter((words) => words !== '') : [];
    onKeep({ ...keptOf([message], message.id), asked });
  };
  useKeys({ q: asQuestion, a: asAnswer });
  return (
    <div className="flex flex-col gap-2 px-3 pt-1 pb-3 pl-9">
      {answered && (
        <div className="text-xs text-ink-soft">
          {i18n.t(`recentMessages.${answered.sign}`)}
          <blockquote className="mt-0.5 line-clamp-3 border-l-2 border-line pl-2 wrap-anywhere">
            <PlainText
              text={answered.name || nameOf(answered.personId)}
              fallback={i18n.t('common.unnamedPerson')}
            />
            {i18n.t('profile.colon')}
            <bdi>{answered.text}</bdi>
          </blockquote>
        </div>
      )}
      {answered === null && (
        <p className="text-xs text-ink-soft">{i18n.t('recentMessages.answersNothing')}</p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button aria-keyshortcuts="Q" title="Q" onClick={asQuestion}>
          {i18n.t('recentMessages.asQuestion')}
        </Button>
        <Button aria-keyshortcuts="A" title="A" disabled={answered === undefined} onClick={asAnswer}>
          {i18n.t('recentMessages.asAnswer')}
        </Button>
      </div>
      <MarkOccasion messageId={message.id} />
    </div>
  );
}
