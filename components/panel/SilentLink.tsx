import { ChevronRight } from 'lucide-react';
import { i18n } from '@/lib/language/i18n';

/** The way from the members to those of them who are silent. No row of the list below: the arrow keys pass it by. */
export function SilentLink({ onOpen }: { onOpen: () => void }) {
  return (
    <button
      type="button"
      onClick={onOpen}
      className="flex h-8 w-full shrink-0 items-center justify-between border-b border-line px-3 text-sm text-ink-soft -outline-offset-2 hover:bg-hover hover:text-ink"
    >
      {i18n.t('silent.title')}
      <ChevronRight size={14} aria-hidden="true" className="text-ink-faint" />
    </button>
  );
}
