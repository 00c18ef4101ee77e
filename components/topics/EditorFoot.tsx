import { Button } from '@/components/Button';
import { i18n } from '@/lib/language/i18n';

/** Save and cancel below a form. */
export function EditorFoot({ formId, onCancel }: { formId: string; onCancel: () => void }) {
  return (
    <div className="flex gap-2">
      <Button look="primary" className="flex-1" type="submit" form={formId}>
        {i18n.t('common.save')}
      </Button>
      <Button onClick={onCancel}>{i18n.t('common.cancel')}</Button>
    </div>
  );
}
