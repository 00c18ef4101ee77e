import { useState } from 'react';
import { Button } from '@/components/Button';
import { SubPage } from '@/components/panel/SubPage';
import { TextArea } from '@/components/TextArea';
import { i18n } from '@/lib/language/i18n';
import { welcomeQuestions } from '@/lib/snippets/welcome-questions';
import type { WelcomePlan } from '@/lib/store/welcome-plans';

interface WelcomePlanPageProps {
  plan: WelcomePlan;
  onSave: (plan: WelcomePlan) => void;
  onBack: () => void;
}

/** The group's rules and easy first questions, to be attached to welcomes. */
export function WelcomePlanPage({ plan, onSave, onBack }: WelcomePlanPageProps) {
  const [rules, setRules] = useState(plan.rules);
  const [questions, setQuestions] = useState(plan.questions.join('\n'));
  const save = () => onSave({ ...plan, rules, questions: questions.split('\n') });
  return (
    <SubPage
      title={i18n.t('welcome.planTitle')}
      onBack={onBack}
      foot={
        <Button look="primary" aria-keyshortcuts="Control+Enter" onClick={save}>
          {i18n.t('common.save')}
        </Button>
      }
    >
      {/* Ctrl+Enter saves, as in every editor. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className="flex flex-col gap-3 px-3 py-3"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }}
      >
        <TextArea
          label={i18n.t('welcome.rules')}
          hint={i18n.t('welcome.rulesHint')}
          value={rules}
          maxLength={1500}
          onChange={(event) => setRules(event.target.value)}
        />
        <TextArea
          label={i18n.t('welcome.questions')}
          hint={i18n.t('welcome.questionsHint')}
          value={questions}
          onChange={(event) => setQuestions(event.target.value)}
        />
        <Button className="self-start" onClick={() => setQuestions(welcomeQuestions.join('\n'))}>
          {i18n.t('welcome.starterQuestions')}
        </Button>
      </div>
    </SubPage>
  );
}
