import { useState } from 'react';
import { Button } from '@/components/Button';
import { DraftPreview } from '@/components/panel/DraftPreview';
import { lastSpotlightText } from '@/components/panel/last-spotlight-text';
import { OtherMembers } from '@/components/panel/OtherMembers';
import { PersonCheck } from '@/components/panel/PersonCheck';
import { SubPage } from '@/components/panel/SubPage';
import { publicName } from '@/lib/chat/member';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { namesNewcomer, namesText } from '@/lib/panel/draft-text';
import type { PanelExpert } from '@/lib/panel/panel-expert';
import type { PanelMember } from '@/lib/panel/panel-member';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

/** A prompt as it is about to be put into the box. */
export interface SpotlightChoice {
  prompt: Snippet;
  expert: PanelExpert;
  /** Where the prompt introduces somebody: who, and what stands for {{新人}}. */
  newcomerIds: string[];
  newcomerNames: string;
}

interface SpotlightPageProps {
  /** Whose turn it is first. */
  experts: PanelExpert[];
  prompts: Snippet[];
  /** Who can be introduced by a prompt that names a newcomer; those who wait for a welcome first. */
  members: PanelMember[];
  /** What is chosen already, by where the person came from. */
  start: { expertId?: string; promptId?: string };
  now: number;
  /** The text with these names in it, for a look. */
  previewOf: (prompt: Snippet, expert: PanelExpert | undefined, newcomerNames: string) => string;
  onInsert: (choice: SpotlightChoice) => void;
  onNewPrompt: () => void;
  onBack: () => void;
}

/** Asks to whom the microphone goes and with which words. Says that the mention rings nobody's phone. */
export function SpotlightPage(props: SpotlightPageProps) {
  const { experts, prompts, members, start, now, previewOf, onInsert, onNewPrompt, onBack } = props;
  const present = experts.filter((expert) => expert.inGroup);
  const [expertId, setExpertId] = useState(start.expertId ?? present[0]?.id);
  const [promptId, setPromptId] = useState(start.promptId ?? prompts[0]?.id);
  const expert = present.find(({ id }) => id === expertId);
  const prompt = prompts.find(({ id }) => id === promptId);
  const [newcomerIds, setNewcomerIds] = useState<string[]>([]);
  const introduces = prompt !== undefined && namesNewcomer(prompt.body);
  const newcomers = introduces ? members.filter(({ personId }) => newcomerIds.includes(personId)) : [];
  const newcomerNames = namesText(newcomers.map(publicName), 'mentions', '');
  const ready = expert !== undefined && prompt !== undefined && (!introduces || newcomerNames !== '');
  const insert = () => {
    if (!ready) return;
    const ids = newcomers.map(({ personId }) => personId);
    onInsert({ prompt, expert, newcomerIds: ids, newcomerNames });
  };
  return (
    <SubPage
      title={i18n.t('spotlight.title')}
      onBack={onBack}
      foot={
        <div className="flex flex-col gap-2">
          {prompt && <DraftPreview text={previewOf(prompt, expert, newcomerNames)} />}
          <p className="text-xs text-ink-soft">{i18n.t('spotlight.hint')}</p>
          <Button look="primary" disabled={!ready} onClick={insert}>
            {i18n.t(introduces && newcomerNames === '' ? 'spotlight.chooseNewcomer' : 'welcome.insert')}
          </Button>
        </div>
      }
    >
      <section aria-label={i18n.t('expert.title')} className="py-1">
        {experts.length === 0 && (
          <p className="px-3 py-2 text-sm text-ink-soft">{i18n.t('spotlight.noExperts')}</p>
        )}
        {experts.map((one) => (
          <PersonCheck
            key={one.id}
            kind="radio"
            name={publicName(one.person)}
            checked={one.id === expertId && one.inGroup}
            disabled={!one.inGroup}
            detail={one.topics.map(shownName).join(i18n.t('common.listSeparator'))}
            note={one.inGroup ? lastSpotlightText(one.lastSpotlightAt, now) : i18n.t('spotlight.notHere')}
            onChange={() => setExpertId(one.id)}
          />
        ))}
      </section>
      <section aria-label={i18n.t('spotlight.prompts')} className="border-t border-line px-3 py-2">
        <h3 className="mb-1 text-xs text-ink-soft">{i18n.t('spotlight.prompts')}</h3>
        {prompts.length === 0 && <Button onClick={onNewPrompt}>{i18n.t('snippet.newSpotlight')}</Button>}
        {prompts.map((one) => (
          <label key={one.id} className="flex min-h-8 cursor-pointer items-center gap-2.5 text-sm">
            <input
              type="radio"
              name="prompt"
              checked={one.id === promptId}
              onChange={() => setPromptId(one.id)}
              className="size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0 flex-1 truncate">
              {shownName(one.title) || i18n.t('snippet.untitled')}
            </span>
          </label>
        ))}
      </section>
      {introduces && (
        <OtherMembers
          title={i18n.t('spotlight.introduces')}
          members={members}
          chosen={newcomerIds}
          open
          onChoose={(personId, on) =>
            setNewcomerIds(on ? [...newcomerIds, personId] : newcomerIds.filter((id) => id !== personId))
          }
        />
      )}
    </SubPage>
  );
}
