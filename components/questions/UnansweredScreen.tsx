import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useOpenGroup } from '@/components/across/use-open-group';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { SubPage } from '@/components/panel/SubPage';
import { type QuestionScope, UnansweredPage } from '@/components/questions/UnansweredPage';
import { useAnswer } from '@/components/questions/use-answer';
import { useQuestionActions } from '@/components/questions/use-question-actions';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readQuestions } from '@/lib/panel/read-questions';
import { askedWords } from '@/lib/questions/asked-words';
import { answerWithin } from '@/lib/store/unanswered-questions';

/** What members ask, with what is stored. @param props.questionId the question to begin with; empty for the newest. */
export function UnansweredScreen(props: OverlayProps & { questionId: string }) {
  const { data, now, show, questionId } = props;
  const groupId = data.group?.groupId ?? '';
  const [chosen, setScope] = useState<QuestionScope>('group');
  const scope = groupId === '' ? 'all' : chosen;
  const read = useLiveQuery(() => readAll(scope === 'all' ? '' : groupId), [scope, groupId, now]);
  const actions = useQuestionActions();
  const answer = useAnswer(props);
  const openGroup = useOpenGroup();
  if (!read) return <SubPage title={i18n.t('asked.title')} onBack={() => show({ kind: 'tabs' })} />;
  return (
    <UnansweredPage
      key={questionId}
      questions={read.questions}
      within={read.within}
      scope={scope}
      groupId={groupId}
      startId={questionId}
      now={now}
      answer={answer}
      actions={actions}
      onScope={setScope}
      onOpenGroup={openGroup}
      onAddToHandbook={({ row, text, answer: given }) =>
        show({
          kind: 'add-to-handbook',
          asked: [askedWords(text)],
          answer: given?.text ?? '',
          back: { kind: 'unanswered', questionId: row.id },
        })
      }
      onHandOver={(id) => show({ kind: 'spotlight', questionId: id })}
      onBack={() => show({ kind: 'tabs' })}
    />
  );
}

/** @param groupId empty for all watched groups. */
async function readAll(groupId: string) {
  const groupIds = groupId ? [groupId] : await database.groups.where('watched').equals(1).primaryKeys();
  const [questions, within] = await Promise.all([readQuestions(database, groupIds), answerWithin(database)]);
  return { questions, within };
}
