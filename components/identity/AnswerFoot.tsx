import { Button } from '@/components/Button';
import { i18n } from '@/lib/language/i18n';

interface AnswerFootProps {
  mayConfirm: boolean;
  /** Whether there is another question to go to. */
  many: boolean;
  onConfirm: () => void;
  onNext: () => void;
}

/** Confirms or skips, and tells the keys. */
export function AnswerFoot({ mayConfirm, many, onConfirm, onNext }: AnswerFootProps) {
  return (
    <>
      <div className="flex gap-2">
        <Button look="primary" disabled={!mayConfirm} onClick={onConfirm}>
          {i18n.t('identity.confirm')}
        </Button>
        {many && <Button onClick={onNext}>{i18n.t('identity.skip')}</Button>}
      </div>
      <p className="mt-1.5 text-xs text-ink-faint">{i18n.t('identity.keys')}</p>
    </>
  );
}
