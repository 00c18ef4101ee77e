import { useState } from 'react';
import type { OverlayProps } from '@/components/panel/overlay-props';
import type { PanelPage } from '@/components/panel/panel-page';
import { type SpotlightChoice, SpotlightPage } from '@/components/panel/SpotlightPage';
import { newSnippetDraft } from '@/components/panel/snippet-draft';
import { useMentions } from '@/components/spotlight/use-mentions';
import { type AskedOf, useQuestion } from '@/components/spotlight/use-question';
import { publicName } from '@/lib/chat/member';
import { namesText, snippetPreview } from '@/lib/panel/draft-text';
import type { PanelMember } from '@/lib/panel/panel-member';
import { mention, mentionToType } from '@/lib/snippets/mention';
import { sharedValues } from '@/lib/snippets/shared-values';
import { promptsInTurn } from '@/lib/spotlight/prompts-in-turn';

type Start = Omit<Extract<PanelPage, { kind: 'spotlight' }>, 'kind'>;

/** Asks to whom the microphone goes, for a question of the group or for anything. */
export function SpotlightScreen(props: OverlayProps & { start: Start }) {
  const question = useQuestion(props.start.questionId ?? '');
  return question === undefined ? null : <Spotlight {...props} question={question} />;
}

/** Puts the words into the box, or onto the clipboard for the phone. */
function Spotlight(props: OverlayProps & { start: Start; question: AskedOf | null }) {
  const { data, groupName, now, show, insert, copyForPhone, start, question } = props;
  const [topic, setTopic] = useState(start.topic ?? '');
  const { questionId = '' } = start;
  const leave = () => show(questionId ? { kind: 'unanswered', questionId } : { kind: 'tabs' });
  const subject = { text: question?.text ?? topic, askerId: question?.askerId ?? '' };
  const proposed = useMentions(data, subject, now);
  const [prompts] = useState(() => promptsInTurn(data.snippets.spotlight, questionId !== ''));
  const valuesFor = (expert: string, newcomer: string) => ({
    newcomer,
    ...sharedValues(groupName, now),
    expert,
  });
  const useOf = ({ prompt, member, topic: about, newcomers }: SpotlightChoice) => ({
    snippetId: prompt.id,
    spotlight: { personId: member.personId, topic: about, questionId },
    welcomedPersonIds: newcomers.map(({ personId }) => personId),
  });
  const put = async (choice: SpotlightChoice) => {
    const { prompt, member, newcomers } = choice;
    const names = namesText(newcomers.map(publicName), 'mentions', '');
    const values = valuesFor(mention(publicName(member)), names);
    const { body, useCount: turn } = prompt;
    const done = await insert({ body, values, turn, mentions: true, use: useOf(choice) });
    if (done) leave();
  };
  const copy = ({ prompt, member, newcomers, ...rest }: SpotlightChoice) => {
    const names = newcomers.map((newcomer) => mentionToType(publicName(newcomer))).join('');
    const values = valuesFor(mentionToType(publicName(member)), names);
    const use = useOf({ prompt, member, newcomers, ...rest });
    return copyForPhone({ body: prompt.body, values, turn: prompt.useCount, use });
  };
  return (
    <SpotlightPage
      question={question}
      topic={topic}
      onTopic={setTopic}
      proposed={proposed}
      prompts={prompts}
      members={membersToAsk(data)}
      start={start}
      now={now}
      previewOf={(prompt, member, newcomers) =>
        snippetPreview(prompt, valuesFor(member ? mention(publicName(member)) : '', newcomers), data.bodyOf)
      }
      onInsert={(choice) => void put(choice)}
      onCopy={(choice) => void copy(choice)}
      onNewPrompt={() => show({ kind: 'edit-snippet', start: newSnippetDraft('spotlight', true) })}
      onBack={leave}
    />
  );
}

/** Whoever is there, those who wait for a welcome first. */
function membersToAsk({ members, waiting }: OverlayProps['data']): PanelMember[] {
  const present = members.filter((member) => member.role !== 'own' && !member.leftAt);
  return [...waiting, ...present.filter((member) => !waiting.includes(member))];
}
