import type { PanelPage } from '@/components/panel/panel-page';
import type { GivenWarning } from '@/components/panel/WarningPage';
import { useAct } from '@/components/use-act';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';

/** Starts and ends clean-outs; both can be taken back. */
export function useCleanOutActions(show: (page: PanelPage) => void) {
  const act = useAct();
  const undo = (run: () => Promise<unknown>) => ({
    label: i18n.t('common.undo'),
    run: () => void act(run),
  });
  const start = async (groupId: string, { personIds, deadline, body }: GivenWarning): Promise<void> => {
    const started = await act(
      () => sendMessage('startCleanOut', { groupId, personIds, deadline }),
      ({ id }) => ({
        text: i18n.t('cleanOut.started', personIds.length),
        action: undo(async () => {
          await sendMessage('deleteCleanOut', { id });
          show({ kind: 'silent', groupId });
        }),
      }),
    );
    if (!started) return;
    const isReadyText = body === i18n.t('cleanOut.warningText');
    await act(() => sendMessage('saveWarningText', { text: isReadyText ? '' : body }));
    show({ kind: 'clean-out', id: started.id });
  };
  const close = (id: string) =>
    act(
      () => sendMessage('closeCleanOut', { id }),
      () => ({
        text: i18n.t('cleanOut.closed'),
        action: undo(() => sendMessage('reopenCleanOut', { id })),
      }),
    );
  return {
    start: (...warning: Parameters<typeof start>) => void start(...warning),
    close: (id: string) => void close(id).then(() => show({ kind: 'tabs' })),
  };
}
