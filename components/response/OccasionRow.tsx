import { X } from 'lucide-react';
import { CoverageLine } from '@/components/CoverageLine';
import { DialBar } from '@/components/dials/DialBar';
import { IconButton } from '@/components/IconButton';
import { RelativeTime } from '@/components/RelativeTime';
import { howsText, responseText, watchedText } from '@/components/response/occasion-text';
import { i18n } from '@/lib/language/i18n';
import type { Occasion } from '@/lib/store/read-occasions';

interface OccasionRowProps {
  occasion: Occasion;
  now: number;
  onRemove: () => void;
}

/** What was offered once, how many reacted and how, and how much of its 24 hours was watched. */
export function OccasionRow({ occasion, now, onRemove }: OccasionRowProps) {
  const { kind, title, time, reacted, members, watchedShare } = occasion;
  const hows = howsText(occasion);
  const watched = watchedText(occasion, now);
  return (
    <div className="flex flex-col gap-1 border-b border-line px-3 py-2.5">
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1">
          <span className="line-clamp-2 text-sm wrap-anywhere">
            <bdi>{title || i18n.t('response.untitled')}</bdi>
          </span>
          <span className="text-xs text-ink-faint">
            {i18n.t(`response.kind.${kind}`)} · <RelativeTime at={time} now={now} />
          </span>
        </p>
        <IconButton icon={X} label={i18n.t('response.remove', [title])} onClick={onRemove} />
      </div>
      <p className="text-sm tabular-nums">{responseText(occasion)}</p>
      {members > 0 && <DialBar share={reacted / members} />}
      {hows !== '' && <p className="text-xs text-ink-soft">{hows}</p>}
      <CoverageLine share={watchedShare} label={watched} />
      <p aria-hidden="true" className="text-xs text-ink-faint">
        {watched}
      </p>
    </div>
  );
}
