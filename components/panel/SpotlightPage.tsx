import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Reading } from '@/components/across/Reading';
import { Button } from '@/components/Button';
import { DraftPreview } from '@/components/panel/DraftPreview';
import { OtherMembers } from '@/components/panel/OtherMembers';
import { SubPage } from '@/components/panel/SubPage';
import { OtherPerson } from '@/components/spotlight/OtherPerson';
import { PromptChoice } from '@/components/spotlight/PromptChoice';
import { ProposedPeople } from '@/components/spotlight/ProposedPeople';
import { SpotlightSubject } from '@/components/spotlight/SpotlightSubject';
import type { ProposedMember } from '@/components/spotlight/use-mentions';
import type { AskedOf } from '@/components/spotlight/use-question';
import { useKeys } from '@/components/use-keys';
import { publicName } from '@/lib/chat/member';
import { i18n } from '@/lib/language/i18n';
import { namesNewcomer, namesText } from '@/lib/panel/draft-text';
import type { PanelMember } from '@/lib/panel/panel-member';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

/** A prompt as it is about to be put into the box, or onto the clipboard. */
export interface SpotlightChoice {
  prompt: Snippet;
  member: PanelMember;
  topic: string;
  /** Where the prompt introduces somebody: who they are. */
  newcomers: PanelMember[];
}

interface SpotlightPageProps {
  question: AskedOf | null;
  topic: string;
  onTopic: (topic: string) => void;
  /** The best first; undefined while they are looked for. */
  proposed: ProposedMember[] | undefined;
  /** The one whose turn it is first. */
  prompts: Snippet[];
  /** Everybody who can be asked, or be introduced by a prompt that names a newcomer; those who wait for a welcome first. */
  members: PanelMember[];
  /** What is chosen already, by where the person came from. */
  start: { personId?: string; promptId?: string };
  now: number;
  /** The text with these names in it, for a look. */
  previewOf: (prompt: Snippet, member: PanelMember | undefined, newcomerNames: string) => string;
  onInsert: (choice: SpotlightChoice) => void;
  onCopy: (choice: SpotlightChoice) => void;
  onNewPrompt: () => void;
  onBack: () => void;
}

/** Asks to whom the microphone goes and with which words, proposes both, and says that the mention rings nobody's phone. Enter puts them in, C copies. */
export function SpotlightPage(props: SpotlightPageProps) {
  const { question, topic, proposed, prompts, members, start, now, previewOf } = props;
  const [chosenId, setChosenId] = useState(start.personId);
  const [promptId, setPromptId] = useState(start.promptId);
  const [newcomerIds, setNewcomerIds] = useState<string[]>([]);
  const personId = chosenId ?? proposed?.[0]?.personId;
  const member = members.find((one) => one.personId === personId);
  const prompt = prompts.find(({ id }) => id === promptId) ?? prompts[0];
  const introduces = prompt !== undefined && namesNewcomer(prompt.body);
  const newcomers = introduces ? members.filter((one) => newcomerIds.includes(one.personId)) : [];
  const names = namesText(newcomers.map(publicName), 'mentions', '');
  const known = proposed?.find((one) => one.personId === personId)?.topic ?? '';
  const isReady = member && prompt && (!introduces || names !== '');
  const choice = isReady ? { prompt, member, topic: topic.trim() || known, newcomers } : undefined;
  const insert = () => choice && props.onInsert(choice);
  const copy = () => choice && props.onCopy(choice);
  useKeys({ Enter: insert, c: copy });
  return (
    <SubPage
      title={i18n.t('spotlight.title')}
      onBack={props.onBack}
      foot={
        <div className="flex flex-col gap-2">
          {prompt && <DraftPreview text={previewOf(prompt, member, names)} />}
          <p className="text-xs text-ink-soft">{i18n.t('spotlight.hint')}</p>
          <div className="flex flex-wrap gap-2">
            <Button
              look="primary"
              className="flex-1"
              disabled={!choice}
              aria-keyshortcuts="Enter"
              onClick={insert}
            >
              {i18n.t(introduces && names === '' ? 'spotlight.chooseNewcomer' : 'welcome.insert')}
            </Button>
            <Button disabled={!choice} aria-keyshortcuts="C" title="C" onClick={copy}>
              <Copy size={14} aria-hidden="true" />
              {i18n.t('spotlight.copy')}
            </Button>
          </div>
        </div>
      }
    >
      <SpotlightSubject question={question} topic={topic} now={now} onTopic={props.onTopic} />
      {proposed ? (
        <ProposedPeople
          proposed={proposed}
          hasSubject={question !== null || topic.trim() !== ''}
          chosenId={personId}
          onChoose={setChosenId}
        />
      ) : (
        <Reading state="reading" />
      )}
      {proposed && (
        <OtherPerson
          members={members.filter((one) => !proposed.some((other) => other.personId === one.personId))}
          chosenId={personId}
          open={proposed.length === 0}
          onChoose={setChosenId}
        />
      )}
      <PromptChoice
        prompts={prompts}
        chosenId={prompt?.id}
        onChoose={setPromptId}
        onNew={props.onNewPrompt}
      />
      {introduces && (
        <OtherMembers
          title={i18n.t('spotlight.introduces')}
          members={members}
          chosen={newcomerIds}
          open
          onChoose={(id, on) =>
            setNewcomerIds(on ? [...newcomerIds, id] : newcomerIds.filter((one) => one !== id))
          }
        />
      )}
    </SubPage>
  );
}
