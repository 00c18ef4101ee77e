import { useLiveQuery } from 'dexie-react-hooks';
import { PlaceTabs } from '@/components/PlaceTabs';
import { RulesPart } from '@/components/tags/RulesPart';
import { TagManager } from '@/components/tags/TagManager';
import { hashOf } from '@/components/tags/tags-place';
import { useTagsPlace } from '@/components/tags/use-tags-place';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readTagGroups } from '@/lib/panel/known-tags';
import { readManagedTags } from '@/lib/panel/read-managed-tags';

const parts = [
  { kind: 'tags', title: 'tags.tabTags' },
  { kind: 'rules', title: 'tags.tabRules' },
] as const;

/** The page of all tags, and of the rules that set them by themselves. */
export function TagsPage() {
  const [place, goTo] = useTagsPlace();
  const tags = useLiveQuery(() => readManagedTags(database));
  const groups = useLiveQuery(() => readTagGroups(database));
  const current = place.kind === 'tags' ? 'tags' : 'rules';
  return (
    <main className="mx-auto flex max-w-3xl min-w-0 flex-col gap-4 px-4 py-6 sm:px-6">
      <h1 className="text-lg font-semibold">{i18n.t('tags.title')}</h1>
      <PlaceTabs
        label={i18n.t('tags.title')}
        current={current}
        places={parts.map(({ kind, title }) => ({ key: kind, href: hashOf({ kind }), title: i18n.t(title) }))}
      />
      {tags && groups && current === 'tags' && <TagManager tags={tags} groups={groups} />}
      {tags && place.kind !== 'tags' && <RulesPart place={place} goTo={goTo} tags={tags} />}
    </main>
  );
}
