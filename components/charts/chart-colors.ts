/**
 * Colours of charts: the tokens of theme.css, or their light values where a chart is shown without them, as in a picture
 * that leaves the extension.
 */
export const chartColors = {
  surface: 'var(--color-surface, #ffffff)',
  sunken: 'var(--color-sunken, #f4f6f5)',
  line: 'var(--color-line, #e2e6e4)',
  edge: 'var(--color-edge, #868f8a)',
  ink: 'var(--color-ink, #1b1f1d)',
  inkSoft: 'var(--color-ink-soft, #535b57)',
  inkFaint: 'var(--color-ink-faint, #666e6a)',
  accent: 'var(--color-accent, #06743f)',
  good: 'var(--color-good, #07c160)',
  fair: 'var(--color-fair, #9aa39e)',
  poor: 'var(--color-red-mark, #e5484d)',
  amber: 'var(--color-amber-mark, #f0a020)',
} as const;

/** What texts in charts are set in. */
export const chartFont = {
  fontFamily:
    'var(--font-sans, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif)',
  fontSize: 12,
} as const;
