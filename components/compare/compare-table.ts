import { figureTitle } from '@/components/compare/figure-text';
import { dayOf } from '@/lib/activity/day';
import { type ComparedFigure, type ComparedGroup, figureOf, isShare } from '@/lib/compare/figure-of';
import type { Cell, ExportTable } from '@/lib/export/export-table';
import { i18n } from '@/lib/language/i18n';

/** Groups as a file for a spreadsheet, as they are sorted and with the columns that are shown; what is not known stays empty. */
export function compareTable(
  groups: readonly ComparedGroup[],
  figures: readonly ComparedFigure[],
): ExportTable {
  return {
    columns: [
      { title: figureTitle('name'), width: 24 },
      ...figures.map((figure) => ({ title: columnTitle(figure), width: 14 })),
    ],
    rows: groups.map((group) => [
      group.name || i18n.t('common.unnamedGroup'),
      ...figures.map((figure) => cellOf(group, figure)),
    ]),
  };
}

function columnTitle(figure: ComparedFigure): string {
  return isShare(figure) ? i18n.t('compare.inPercent', [figureTitle(figure)]) : figureTitle(figure);
}

function cellOf(group: ComparedGroup, figure: ComparedFigure): Cell {
  const value = figureOf(group, figure);
  if (value === null) return null;
  if (figure === 'last') return { day: dayOf(value) };
  return Math.round(value * (isShare(figure) ? 1000 : 10)) / 10;
}
