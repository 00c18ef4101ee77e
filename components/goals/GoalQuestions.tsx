import { GoalText } from '@/components/goals/GoalText';
import { type GoalActions, withAnswer } from '@/components/goals/use-goal-actions';
import { type GroupGoals, goalQuestions } from '@/lib/goals/group-goals';
import { i18n } from '@/lib/language/i18n';

interface GoalQuestionsProps {
  answers: GroupGoals['answers'];
  actions: GoalActions;
}

/** Why, what, where, who, when and how, each with room for an answer. */
export function GoalQuestions({ answers, actions }: GoalQuestionsProps) {
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-sm font-medium">{i18n.t('goals.questions')}</h3>
      <div className="grid gap-3 sm:grid-cols-2">
        {goalQuestions.map((question) => (
          <GoalText
            key={question}
            label={i18n.t(`goals.question.${question}`)}
            placeholder={i18n.t(`goals.example.${question}`)}
            stored={answers[question] ?? ''}
            onWrite={(text) => actions.write(withAnswer(question, text))}
            onWritten={(text, before) =>
              actions.wrote(withAnswer(question, text), withAnswer(question, before))
            }
          />
        ))}
      </div>
    </section>
  );
}
