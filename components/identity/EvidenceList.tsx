import { Check, X } from 'lucide-react';
import type { EvidenceLine } from '@/components/identity/evidence-lines';
import { i18n } from '@/lib/language/i18n';

/** What speaks for and against two records being one, a line each. */
export function EvidenceList({ lines }: { lines: EvidenceLine[] }) {
  return (
    <ul aria-label={i18n.t('identity.evidenceLabel')} className="mt-1 flex flex-col gap-0.5">
      {lines.map(({ agrees, text }) => {
        const Icon = agrees ? Check : X;
        return (
          <li key={text} className="flex items-start gap-1 text-xs text-ink-soft">
            <Icon
              size={12}
              aria-hidden="true"
              className={`mt-0.5 shrink-0 ${agrees ? 'text-accent' : 'text-amber'}`}
            />
            <span className="sr-only">
              {i18n.t(agrees ? 'identity.speaksFor' : 'identity.speaksAgainst')}
            </span>
            <bdi className="min-w-0 wrap-anywhere">{text}</bdi>
          </li>
        );
      })}
    </ul>
  );
}
