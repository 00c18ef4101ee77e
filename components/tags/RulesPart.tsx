import { useLiveQuery } from 'dexie-react-hooks';
import { EmptyState } from '@/components/EmptyState';
import { RuleHits } from '@/components/tags/RuleHits';
import { RuleList } from '@/components/tags/RuleList';
import { RulePreviewPage } from '@/components/tags/RulePreviewPage';
import { RuleWriting } from '@/components/tags/RuleWriting';
import type { TagsPlace } from '@/components/tags/tags-place';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import type { ManagedTag } from '@/lib/panel/read-managed-tags';
import { readRules } from '@/lib/panel/read-rules';

interface RulesPartProps {
  place: Exclude<TagsPlace, { kind: 'tags' }>;
  goTo: (place: TagsPlace) => void;
  tags: ManagedTag[];
}

/** The rules: their list, or one of them being changed, tried out or looked into. */
export function RulesPart({ place, goTo, tags }: RulesPartProps) {
  const rules = useLiveQuery(() => readRules(database));
  if (!rules) return null;
  const back = () => goTo({ kind: 'rules' });
  if (place.kind === 'rules') return <RuleList rules={rules} goTo={goTo} />;
  const managed = rules.find(({ rule }) => rule.id === place.ruleId);
  const isNew = place.kind === 'edit' && place.ruleId === '';
  if (!managed && !isNew) return <EmptyState title={i18n.t('rules.notFound')} />;
  if (!managed || place.kind === 'edit') {
    return <RuleWriting key={place.ruleId} managed={managed} tags={tags} goTo={goTo} />;
  }
  if (place.kind === 'preview') return <RulePreviewPage key={place.ruleId} managed={managed} goTo={goTo} />;
  return <RuleHits key={place.ruleId} managed={managed} onBack={back} />;
}
