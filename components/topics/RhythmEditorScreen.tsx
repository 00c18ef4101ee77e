import type { OverlayProps } from '@/components/panel/overlay-props';
import { RhythmEditor } from '@/components/topics/RhythmEditor';
import type { RhythmDraft } from '@/components/topics/rhythm-draft';
import { useRhythmActions } from '@/components/topics/use-rhythm-actions';
import { useTopicTags } from '@/components/topics/use-topics';

/** The editor of something weekly, with what is stored. */
export function RhythmEditorScreen({ show, start }: OverlayProps & { start: RhythmDraft }) {
  const { save, leave } = useRhythmActions(show);
  const tags = useTopicTags();
  return <RhythmEditor start={start} tags={tags} onSave={(rhythm) => void save(rhythm)} onLeave={leave} />;
}
