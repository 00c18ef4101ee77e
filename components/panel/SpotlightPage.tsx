import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/Button';
import { DraftPreview } from '@/components/panel/DraftPreview';
import { lastSpotlightText } from '@/components/panel/last-spotlight-text';
import { PersonCheck } from '@/components/panel/PersonCheck';
import { SubPage } from '@/components/panel/SubPage';
import { useKeys } from '@/components/use-keys';
import { publicName } from '@/lib/chat/member';
import { shownName } from '@/lib/chat/shown-name';
import type { PanelExpert } from '@/lib/panel/panel-expert';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

interface SpotlightPageProps {
  /** Whose turn it is first. */
  experts: PanelExpert[];
  prompts: Snippet[];
  /** What is chosen already, by where the person came from. */
  start: { expertId?: string; promptId?: string };
  now: number;
  /** The text with this expert's name in it, for a look. */
  previewOf: (prompt: Snippet, expert: PanelExpert | undefined) => string;
  onInsert: (prompt: Snippet, expert: PanelExpert) => void;
  onNewPrompt: () => void;
  onBack: () => void;
}

/** Asks to whom the microphone goes and with which words. Says that the mention rings nobody's phone. */
export function SpotlightPage(props: SpotlightPageProps) {
  const { experts, prompts, start, now, previewOf, onInsert, onNewPrompt, onBack } = props;
  const present = experts.filter((expert) => expert.inGroup);
  const [expertId, setExpertId] = useState(start.expertId ?? present[0]?.id);
  const [promptId, setPromptId] = useState(start.promptId ?? prompts[0]?.id);
  const expert = present.find(({ id }) => id === expertId);
  const prompt = prompts.find(({ id }) => id === promptId);
  useKeys({ Escape: onBack });
  return (
    <SubPage
      title={i18n.t('spotlight.title')}
      onBack={onBack}
      foot={
        <div className="flex flex-col gap-2">
          {prompt && <DraftPreview text={previewOf(prompt, expert)} />}
          <p className="text-xs text-ink-soft">{i18n.t('spotlight.hint')}</p>
          <Button
            look="primary"
            disabled={!expert || !prompt}
            onClick={() => expert && prompt && onInsert(prompt, expert)}
          >
            {i18n.t('welcome.insert')}
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
    </SubPage>
  );
}
