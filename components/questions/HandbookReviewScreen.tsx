import { useEffect, useState } from 'react';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { SubPage } from '@/components/panel/SubPage';
import { draftOfSnippet } from '@/components/panel/snippet-draft';
import { HandbookReviewPage } from '@/components/questions/HandbookReviewPage';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import {
  type HandbookReview,
  type ReviewedQuestion,
  readHandbookReview,
} from '@/lib/panel/read-handbook-review';
import { askedWords } from '@/lib/questions/asked-words';
import { groupQuestions } from '@/lib/questions/group-questions';

/** The most wordings of one question that go into an entry. */
const mostWays = 10;

type Reviewed = HandbookReview & { alike: ReviewedQuestion[][] };

/** How the handbook does, read once when it is opened. */
export function HandbookReviewScreen({ now, show }: OverlayProps) {
  const [review, setReview] = useState<Reviewed>();
  useEffect(() => {
    let wanted = true;
    void readReview().then((read) => wanted && setReview(read));
    return () => {
      wanted = false;
    };
  }, []);
  const onBack = () => show({ kind: 'tabs' });
  if (!review) {
    return (
      <SubPage title={i18n.t('review.title')} onBack={onBack}>
        <output className="block px-3 py-4 text-sm text-ink-soft">{i18n.t('review.working')}</output>
      </SubPage>
    );
  }
  const write = (questions: ReviewedQuestion[]) =>
    show({
      kind: 'add-to-handbook',
      asked: [...new Set(questions.map(({ text }) => askedWords(text)))].slice(0, mostWays),
      answer: '',
      back: { kind: 'handbook-review' },
    });
  return (
    <HandbookReviewPage
      review={review}
      alike={review.alike}
      now={now}
      onWrite={write}
      onEdit={(entry) => show({ kind: 'edit-snippet', start: draftOfSnippet(entry) })}
      onBack={onBack}
    />
  );
}

async function readReview(): Promise<Reviewed> {
  const review = await readHandbookReview(database);
  // Grouping thousands takes a moment, and that it is at work must be on screen before.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { ...review, alike: groupQuestions(review.withoutEntry) };
}
