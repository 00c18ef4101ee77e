import { Button } from '@/components/Button';
import { FormItem } from '@/components/introductions/FormItem';
import { offeredForm, useFormDraft } from '@/components/introductions/use-form-draft';
import { DraftPreview } from '@/components/panel/DraftPreview';
import { SubPage } from '@/components/panel/SubPage';
import { TextField } from '@/components/TextField';
import { type IntroductionForm, promptText } from '@/lib/introductions/form';
import { i18n } from '@/lib/language/i18n';

interface IntroductionFormPageProps {
  /** What the group asks now; null where it asks for nothing. */
  form: IntroductionForm | null;
  onSave: (form: IntroductionForm) => void;
  /** Saves it, and puts the prompt into the box. */
  onInsert: (form: IntroductionForm) => void;
  onDrop: () => void;
  onBack: () => void;
}

const mostItems = 20;

/** What the group asks newcomers: the line above, the labels in their order, which field each fills, and how the prompt reads. */
export function IntroductionFormPage({ form, onSave, onInsert, onDrop, onBack }: IntroductionFormPageProps) {
  const draft = useFormDraft(form ?? offeredForm());
  const { items } = draft;
  const isReady = draft.form.items.length > 0;
  return (
    <SubPage
      title={i18n.t('introduction.form')}
      onBack={onBack}
      foot={
        <div className="flex flex-col gap-2">
          <DraftPreview text={promptText(draft.form)} />
          <div className="flex flex-wrap gap-2">
            <Button look="primary" disabled={!isReady} onClick={() => onInsert(draft.form)}>
              {i18n.t('introduction.insert')}
            </Button>
            <Button disabled={!isReady} onClick={() => onSave(draft.form)}>
              {i18n.t('common.save')}
            </Button>
          </div>
          {!isReady && <p className="text-xs text-red">{i18n.t('introduction.needLabel')}</p>}
        </div>
      }
    >
      <div className="flex flex-col gap-3 px-3 py-3">
        <p className="text-sm text-ink-soft">
          {i18n.t(form ? 'introduction.formHint' : 'introduction.formOffered')}
        </p>
        <TextField
          label={i18n.t('introduction.opening')}
          value={draft.opening}
          maxLength={500}
          onChange={(event) => draft.setOpening(event.target.value)}
        />
        <section aria-label={i18n.t('introduction.items')}>
          <h3 className="text-xs text-ink-soft">{i18n.t('introduction.items')}</h3>
          <ol>
            {items.map((item, index) => (
              <FormItem
                key={item.id}
                item={item}
                place={index + 1}
                count={items.length}
                onChange={(change) => draft.change(item.id, change)}
                onMove={(by) => draft.move(item.id, by)}
                onRemove={() => draft.remove(item.id)}
              />
            ))}
          </ol>
          <div className="flex flex-wrap gap-2 pt-1">
            <Button disabled={items.length >= mostItems} onClick={draft.add}>
              {i18n.t('introduction.addItem')}
            </Button>
            <Button onClick={() => draft.reset(offeredForm())}>{i18n.t('introduction.useDefault')}</Button>
            {form && <Button onClick={onDrop}>{i18n.t('introduction.dropForm')}</Button>}
          </div>
        </section>
      </div>
    </SubPage>
  );
}
