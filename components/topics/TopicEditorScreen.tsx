import type { OverlayProps } from '@/components/panel/overlay-props';
import { TopicEditor } from '@/components/topics/TopicEditor';
import type { TopicDraft } from '@/components/topics/topic-draft';
import { useTopicActions } from '@/components/topics/use-topic-actions';

/** The editor of a topic, with what is stored. */
export function TopicEditorScreen({ show, start }: OverlayProps & { start: TopicDraft }) {
  const { save, leave } = useTopicActions(show);
  return <TopicEditor start={start} onSave={(topic) => void save(topic)} onLeave={leave} />;
}
