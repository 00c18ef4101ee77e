import { Button } from '@/components/Button';
import { Switch } from '@/components/Switch';
import { TagChip } from '@/components/TagChip';
import { ruleText } from '@/components/tags/condition-text';
import type { TagsPlace } from '@/components/tags/tags-place';
import { useRuleActions } from '@/components/tags/use-rule-actions';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { ManagedRule } from '@/lib/panel/read-rules';

interface RuleCardProps {
  managed: ManagedRule;
  goTo: (place: TagsPlace) => void;
}

/** One rule: what it asks, the tag that it sets, how many it has found, and whether it is on. */
export function RuleCard({ managed, goTo }: RuleCardProps) {
  const { rule, tag, hits } = managed;
  const { setLive, remove } = useRuleActions(rule);
  const name = shownName(rule.name);
  const groups =
    rule.groupIds.length === 0 ? i18n.t('rules.allGroups') : i18n.t('rules.someGroups', rule.groupIds.length);
  return (
    <article aria-label={name} className="flex flex-col gap-1.5 py-3">
      <div className="flex items-center gap-2">
        <h2 className="flex min-w-0 flex-1 flex-wrap items-center gap-2 text-base font-medium">
          <bdi className="min-w-0 truncate">{name}</bdi>
          {tag ? (
            <TagChip name={tag.name} color={tag.color} />
          ) : (
            <span className="text-xs font-normal text-amber">{i18n.t('rules.tagGone')}</span>
          )}
        </h2>
        {rule.previewedAt > 0 && tag ? (
          <>
            <span className="text-xs text-ink-soft">
              {i18n.t(rule.liveSince > 0 ? 'rules.on' : 'rules.off')}
            </span>
            <Switch checked={rule.liveSince > 0} label={i18n.t('rules.switch', [name])} onChange={setLive} />
          </>
        ) : (
          <span className="text-xs text-ink-faint">{i18n.t('rules.notPreviewed')}</span>
        )}
      </div>
      <p className="text-sm wrap-anywhere">{ruleText(rule)}</p>
      <p className="text-xs text-ink-faint">
        {groups} · {i18n.t('rules.hits', hits)}
      </p>
      <div className="mt-1 flex flex-wrap gap-2">
        <Button
          look={rule.previewedAt === 0 ? 'primary' : 'plain'}
          onClick={() => goTo({ kind: 'preview', ruleId: rule.id })}
        >
          {i18n.t('rules.preview')}
        </Button>
        <Button onClick={() => goTo({ kind: 'hits', ruleId: rule.id })}>{i18n.t('rules.log')}</Button>
        <Button onClick={() => goTo({ kind: 'edit', ruleId: rule.id })}>{i18n.t('rules.edit')}</Button>
        <Button onClick={remove}>{i18n.t('common.delete')}</Button>
      </div>
    </article>
  );
}
