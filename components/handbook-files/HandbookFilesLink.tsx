import { ArrowDownUp } from 'lucide-react';
import { i18n } from '@/lib/language/i18n';

interface HandbookFilesLinkProps {
  /** Only its icon is shown, where there is little room. */
  isSmall?: boolean;
}

const small = 'size-7 rounded-sm text-ink-soft hover:bg-hover hover:text-ink';
const large =
  'h-8 gap-1.5 rounded-md border border-edge bg-surface px-3 text-sm whitespace-nowrap hover:bg-hover';

/** The way from the handbook to the page of its files, which opens in a tab. */
export function HandbookFilesLink({ isSmall = false }: HandbookFilesLinkProps) {
  const label = i18n.t('handbookFiles.button');
  return (
    <a
      href="/handbook.html"
      target="_blank"
      rel="noreferrer"
      aria-label={label}
      title={label}
      className={`inline-flex shrink-0 items-center justify-center ${isSmall ? small : large}`}
    >
      <ArrowDownUp size={14} aria-hidden="true" />
      {!isSmall && label}
    </a>
  );
}
