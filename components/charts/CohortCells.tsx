import { chartColors } from '@/components/charts/chart-colors';
import type { Cohort, CohortCell } from '@/lib/group-history/newcomer-cohorts';
import { i18n } from '@/lib/language/i18n';

/** Under this share of watched days a cell says that too little was seen. */
const leastWatched = 0.3;

/** How many of a week's newcomers spoke in each of their own weeks: the larger the share, the darker. */
export function CohortCells({ cohort: { weeks } }: { cohort: Cohort }) {
  return weeks.map((cell, week) => {
    const look = lookOf(cell);
    return (
      // A week has no other name than its number.
      // oxlint-disable-next-line react/no-array-index-key
      <td key={week} title={look.words} className="h-6 rounded-[2px] p-0 text-center" style={look.style}>
        {look.text}
        {look.text === '' && <span className="sr-only">{look.words}</span>}
      </td>
    );
  });
}

function lookOf({ spoke, of, watched }: CohortCell): { text: string; words: string; style?: object } {
  if (of === 0) return { text: '', words: i18n.t('chart.cohortWaits') };
  if (watched < leastWatched) {
    const strokes = `repeating-linear-gradient(45deg, ${chartColors.line} 0 1px, transparent 1px 5px)`;
    return { text: '', words: i18n.t('chart.cohortUnseen'), style: { background: strokes } };
  }
  const share = spoke / of;
  const percent = Math.round(share * 55);
  const background =
    spoke === 0
      ? chartColors.sunken
      : `color-mix(in srgb, ${chartColors.accent} ${8 + percent}%, transparent)`;
  const words = i18n.t('chart.cohortSpoke', [of, spoke, Math.round(watched * 100)]);
  return { text: `${spoke}/${of}`, words, style: { background } };
}
