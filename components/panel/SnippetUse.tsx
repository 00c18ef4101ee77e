import { timeText } from '@/components/time-text';
import { i18n } from '@/lib/language/i18n';

/** How often a snippet was used, and when last. `lastUsedAt` and `now` in ms since 1970. */
export function SnippetUse({
  useCount,
  lastUsedAt,
  now,
}: {
  useCount: number;
  lastUsedAt: number;
  now: number;
}) {
  const text =
    useCount === 0
      ? i18n.t('snippet.neverUsed')
      : i18n.t('snippet.used', [useCount, timeText(lastUsedAt, now)]);
  return <p className="text-xs text-ink-faint tabular-nums">{text}</p>;
}
