import { useState } from 'react';
import { factSourceText } from '@/components/panel/fact-source-text';
import { i18n } from '@/lib/language/i18n';
import type { FactRow } from '@/lib/store/tables';

interface FactSourceProps {
  fact: FactRow;
  /** The message that it was taken from, where it is still there; its text is empty once it is gone. */
  said?: { time: number; text: string };
  now: number;
}

/** Where a fact came from, with the words it was taken from as long as they are kept. */
export function FactSource({ fact, said, now }: FactSourceProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="text-xs text-ink-faint">
      {factSourceText(fact, said?.time ?? 0, now)}
      {fact.messageId !== '' &&
        (said?.text ? (
          <button
            type="button"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            className="ml-1.5 rounded-sm text-accent hover:underline"
          >
            {i18n.t(open ? 'profile.source.hide' : 'profile.source.show')}
          </button>
        ) : (
          <span className="ml-1.5">{i18n.t('profile.source.gone')}</span>
        ))}
      {open && said?.text && (
        <blockquote className="mt-1 max-h-40 overflow-y-auto border-l-2 border-line pl-2 text-sm wrap-anywhere whitespace-pre-wrap text-ink-soft">
          <bdi>{said.text}</bdi>
        </blockquote>
      )}
    </div>
  );
}
