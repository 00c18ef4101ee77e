import { PlainText } from '@/components/PlainText';
import { RelativeTime } from '@/components/RelativeTime';
import type { AskedOf } from '@/components/spotlight/use-question';
import { TextField } from '@/components/TextField';
import { i18n } from '@/lib/language/i18n';

interface SpotlightSubjectProps {
  /** The question that is to be answered; null where there is none. */
  question: AskedOf | null;
  topic: string;
  now: number;
  onTopic: (topic: string) => void;
}

/** What somebody is asked about: a question of the group, or a topic to write down. */
export function SpotlightSubject({ question, topic, now, onTopic }: SpotlightSubjectProps) {
  if (!question) {
    return (
      <TextField
        className="px-3 pt-2 pb-1"
        label={i18n.t('spotlight.about')}
        placeholder={i18n.t('spotlight.aboutHint')}
        maxLength={60}
        value={topic}
        onChange={(event) => onTopic(event.target.value)}
      />
    );
  }
  return (
    <blockquote className="mx-3 mt-2 mb-1 border-l-2 border-line pl-2">
      <p className="text-xs text-ink-soft">
        <PlainText text={question.asker} fallback={i18n.t('common.unnamedPerson')} />
        {' · '}
        <RelativeTime at={question.time} now={now} />
      </p>
      <p className="line-clamp-3 text-sm wrap-anywhere whitespace-pre-wrap">
        <bdi>{question.text}</bdi>
      </p>
    </blockquote>
  );
}
