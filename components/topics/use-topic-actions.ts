import type { PanelPage } from '@/components/panel/panel-page';
import { useToast } from '@/components/Toasts';
import type { TopicDraft } from '@/components/topics/topic-draft';
import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { TopicRow } from '@/lib/store/tables';

/** Saves, deletes and takes back topics, and says so. */
export function useTopicActions(show: (page: PanelPage) => void) {
  const act = useAct();
  const showToast = useToast();
  const home = () => show({ kind: 'topics', tag: '' });
  return {
    save: async (topic: TopicDraft) => {
      const work = () => sendMessage('saveTopic', { ...topic, title: topic.title.trim() });
      if (await act(work, () => ({ text: i18n.t('snippet.saved', [shownName(topic.title)]) }))) home();
    },
    remove: ({ id, title }: TopicRow) =>
      void act(
        () => sendMessage('deleteTopic', { id }),
        () => ({
          text: i18n.t('snippet.deleted', [shownName(title)]),
          action: {
            label: i18n.t('common.undo'),
            run: () => void act(() => sendMessage('restoreTopic', { id })),
          },
        }),
      ),
    leave: (unsaved: TopicDraft | null) => {
      home();
      if (!unsaved) return;
      const run = () => show({ kind: 'edit-topic', start: unsaved });
      showToast({ text: i18n.t('topic.discarded'), action: { label: i18n.t('snippet.resume'), run } });
    },
  };
}
