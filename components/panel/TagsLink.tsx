import { ChevronRight } from 'lucide-react';
import { i18n } from '@/lib/language/i18n';

/** The way to the page of tags and rules, which opens in a tab. */
export function TagsLink() {
  return (
    <a
      href="/tags.html"
      target="_blank"
      rel="noreferrer"
      data-row=""
      className="flex w-full items-center gap-2 px-3 py-1.5 text-left -outline-offset-2 hover:bg-hover"
    >
      <span className="min-w-0 flex-1">
        <span className="block text-sm">{i18n.t('tags.title')}</span>
        <span className="block text-xs text-ink-faint">{i18n.t('tags.linkText')}</span>
      </span>
      <ChevronRight size={14} aria-hidden="true" className="shrink-0 text-ink-faint" />
    </a>
  );
}
