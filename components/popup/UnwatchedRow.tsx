import { PlainText } from '@/components/PlainText';
import { spokenName } from '@/components/popup/spoken-name';
import { Switch } from '@/components/Switch';
import { i18n } from '@/lib/language/i18n';

interface UnwatchedRowProps {
  name: string;
  memberCount: number;
  onWatch: () => void;
}

/** A group that is not watched, with the switch to watch it. */
export function UnwatchedRow({ name, memberCount, onWatch }: UnwatchedRowProps) {
  return (
    <li className="flex h-9 items-center gap-2 px-3">
      <span className="min-w-0 flex-1 truncate text-base">
        <PlainText text={name} fallback={i18n.t('common.unnamedGroup')} />
      </span>
      {memberCount > 0 && (
        <span className="shrink-0 text-xs text-ink-faint">{i18n.t('common.members', memberCount)}</span>
      )}
      <span aria-hidden="true" className="shrink-0 text-xs text-ink-soft">
        {i18n.t('popup.watch')}
      </span>
      <Switch checked={false} label={i18n.t('popup.watchGroup', [spokenName(name)])} onChange={onWatch} />
    </li>
  );
}
