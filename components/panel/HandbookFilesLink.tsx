import { i18n } from '@/lib/language/i18n';

/** The way from the list of answers to the page of their files, which opens in a tab. */
export function HandbookFilesLink() {
  return (
    <a
      href="/handbook.html"
      target="_blank"
      rel="noreferrer"
      className="inline-flex h-8 shrink-0 items-center rounded-md border border-edge bg-surface px-3 text-sm whitespace-nowrap text-ink hover:bg-hover"
    >
      {i18n.t('handbookFiles.button')}
    </a>
  );
}
