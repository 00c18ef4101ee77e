import { i18n } from '@/lib/language/i18n';
import type { BackupPreview } from '@/lib/store/stage-backup';

/** When a backup was made and how much it holds. */
export function BackupContents({ preview }: { preview: BackupPreview }) {
  const { madeAt, groups, people, tags, messages } = preview;
  const rows = [
    [i18n.t('backup.madeAt'), new Date(madeAt).toLocaleString()],
    [i18n.t('options.recordGroups'), i18n.t('options.groupUnit', groups)],
    [i18n.t('options.recordPeople'), i18n.t('options.peopleUnit', people)],
    [i18n.t('options.recordTags'), i18n.t('options.groupUnit', tags)],
    [i18n.t('backup.messages'), i18n.t('options.recordUnit', messages)],
  ];
  return (
    <dl className="grid max-w-72 grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="text-right tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
