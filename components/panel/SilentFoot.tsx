import { Button } from '@/components/Button';
import { ExportButtons } from '@/components/panel/ExportButtons';
import type { ExportTable } from '@/lib/export/export-table';
import { i18n } from '@/lib/language/i18n';

interface SilentFootProps {
  /** How many are ticked, of how many listed. */
  chosen: number;
  of: number;
  /** How many of the ticked are not in the group that is open. */
  elsewhere: number;
  /** Of the file, without the date. */
  title: string;
  table: () => ExportTable;
  onChooseAll: (on: boolean) => void;
  onWarn: () => void;
}

/** What can be done with the silent: tick all, warn the ticked, save them, or all, as a file. */
export function SilentFoot({ chosen, of, elsewhere, title, table, onChooseAll, onWarn }: SilentFootProps) {
  return (
    <div className="flex flex-col gap-1.5">
      {elsewhere > 0 && <p className="text-xs text-amber">{i18n.t('silent.elsewhere', elsewhere)}</p>}
      <div className="flex flex-wrap items-center gap-2">
        <label className="flex min-w-0 flex-1 cursor-pointer items-center gap-2 text-sm whitespace-nowrap">
          <input
            type="checkbox"
            checked={chosen > 0 && chosen === of}
            onChange={(event) => onChooseAll(event.target.checked)}
            className="size-4 accent-accent"
          />
          {chosen > 0 ? i18n.t('silent.chosen', chosen) : i18n.t('silent.chooseAll')}
        </label>
        <ExportButtons title={title} table={table} disabled={of === 0} />
        <Button look="primary" disabled={chosen === 0 || elsewhere > 0} onClick={onWarn}>
          {i18n.t('silent.warn')}
        </Button>
      </div>
    </div>
  );
}
