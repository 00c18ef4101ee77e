import { i18n } from '@/lib/language/i18n';
import type { ReportCell, ReportTable } from '@/lib/report/report';

/** A figure of this period and of the one before; null where it is not known. */
export interface ComparedRow {
  title: string;
  now: number | null;
  before: number | null;
  /** Both are shares from 0 to 1. */
  isShare?: boolean;
  /** Decimals of a count. */
  decimals?: number;
}

/** Figures of two periods side by side with their difference, which of shares is in percentage points; none that is known of neither. */
export function comparedTable(title: string, rows: readonly ComparedRow[]): ReportTable {
  return {
    kind: 'table',
    title,
    columns: [
      { title: i18n.t('periodReview.figure'), width: 30 },
      { title: i18n.t('periodReview.now'), width: 12 },
      { title: i18n.t('periodReview.before'), width: 12 },
      { title: i18n.t('periodReview.change'), width: 14 },
    ],
    rows: rows
      .filter(({ now, before }) => now !== null || before !== null)
      .map((row) => [row.title, cellOf(row.now, row), cellOf(row.before, row), changeOf(row)]),
  };
}

function cellOf(value: number | null, { isShare = false, decimals = 0 }: ComparedRow): ReportCell {
  if (value === null) return null;
  return isShare ? { share: value } : rounded(value, decimals);
}

function changeOf({ now, before, isShare, decimals = 0 }: ComparedRow): ReportCell {
  if (now === null || before === null) return null;
  if (!isShare) return { change: rounded(now - before, decimals), unit: '' };
  return { change: rounded((now - before) * 100, 1), unit: i18n.t('periodReview.points') };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
