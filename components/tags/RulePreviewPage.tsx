import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { ruleText } from '@/components/tags/condition-text';
import { PreviewResult } from '@/components/tags/PreviewResult';
import { RulePageHead } from '@/components/tags/RulePageHead';
import type { TagsPlace } from '@/components/tags/tags-place';
import { useRulePreview } from '@/components/tags/use-rule-preview';
import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { ManagedRule } from '@/lib/panel/read-rules';
import type { RulePreview } from '@/lib/store/preview-rule';

interface RulePreviewPageProps {
  managed: ManagedRule;
  goTo: (place: TagsPlace) => void;
}

/** Tries a rule out on what is recorded; from here it goes live. */
export function RulePreviewPage({ managed: { rule, tag }, goTo }: RulePreviewPageProps) {
  const { state, stop, again } = useRulePreview(rule);
  const act = useAct();
  const start = (preview: RulePreview) =>
    void act(
      async () => {
        const { hits, toRemember } = preview;
        const { tagged } = await sendMessage('goLive', { ruleId: rule.id, hits, toRemember });
        goTo({ kind: 'hits', ruleId: rule.id });
        return tagged;
      },
      (tagged) => ({
        text: i18n.t('rules.started', [shownName(rule.name)]),
        detail: i18n.t('rules.startedDetail', tagged),
      }),
    );
  return (
    <section aria-label={i18n.t('rules.preview')} className="flex flex-col gap-3">
      <RulePageHead
        title={i18n.t('rules.previewOf', [shownName(rule.name)])}
        onBack={() => goTo({ kind: 'rules' })}
      />
      <p className="text-sm wrap-anywhere">{ruleText(rule)}</p>
      {state.kind === 'working' && (
        <div className="flex items-center gap-3">
          <progress
            className="h-2 min-w-0 flex-1 accent-accent"
            aria-label={i18n.t('rules.previewing')}
            value={state.done}
          />
          <span className="text-sm text-ink-soft tabular-nums">{Math.floor(state.done * 100)}%</span>
          <Button onClick={stop}>{i18n.t('rules.stop')}</Button>
        </div>
      )}
      {(state.kind === 'stopped' || state.kind === 'failed') && (
        <EmptyState
          title={i18n.t(state.kind === 'stopped' ? 'rules.stopped' : 'rules.previewFailed')}
          text={i18n.t('rules.stoppedText')}
        >
          <Button onClick={again}>{i18n.t('rules.again')}</Button>
        </EmptyState>
      )}
      {state.kind === 'done' && (
        <PreviewResult
          preview={state.preview}
          tagName={shownName(tag?.name ?? '')}
          isLive={rule.liveSince > 0}
          canStart={tag !== undefined}
          onStart={() => start(state.preview)}
          onEdit={() => goTo({ kind: 'edit', ruleId: rule.id })}
        />
      )}
    </section>
  );
}
