import type { OverlayProps } from '@/components/panel/overlay-props';
import { type SpotlightChoice, SpotlightPage } from '@/components/panel/SpotlightPage';
import { newSnippetDraft } from '@/components/panel/snippet-draft';
import { publicName } from '@/lib/chat/member';
import { snippetPreview } from '@/lib/panel/draft-text';
import type { PanelExpert } from '@/lib/panel/panel-expert';
import { mention } from '@/lib/snippets/mention';
import { sharedValues } from '@/lib/snippets/shared-values';

/** Asks to whom the microphone goes, and puts the words into the box. */
export function SpotlightScreen(props: OverlayProps & { start: { expertId?: string; promptId?: string } }) {
  const { data, groupName, now, show, insert, start } = props;
  const valuesFor = (expert: PanelExpert | undefined, newcomer: string) => ({
    newcomer,
    ...sharedValues(groupName, now),
    expert: expert ? mention(publicName(expert.person)) : '',
  });
  const present = data.members.filter((member) => member.role !== 'own' && !member.leftAt);
  const members = [...data.waiting, ...present.filter((member) => !data.waiting.includes(member))];
  const put = async ({ prompt, expert, newcomerIds, newcomerNames }: SpotlightChoice) => {
    const use = {
      snippetId: prompt.id,
      spotlight: { personId: expert.personId },
      welcomedPersonIds: newcomerIds,
    };
    const values = valuesFor(expert, newcomerNames);
    const done = await insert({ body: prompt.body, values, turn: prompt.useCount, mentions: true, use });
    if (done) show({ kind: 'tabs' });
  };
  return (
    <SpotlightPage
      experts={data.experts}
      prompts={data.snippets.spotlight}
      members={members}
      start={start}
      now={now}
      previewOf={(prompt, expert, newcomer) =>
        snippetPreview(prompt, valuesFor(expert, newcomer), data.bodyOf)
      }
      onInsert={(choice) => void put(choice)}
      onNewPrompt={() => show({ kind: 'edit-snippet', start: newSnippetDraft('spotlight', true) })}
      onBack={() => show({ kind: 'tabs' })}
    />
  );
}
