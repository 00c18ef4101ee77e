import { type FormEvent, useState } from 'react';
import { Button } from '@/components/Button';
import { TextField } from '@/components/TextField';
import { ConditionList } from '@/components/tags/ConditionList';
import { GroupChoice } from '@/components/tags/GroupChoice';
import { RulePageHead } from '@/components/tags/RulePageHead';
import { RuleTagField } from '@/components/tags/RuleTagField';
import { fieldsOf, type RuleDraft } from '@/components/tags/rule-draft';
import { useAct } from '@/components/use-act';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { ManagedTag } from '@/lib/panel/read-managed-tags';
import { longestRuleName } from '@/lib/tags/rule-problems';

interface RuleEditorProps {
  start: RuleDraft;
  /** As it is stored, or as a new one begins. */
  stored: RuleDraft;
  /** A rule that has found somebody keeps its tag. */
  isTagFixed: boolean;
  isLive: boolean;
  tags: ManagedTag[];
  onSaved: (ruleId: string) => void;
  /** `unsaved` is what would be lost; null where nothing was changed. */
  onLeave: (unsaved: RuleDraft | null) => void;
}

/** Writes or changes a rule. Saving leads to its preview; Esc leaves. */
export function RuleEditor({ start, stored, isTagFixed, isLive, tags, onSaved, onLeave }: RuleEditorProps) {
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const act = useAct();
  const set = (change: Partial<RuleDraft>) => setDraft({ ...draft, ...change });
  const leave = () => onLeave(JSON.stringify(draft) === JSON.stringify(stored) ? null : draft);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const fields = fieldsOf(draft);
    if (!fields) return;
    void act(async () => {
      const { id } = await sendMessage('saveTagRule', fields);
      onSaved(id);
    });
  };
  return (
    <form noValidate onSubmit={save} className="flex flex-col gap-5">
      <RulePageHead title={i18n.t(start.id ? 'rules.editTitle' : 'rules.newTitle')} onBack={leave} />
      <TextField
        label={i18n.t('rules.name')}
        placeholder={i18n.t('rules.nameHint')}
        error={tried && draft.name.trim() === '' ? i18n.t('tags.needName') : undefined}
        maxLength={longestRuleName}
        // A new page takes the focus to its first field, as a dialogue does.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={draft.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <ConditionList
        match={draft.match}
        conditions={draft.conditions}
        showProblems={tried}
        onMatch={(match) => set({ match })}
        onChange={(conditions) => set({ conditions })}
      />
      <RuleTagField
        tag={draft.tag}
        tags={tags}
        isFixed={isTagFixed}
        isMissing={tried && !draft.tag}
        onChange={(tag) => set({ tag })}
      />
      <GroupChoice
        all={draft.allGroups}
        chosen={draft.groupIds}
        isMissing={tried && !draft.allGroups && draft.groupIds.length === 0}
        onChange={(allGroups, groupIds) => set({ allGroups, groupIds })}
      />
      {isLive && <p className="text-xs text-amber">{i18n.t('rules.editsStop')}</p>}
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" type="submit">
          {i18n.t('rules.saveAndPreview')}
        </Button>
        <Button onClick={leave}>{i18n.t('common.cancel')}</Button>
        {tried && !fieldsOf(draft) && (
          <p role="alert" className="text-sm text-red">
            {i18n.t('rules.incomplete')}
          </p>
        )}
      </div>
    </form>
  );
}
