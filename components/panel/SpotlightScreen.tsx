import { newSnippetDraft } from '@/components/panel/example-snippet';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { SpotlightPage } from '@/components/panel/SpotlightPage';
import { sharedValues } from '@/components/panel/shared-values';
import { publicName } from '@/lib/chat/member';
import { previewText } from '@/lib/panel/draft-text';
import type { PanelExpert } from '@/lib/panel/panel-expert';
import { mention } from '@/lib/snippets/mention';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

/** Asks to whom the microphone goes, and puts the words into the box. */
export function SpotlightScreen(props: OverlayProps & { start: { expertId?: string; promptId?: string } }) {
  const { data, groupName, now, show, insert, start } = props;
  const valuesFor = (expert: PanelExpert | undefined) => ({
    ...sharedValues(groupName, now),
    expert: expert ? mention(publicName(expert.person)) : '',
  });
  const put = async (prompt: Snippet, expert: PanelExpert) => {
    const use = { snippetId: prompt.id, expertId: expert.id };
    const done = await insert({ body: prompt.body, values: valuesFor(expert), mentions: true, use });
    if (done) show({ kind: 'tabs' });
  };
  return (
    <SpotlightPage
      experts={data.experts}
      prompts={data.snippets.spotlight}
      start={start}
      now={now}
      previewOf={(prompt, expert) => previewText(prompt.body, valuesFor(expert))}
      onInsert={(prompt, expert) => void put(prompt, expert)}
      onNewPrompt={() => show({ kind: 'edit-snippet', start: newSnippetDraft('spotlight', true) })}
      onBack={() => show({ kind: 'tabs' })}
    />
  );
}
