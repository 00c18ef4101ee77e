import { ArrowLeft } from 'lucide-react';
import { IconButton } from '@/components/IconButton';
import { useKeys } from '@/components/use-keys';
import { i18n } from '@/lib/language/i18n';

interface RulePageHeadProps {
  title: string;
  onBack: () => void;
}

/** The head of a page about one rule, with the way back to all of them; Esc goes there too. */
export function RulePageHead({ title, onBack }: RulePageHeadProps) {
  useKeys({ Escape: onBack });
  return (
    <div className="flex items-center gap-1">
      <IconButton icon={ArrowLeft} label={i18n.t('common.back')} onClick={onBack} />
      <h2 className="min-w-0 flex-1 truncate text-base font-medium">
        <bdi>{title}</bdi>
      </h2>
    </div>
  );
}
