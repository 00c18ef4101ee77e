import { spokenName } from '@/components/popup/spoken-name';
import { i18n } from '@/lib/language/i18n';

/** Under a group that sleeps: that only the operator can say it has ended, and the way to do so. */
export function AsleepNote({ name, onEnd }: { name: string; onEnd: () => void }) {
  return (
    <p className="flex w-full flex-wrap items-baseline gap-x-2 pr-3 pb-1.5 pl-[62px] text-xs text-ink-faint">
      {i18n.t('popup.asleepNote')}
      <button
        type="button"
        title={i18n.t('popup.endHint')}
        aria-label={i18n.t('popup.endGroup', [spokenName(name)])}
        onClick={onEnd}
        className="rounded-sm text-accent hover:underline"
      >
        {i18n.t('popup.end')}
      </button>
    </p>
  );
}
