import { type MouseEvent, useState } from 'react';
import { LongList } from '@/components/across/LongList';
import { Segments } from '@/components/across/Segments';
import { CoverageNote } from '@/components/CoverageNote';
import { EmptyState } from '@/components/EmptyState';
import { SubPage } from '@/components/panel/SubPage';
import { QuestionCard } from '@/components/questions/QuestionCard';
import { SettledQuestions } from '@/components/questions/SettledQuestions';
import type { Answering } from '@/components/questions/use-answer';
import type { useQuestionActions } from '@/components/questions/use-question-actions';
import { withinText } from '@/components/questions/within-text';
import { useCoverage } from '@/components/use-coverage';
import { i18n } from '@/lib/language/i18n';
import type { PanelQuestion } from '@/lib/panel/read-questions';
import { type AnswerWithin, answerWithinChoices } from '@/lib/questions/answer-within';

/** Words of questions are kept for so many days. */
const coverageDays = 30;

export type QuestionScope = 'group' | 'all';

interface UnansweredPageProps {
  /** Newest first. */
  questions: PanelQuestion[];
  /** ms. */
  within: AnswerWithin;
  scope: QuestionScope;
  /** The open group, into whose box answers go; empty where none is. */
  groupId: string;
  /** The question that is open at first; empty for the newest. */
  startId: string;
  now: number;
  answer: Answering;
  actions: ReturnType<typeof useQuestionActions>;
  onScope: (scope: QuestionScope) => void;
  onOpenGroup: (groupId: string, event: MouseEvent) => void;
  onAddToHandbook: (question: PanelQuestion) => void;
  onHandOver: (questionId: string) => void;
  onBack: () => void;
}

/** What members asked: what waits, one of them opened with the answers that fit, then what is settled. */
export function UnansweredPage(props: UnansweredPageProps) {
  const { questions, within, scope, groupId, startId, now, answer, actions } = props;
  const open = questions.filter(({ row }) => row.state === 'open');
  const [chosenId, setChosenId] = useState(startId);
  const [isFolded, setFolded] = useState(false);
  const [mentions, setMentions] = useState(true);
  const openId = open.find(({ row }) => row.id === chosenId)?.row.id ?? open[0]?.row.id;
  const overdue = open.filter(({ row }) => now - row.time >= within).length;
  /** The one below it is the next to be looked at. */
  const goOn = (id: string) =>
    setChosenId(open[open.findIndex(({ row }) => row.id === id) + 1]?.row.id ?? '');
  const settle = (how: (id: string) => void, id: string) => {
    goOn(id);
    how(id);
  };
  return (
    <SubPage title={i18n.t('asked.title')} onBack={props.onBack}>
      <Head {...props} overdue={overdue} />
      {open.length === 0 && (
        <EmptyState title={i18n.t('asked.emptyTitle')} text={i18n.t('asked.emptyText')} />
      )}
      <LongList label={i18n.t('asked.title')} items={open} keyOf={({ row }) => row.id} startKey={startId}>
        {(question) => {
          const { id } = question.row;
          return (
            <QuestionCard
              question={question}
              now={now}
              isOpen={id === openId && !isFolded}
              isOverdue={now - question.row.time >= within}
              showsGroup={scope === 'all'}
              canAnswer={question.row.groupId === groupId}
              mentions={mentions}
              answer={answer}
              onMentions={setMentions}
              onToggle={() => {
                setFolded(id === openId && !isFolded);
                setChosenId(id);
              }}
              onAnswered={() => settle(actions.answered, id)}
              onDismiss={() => settle(actions.dismiss, id)}
              onAddToHandbook={() => props.onAddToHandbook(question)}
              onHandOver={() => props.onHandOver(id)}
              onOpenGroup={(event) => props.onOpenGroup(question.row.groupId, event)}
            />
          );
        }}
      </LongList>
      {(['answered', 'dismissed'] as const).map((state) => (
        <SettledQuestions
          key={state}
          state={state}
          questions={questions.filter(({ row }) => row.state === state)}
          now={now}
          onReopen={actions.reopen}
          onAddToHandbook={props.onAddToHandbook}
        />
      ))}
    </SubPage>
  );
}

/** Which groups, how long may be waited, and how many wait longer. */
function Head(props: UnansweredPageProps & { overdue: number }) {
  const { within, scope, groupId, overdue, actions, now, onScope } = props;
  const coverage = useCoverage(scope === 'group' ? groupId : '', coverageDays, now);
  return (
    <div className="flex flex-col gap-2 border-b border-line px-3 py-2">
      {groupId !== '' && (
        <Segments
          label={i18n.t('asked.scope')}
          name="asked-scope"
          value={scope}
          options={[
            { value: 'group', text: i18n.t('asked.thisGroup') },
            { value: 'all', text: i18n.t('asked.allGroups') },
          ]}
          onChange={onScope}
        />
      )}
      <div className="flex flex-col gap-1">
        <p className="flex justify-between gap-2 text-xs text-ink-soft">
          <span>{i18n.t('asked.within')}</span>
          <span className={overdue > 0 ? 'text-amber' : ''}>{i18n.t('asked.overdue', overdue)}</span>
        </p>
        <Segments
          label={i18n.t('asked.within')}
          name="asked-within"
          value={String(within)}
          options={answerWithinChoices.map((choice) => ({ value: String(choice), text: withinText(choice) }))}
          onChange={(value) => {
            const choice = answerWithinChoices.find((one) => String(one) === value);
            if (choice) actions.setWithin(choice);
          }}
        />
      </div>
      {coverage && <CoverageNote coverage={coverage} />}
    </div>
  );
}
