import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { RecentMerge } from '@/lib/panel/read-merges';

type Pair = Pick<RecentMerge, 'keptId' | 'absorbedId'>;

/** Merges and parts records through the background; each can be taken back. */
export function useMergeActions() {
  const act = useAct();
  const undoAction = (work: () => Promise<unknown>) => ({
    label: i18n.t('common.undo'),
    run: () => void act(work),
  });
  return {
    /** Takes a merge back; merging again undoes that. */
    undo: ({ id, keptId, absorbedId, keptName }: RecentMerge) =>
      void act(
        async () => {
          await sendMessage('undoMerge', { mergeId: id });
          return true;
        },
        () => ({
          text: i18n.t('identity.parted', [nameShown(keptName)]),
          action: undoAction(() => sendMessage('mergePeople', { keptId, absorbedId })),
        }),
      ),
    /** @returns whether it was done. */
    merge: async (pair: Pair, name: string) => {
      const merged = await act(
        () => sendMessage('mergePeople', pair),
        ({ mergeId }) => ({
          text: i18n.t('identity.merged', [nameShown(name)]),
          action: undoAction(() => sendMessage('undoMerge', { mergeId })),
        }),
      );
      return merged !== undefined;
    },
    /** @param since ms since 1970. @returns whether it was done. */
    split: async (personId: string, since: number, name: string) => {
      const split = await act(
        () => sendMessage('splitPerson', { personId, since }),
        ({ personId: absorbedId }) => ({
          text: i18n.t('identity.parted', [nameShown(name)]),
          action: undoAction(() => sendMessage('mergePeople', { keptId: personId, absorbedId })),
        }),
      );
      return split !== undefined;
    },
  };
}

function nameShown(name: string): string {
  return shownName(name) || i18n.t('common.unnamedPerson');
}
