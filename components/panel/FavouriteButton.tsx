import { Star } from 'lucide-react';
import { i18n } from '@/lib/language/i18n';

/** Whether a snippet is among the favourites. */
export function FavouriteButton({
  favourite,
  onChange,
}: {
  favourite: boolean;
  onChange: (favourite: boolean) => void;
}) {
  return (
    <button
      type="button"
      aria-pressed={favourite}
      aria-label={i18n.t('snippet.favourite')}
      title={i18n.t('snippet.favourite')}
      onClick={() => onChange(!favourite)}
      className={`mt-5 inline-flex size-8 shrink-0 items-center justify-center rounded-md hover:bg-hover ${favourite ? 'text-amber' : 'text-ink-soft'}`}
    >
      <Star size={16} aria-hidden="true" fill={favourite ? 'currentColor' : 'none'} />
    </button>
  );
}
