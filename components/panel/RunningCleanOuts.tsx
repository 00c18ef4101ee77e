import { useLiveQuery } from 'dexie-react-hooks';
import { deadlineText, warnedWho } from '@/components/panel/clean-out-text';
import { ToolRow } from '@/components/panel/ToolRow';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readRunningCleanOuts } from '@/lib/panel/read-clean-outs';

interface RunningCleanOutsProps {
  groupId: string;
  now: number;
  onOpen: (id: string) => void;
}

/** The clean-outs of a group that run, each with how many have still not been seen speaking. */
export function RunningCleanOuts({ groupId, now, onOpen }: RunningCleanOutsProps) {
  const running = useLiveQuery(() => readRunningCleanOuts(database, groupId, now), [groupId, now]) ?? [];
  return running.map((state) => (
    <li key={state.cleanOut.id}>
      <ToolRow
        label={i18n.t('cleanOut.running', [
          state.cleanOut.personIds.length,
          warnedWho(state, 'silent').length,
        ])}
        note={deadlineText(state.cleanOut.deadline, now)}
        onOpen={() => onOpen(state.cleanOut.id)}
      />
    </li>
  ));
}
