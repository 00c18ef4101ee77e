import type { KeyboardEvent } from 'react';
import { Button } from '@/components/Button';
import { RelativeTime } from '@/components/RelativeTime';
import { KindButtons, kindKeys } from '@/components/response/KindButtons';
import { i18n } from '@/lib/language/i18n';
import type { OccasionKind } from '@/lib/response/occasion-kind';
import type { OccasionRow } from '@/lib/store/tables';

interface ProposalRowProps {
  proposal: OccasionRow;
  now: number;
  onDecide: (kind: OccasionKind | null) => void;
}

/** A message that looks like an offer: Enter takes it as the likeliest kind, 1, 2 and 3 as another, X as none. */
export function ProposalRow({ proposal, now, onDecide }: ProposalRowProps) {
  const { kind, title, time } = proposal;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = event.key.toLowerCase() === 'x' ? null : kindKeys[event.key];
    if (chosen === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onDecide(chosen);
  };
  return (
    // The keys of what stands in the row bubble up to here.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown} className="flex flex-col gap-1.5 border-b border-line pb-2.5">
      <button
        type="button"
        data-row=""
        onClick={() => onDecide(kind)}
        aria-label={i18n.t('response.accept', [title, i18n.t(`response.kind.${kind}`)])}
        className="px-3 pt-2 text-left -outline-offset-2 hover:bg-hover"
      >
        <span className="line-clamp-2 text-sm wrap-anywhere">
          <bdi>{title}</bdi>
        </span>
        <span className="text-xs text-ink-faint">
          <RelativeTime at={time} now={now} />
        </span>
      </button>
      <div className="flex flex-wrap gap-1.5 px-3">
        <KindButtons likely={kind} onChoose={onDecide} />
        <Button aria-keyshortcuts="X" title="X" onClick={() => onDecide(null)}>
          {i18n.t('response.none')}
        </Button>
      </div>
    </div>
  );
}
