import { MarkedText } from '@/components/MarkedText';
import { PlainText } from '@/components/PlainText';
import { i18n } from '@/lib/language/i18n';
import type { Hit } from '@/lib/search/hit';

/** The line below a snippet's title: the question or the part of the answer that answers a query, else the filled text. */
export function SnippetLine({ preview, hit }: { preview: string; hit?: Hit }) {
  if (hit?.where === 'question')
    return (
      <>
        {i18n.t('snippet.askedAs')}
        <MarkedText {...hit} />
      </>
    );
  if (hit?.where === 'body') return <MarkedText {...hit} />;
  return <PlainText text={preview} />;
}
