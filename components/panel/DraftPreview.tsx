import { i18n } from '@/lib/language/i18n';

/** The text as it would come into the box. */
export function DraftPreview({ text }: { text: string }) {
  return (
    <section aria-label={i18n.t('snippet.preview')}>
      <h3 className="mb-1 text-xs text-ink-soft">{i18n.t('snippet.preview')}</h3>
      <p className="max-h-36 overflow-y-auto rounded-md bg-sunken px-2.5 py-2 text-sm whitespace-pre-wrap wrap-anywhere">
        <bdi>{text}</bdi>
      </p>
    </section>
  );
}
