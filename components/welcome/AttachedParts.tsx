import { AttachedPart } from '@/components/welcome/AttachedPart';
import type { WelcomeParts } from '@/components/welcome/use-welcome-parts';
import { i18n } from '@/lib/language/i18n';

interface AttachedPartsProps {
  parts: WelcomeParts;
  onEditPlan: () => void;
  onEditForm: () => void;
}

/** What follows a welcome in this group: rules, the form, an easy question; each is switched on or off. */
export function AttachedParts({ parts, onEditPlan, onEditForm }: AttachedPartsProps) {
  const { rules, form, question, isOn, setOn, nextQuestion } = parts;
  const write = { label: i18n.t('welcome.write'), run: onEditPlan };
  return (
    <section aria-label={i18n.t('welcome.attached')}>
      <h3 className="text-xs text-ink-soft">{i18n.t('welcome.attached')}</h3>
      <ul>
        <AttachedPart
          label={i18n.t('welcome.rules')}
          text={rules}
          missing={i18n.t('welcome.noRules')}
          on={isOn('rules')}
          onSwitch={(on) => setOn('rules', on)}
          action={rules === '' ? write : undefined}
        />
        <AttachedPart
          label={i18n.t('welcome.form')}
          text={form}
          missing={i18n.t('welcome.noForm')}
          on={isOn('form')}
          onSwitch={(on) => setOn('form', on)}
          action={form === '' ? { label: i18n.t('welcome.write'), run: onEditForm } : undefined}
        />
        <AttachedPart
          label={i18n.t('welcome.question')}
          text={question}
          missing={i18n.t('welcome.noQuestions')}
          on={isOn('question')}
          onSwitch={(on) => setOn('question', on)}
          action={question === '' ? write : { label: i18n.t('welcome.nextQuestion'), run: nextQuestion }}
        />
      </ul>
      <button type="button" onClick={onEditPlan} className="rounded-sm text-xs text-accent hover:underline">
        {i18n.t('welcome.editPlan')}
      </button>
    </section>
  );
}
