import { AllNewOffer } from '@/components/identity/AllNewOffer';
import { AnswerFoot } from '@/components/identity/AnswerFoot';
import { NothingAsked } from '@/components/identity/NothingAsked';
import { QuestionQueue } from '@/components/identity/QuestionQueue';
import { QuestionView } from '@/components/identity/QuestionView';
import { RecentMerges } from '@/components/identity/RecentMerges';
import { useWhoIsWho } from '@/components/identity/use-who-is-who';
import { SubPage } from '@/components/panel/SubPage';
import { useKeys } from '@/components/use-keys';
import { i18n } from '@/lib/language/i18n';
import type { ListedQuestion } from '@/lib/panel/read-identity-questions';

interface WhoIsWhoPageProps {
  /** Questions that belong together, in the order to be shown. */
  batches: ListedQuestion[][];
  questionId: string;
  now: number;
  onBack: () => void;
}

/** One question after another: who somebody of this login is. 1–5 and N choose, Enter confirms, ← and → go on, Z takes back. */
export function WhoIsWhoPage({ batches, questionId, now, onBack }: WhoIsWhoPageProps) {
  const page = useWhoIsWho(batches, questionId);
  const { current, batch, open, left } = page;
  const byDigit = (current?.candidates ?? []).map(
    ({ id }, index) => [String(index + 1), () => page.choose(id)] as const,
  );
  useKeys({
    ...Object.fromEntries(byDigit),
    n: () => page.choose('new'),
    Enter: page.confirm,
    ArrowRight: page.next,
    ArrowLeft: page.previous,
    z: page.undo,
  });
  return (
    <SubPage
      title={
        <span className="flex items-baseline gap-2">
          {i18n.t('identity.title')}
          {left > 0 && (
            <output className="text-xs font-normal text-ink-soft">{i18n.t('identity.left', left)}</output>
          )}
        </span>
      }
      onBack={onBack}
      foot={
        current && (
          <AnswerFoot
            mayConfirm={page.chosenFor(current) !== ''}
            many={left > 1}
            onConfirm={page.confirm}
            onNext={page.next}
          />
        )
      }
    >
      {current ? (
        <QuestionView
          current={current}
          batch={batch}
          choices={page.choices}
          chosenFor={page.chosenFor}
          now={now}
          onChoose={page.choose}
          onShow={page.show}
        />
      ) : (
        <NothingAsked />
      )}
      <AllNewOffer batches={open} onAllNew={page.allNew} />
      <QuestionQueue questions={open.flat().filter((one) => !batch.includes(one))} onShow={page.show} />
      <RecentMerges now={now} />
    </SubPage>
  );
}
