import { percentText, waitText } from '@/components/dials/figure-text';
import { timeText } from '@/components/time-text';
import { type ComparedFigure, type ComparedGroup, figureOf } from '@/lib/compare/figure-of';
import { i18n } from '@/lib/language/i18n';

/** What a column is called. */
export function figureTitle(figure: ComparedFigure | 'name'): string {
  return i18n.t(`compare.column.${figure}`);
}

/** What a column counts, in a sentence. */
export function figureHint(figure: ComparedFigure): string {
  return i18n.t(`compare.hint.${figure}`);
}

/** A figure as it stands in the table; a dash where it is not known. @param now ms since 1970. */
export function figureText(group: ComparedGroup, figure: ComparedFigure, now: number): string {
  const value = figureOf(group, figure);
  if (value === null) return i18n.t('compare.unknown');
  switch (figure) {
    case 'participation':
    case 'topThree':
    case 'newcomersSpoke':
    case 'response':
      return percentText(value);
    case 'perDay':
      return value.toFixed(1);
    case 'firstReply':
      return waitText(value);
    case 'trend':
      return value > 0 ? `+${value}` : String(value).replace('-', '−');
    case 'last':
      return timeText(value, now);
    case 'watched':
      return i18n.t('compare.watchedDays', [group.coverage.days, group.coverage.seenDays]);
    default:
      return String(value);
  }
}
