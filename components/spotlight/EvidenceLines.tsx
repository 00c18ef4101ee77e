import { useLiveQuery } from 'dexie-react-hooks';
import { PlainText } from '@/components/PlainText';
import { evidenceText } from '@/components/spotlight/evidence-text';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import type { TopicEvidence } from '@/lib/spotlight/propose-experts';

interface Sample {
  questionId: string;
  question: string;
  answer: string;
}

/** What was asked and answered, as far as the texts are still there. */
async function readSamples(samples: TopicEvidence['samples']): Promise<Sample[]> {
  const [questions, answers] = await Promise.all([
    database.messages.bulkGet(samples.map(({ questionId }) => questionId)),
    database.messages.bulkGet(samples.map(({ answerId }) => answerId)),
  ]);
  return samples.flatMap(({ questionId }, index) => {
    const question = questions[index]?.text ?? '';
    return question ? [{ questionId, question, answer: answers[index]?.text ?? '' }] : [];
  });
}

/** Why somebody may know a topic, line by line, with up to three questions that they answered. */
export function EvidenceLines({ evidence }: { evidence: TopicEvidence[] }) {
  const samples = evidence.flatMap((one) => one.samples);
  const key = samples.map(({ questionId }) => questionId).join();
  const read = useLiveQuery(() => readSamples(samples), [key]);
  return (
    <div className="flex flex-col gap-1.5 px-3 pb-2 text-xs text-ink-soft">
      <ul className="flex flex-col gap-0.5">
        {evidence.map((one, index) => (
          <li key={`${one.source}${index}`} className="wrap-anywhere">
            <bdi>{evidenceText(one)}</bdi>
          </li>
        ))}
      </ul>
      {read?.map(({ questionId, question, answer }) => (
        <blockquote key={questionId} className="border-l-2 border-line pl-2">
          <p className="line-clamp-2 wrap-anywhere">
            <PlainText text={question} />
          </p>
          {answer && (
            <p className="line-clamp-2 wrap-anywhere text-ink">
              {i18n.t('spotlight.answerMark')}
              <PlainText text={answer} />
            </p>
          )}
        </blockquote>
      ))}
    </div>
  );
}
