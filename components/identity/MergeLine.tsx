import { dateText } from '@/components/date-text';
import { mergeReasonText } from '@/components/identity/merge-reason-text';
import { PlainText } from '@/components/PlainText';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { RecentMerge } from '@/lib/panel/read-merges';

interface MergeLineProps {
  merge: RecentMerge;
  now: number;
  onUndo: () => void;
}

/** Two records that became one: which into which, when, why, and the way back. */
export function MergeLine({ merge, now, onUndo }: MergeLineProps) {
  const { keptName, absorbedName, at, undo } = merge;
  const unnamed = i18n.t('common.unnamedPerson');
  return (
    <div className="flex items-start gap-2 px-3 py-1">
      <p className="min-w-0 flex-1">
        <span className="block text-sm wrap-anywhere">
          <PlainText text={keptName} fallback={unnamed} />
          {' ← '}
          <PlainText text={absorbedName} fallback={unnamed} />
        </span>
        <span className="block text-xs text-ink-faint">
          {dateText(at, now)} · {mergeReasonText(merge)}
          {undo === 'later-first' && ` · ${i18n.t('identity.laterFirst')}`}
          {undo === 'too-late' && ` · ${i18n.t('identity.tooLate')}`}
        </span>
      </p>
      {undo === 'possible' && (
        <button
          type="button"
          data-row=""
          aria-label={i18n.t('identity.undoMerge', [shownName(keptName) || unnamed])}
          onClick={onUndo}
          className="shrink-0 rounded-sm px-1 text-sm text-accent hover:underline"
        >
          {i18n.t('common.undo')}
        </button>
      )}
    </div>
  );
}
