import { i18n } from '@/lib/language/i18n';

/** A page for members as they will see it, in a frame that may do nothing: no script, no window, no way out. */
export function MemberPagePreview({ html }: { html: string }) {
  return (
    <iframe
      title={i18n.t('handbookFiles.pagePreview')}
      sandbox=""
      srcDoc={html}
      className="h-[70dvh] w-full rounded-md border border-line bg-surface"
    />
  );
}
