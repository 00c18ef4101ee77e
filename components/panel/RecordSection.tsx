import { useState } from 'react';
import { Button } from '@/components/Button';
import type { RecordPart } from '@/components/panel/record-parts';
import { i18n } from '@/lib/language/i18n';

/** Lines put into the document at a time: somebody may have said thousands of things. */
const step = 20;

/** One part of what is stored about somebody. */
export function RecordSection({ part: { title, lines } }: { part: RecordPart }) {
  const [shown, setShown] = useState(step);
  return (
    <section aria-label={title} className="px-3 py-2">
      <h3 className="text-xs text-ink-soft">
        {title} <span className="tabular-nums">{lines.length}</span>
      </h3>
      <ul>
        {lines.slice(0, shown).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change while they are shown, and may be alike.
          <li key={index} className="py-1">
            <bdi className="block text-sm wrap-anywhere whitespace-pre-line">{line.text}</bdi>
            {line.note !== '' && <bdi className="block text-xs text-ink-faint">{line.note}</bdi>}
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <Button onClick={() => setShown(shown + step * 5)}>
          {i18n.t('rights.showMore', lines.length - shown)}
        </Button>
      )}
    </section>
  );
}
