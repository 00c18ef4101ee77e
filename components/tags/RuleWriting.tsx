import { useState } from 'react';
import { useToast } from '@/components/Toasts';
import { RuleEditor } from '@/components/tags/RuleEditor';
import { draftOf, newRuleDraft, type RuleDraft } from '@/components/tags/rule-draft';
import type { TagsPlace } from '@/components/tags/tags-place';
import { i18n } from '@/lib/language/i18n';
import type { ManagedTag } from '@/lib/panel/read-managed-tags';
import type { ManagedRule } from '@/lib/panel/read-rules';

/** What was written and left without saving, by rule; one may come back to it as long as the page is open. */
const left = new Map<string, RuleDraft>();

interface RuleWritingProps {
  /** Undefined for a rule that is not made yet. */
  managed: ManagedRule | undefined;
  tags: ManagedTag[];
  goTo: (place: TagsPlace) => void;
}

/** Writes or changes a rule; what was left unsaved can be taken up again from its note. */
export function RuleWriting({ managed, tags, goTo }: RuleWritingProps) {
  const showToast = useToast();
  const ruleId = managed?.rule.id ?? '';
  const [stored] = useState(() => (managed ? draftOf(managed.rule, managed.tag ?? null) : newRuleDraft()));
  const [start] = useState(() => {
    const kept = left.get(ruleId);
    left.delete(ruleId);
    return kept ?? stored;
  });
  const leave = (unsaved: RuleDraft | null) => {
    goTo({ kind: 'rules' });
    if (!unsaved) return;
    const resume = () => {
      left.set(ruleId, unsaved);
      goTo({ kind: 'edit', ruleId });
    };
    showToast({
      text: i18n.t('snippet.discarded'),
      action: { label: i18n.t('snippet.resume'), run: resume },
    });
  };
  return (
    <RuleEditor
      start={start}
      stored={stored}
      isTagFixed={(managed?.hits ?? 0) > 0 && managed?.tag !== undefined}
      isLive={(managed?.rule.liveSince ?? 0) > 0}
      tags={tags}
      onSaved={(id) => goTo({ kind: 'preview', ruleId: id })}
      onLeave={leave}
    />
  );
}
