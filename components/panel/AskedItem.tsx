import { BookPlus } from 'lucide-react';
import { IconButton } from '@/components/IconButton';
import { PlainText } from '@/components/PlainText';
import { RelativeTime } from '@/components/RelativeTime';
import { i18n } from '@/lib/language/i18n';
import type { Exchange, Said } from '@/lib/panel/read-asked';

interface AskedItemProps {
  exchange: Exchange;
  /** Who asked what they may have answered, as the operator sees them. */
  asker: string;
  now: number;
  /** Keeps the question in the handbook, with the answer where this is one. */
  onKeep: (asked: string, answer: string) => void;
}

function Words({ said, now, onKeep }: { said: Said; now: number; onKeep: () => void }) {
  return (
    <>
      <p className="max-h-32 overflow-y-auto text-sm wrap-anywhere whitespace-pre-wrap">
        <bdi>{said.text}</bdi>
      </p>
      <p className="flex items-center gap-1 text-xs text-ink-faint">
        <RelativeTime at={said.time} now={now} />
        <IconButton icon={BookPlus} label={i18n.t('handbook.add')} onClick={onKeep} />
      </p>
    </>
  );
}

/** One question of theirs, or a question of somebody else with what they said soon after. */
export function AskedItem({ exchange, asker, now, onKeep }: AskedItemProps) {
  const { question } = exchange;
  if (exchange.kind === 'asked') {
    return (
      <li>
        <p className="text-xs text-ink-soft">{i18n.t('profile.askedThis')}</p>
        <Words said={question} now={now} onKeep={() => onKeep(question.text, '')} />
      </li>
    );
  }
  return (
    <li>
      <p className="text-xs text-ink-soft">{i18n.t('profile.maybeAnswers')}</p>
      <blockquote className="my-0.5 line-clamp-3 border-l-2 border-line pl-2 text-sm wrap-anywhere text-ink-soft">
        <PlainText text={asker} fallback={i18n.t('common.unnamedPerson')} />
        {i18n.t('profile.colon')}
        <bdi>{question.text}</bdi>
      </blockquote>
      {exchange.answers.map((answer) => (
        <Words key={answer.id} said={answer} now={now} onKeep={() => onKeep(question.text, answer.text)} />
      ))}
    </li>
  );
}
