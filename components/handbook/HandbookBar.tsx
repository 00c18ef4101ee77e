import { Plus } from 'lucide-react';
import { Segments } from '@/components/across/Segments';
import { HandbookFilesLink } from '@/components/handbook-files/HandbookFilesLink';
import { IconButton } from '@/components/IconButton';
import { i18n } from '@/lib/language/i18n';
import type { HandbookViewName } from '@/lib/panel/handbook-rows';

interface HandbookBarProps {
  view: HandbookViewName;
  /** How many entries are to be looked over. */
  due: number;
  onView: (view: HandbookViewName) => void;
  onNew: () => void;
}

const always: HandbookViewName[] = ['all', 'favourite', 'recent', 'folders'];

/** Which part of the handbook is shown, and the way to a new entry. */
export function HandbookBar({ view, due, onView, onNew }: HandbookBarProps) {
  const views = due > 0 || view === 'due' ? [...always, 'due' as const] : always;
  const options = views.map((value) => ({
    value,
    text: value === 'due' ? i18n.t('handbook.due', [due]) : i18n.t(`handbook.${value}`),
  }));
  return (
    <div className="flex h-10 shrink-0 items-center gap-1 px-3">
      <div className="min-w-0 flex-1">
        <Segments
          label={i18n.t('handbook.view')}
          name="handbook-view"
          value={view}
          options={options}
          onChange={onView}
        />
      </div>
      <HandbookFilesLink isSmall />
      <IconButton
        icon={Plus}
        label={i18n.t('snippet.newFaq')}
        aria-keyshortcuts="N"
        onClick={onNew}
        className="size-7"
      />
    </div>
  );
}
