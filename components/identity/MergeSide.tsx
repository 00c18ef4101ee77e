import { KnownPerson } from '@/components/identity/KnownPerson';
import { SeenName } from '@/components/identity/SeenPerson';
import { i18n } from '@/lib/language/i18n';
import type { MergeSide as Side } from '@/lib/panel/read-merge-sides';

/** One of two records that are about to become one, with what it brings. */
export function MergeSide({
  side: { record, groupNames, days, messages },
  now,
}: {
  side: Side;
  now: number;
}) {
  const { tags, facts } = record;
  const notes = facts.filter(({ field }) => field === 'note').length;
  const counts = [
    i18n.t('identity.tagCount', tags.length),
    i18n.t('identity.noteCount', notes),
    i18n.t('identity.factCount', facts.length - notes),
    i18n.t('identity.spokenCount', [days, messages]),
  ];
  return (
    <section className="min-w-0 rounded-md border border-line px-2 py-1.5">
      <h3 className="text-base font-medium wrap-anywhere">
        <SeenName record={record} />
      </h3>
      <KnownPerson record={record} groupNames={groupNames} now={now} />
      <ul className="mt-1 border-t border-line pt-1 text-xs text-ink-soft">
        {counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
    </section>
  );
}
