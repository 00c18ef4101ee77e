import { Plus } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { useRowKeys } from '@/components/panel/use-row-keys';
import { SearchField } from '@/components/SearchField';
import { NameForm } from '@/components/tags/NameForm';
import { TagSection } from '@/components/tags/TagSection';
import { useTagActions } from '@/components/tags/use-tag-actions';
import { useTagGroupActions } from '@/components/tags/use-tag-group-actions';
import { useKeys } from '@/components/use-keys';
import { i18n } from '@/lib/language/i18n';
import { matchStrength } from '@/lib/panel/match-name';
import type { ManagedTag } from '@/lib/panel/read-managed-tags';
import type { TagGroupRow } from '@/lib/store/tables';

interface TagManagerProps {
  tags: ManagedTag[];
  groups: TagGroupRow[];
}

/** All tags by group. `/` goes to the search, ↑↓ through the tags, Enter opens one, N makes a tag, G a group. */
export function TagManager({ tags, groups }: TagManagerProps) {
  const [query, setQuery] = useState('');
  const [making, setMaking] = useState<'' | 'tag' | 'group'>('');
  const [openId, setOpenId] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { onBoxKeyDown, onListKeyDown } = useRowKeys(box, list);
  const tagActions = useTagActions();
  const groupActions = useTagGroupActions(groups);
  useKeys({
    '/': () => box.current?.focus(),
    n: () => setMaking('tag'),
    g: () => setMaking('group'),
  });
  const found = tags.filter(({ name }) => matchStrength(name, query) > 0);
  const isSearching = query.trim() !== '';
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && query !== '') setQuery('');
    else onBoxKeyDown(event);
  };
  const make = (name: string) => {
    const known = tags.find((tag) => tag.name === name);
    if (making === 'group') groupActions.make(name);
    else if (known) setOpenId(known.id);
    else tagActions.make(name);
    setMaking('');
  };
  const sections = [...groups, undefined].map((group) => ({
    group,
    tags: found.filter(({ tagGroupId }) => tagGroupId === (group?.id ?? '')),
  }));
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        <SearchField
          ref={box}
          label={i18n.t('tags.find')}
          query={query}
          onChange={setQuery}
          onKeyDown={onKeyDown}
        />
        <Button onClick={() => setMaking('tag')} aria-keyshortcuts="N">
          <Plus size={14} aria-hidden="true" />
          {i18n.t('tags.newTag')}
        </Button>
        <Button onClick={() => setMaking('group')} aria-keyshortcuts="G">
          <Plus size={14} aria-hidden="true" />
          {i18n.t('tags.newGroup')}
        </Button>
      </div>
      {making !== '' && (
        <NameForm
          key={making}
          label={i18n.t(making === 'tag' ? 'tags.newTagName' : 'tags.newGroupName')}
          onSave={make}
          onCancel={() => setMaking('')}
        />
      )}
      {tags.length === 0 && groups.length === 0 && (
        <EmptyState title={i18n.t('tags.emptyTitle')} text={i18n.t('tags.emptyText')} />
      )}
      {isSearching && found.length === 0 && <EmptyState title={i18n.t('panel.noResults', [query.trim()])} />}
      {/* The arrow keys of the rows bubble up to here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={list} onKeyDown={onListKeyDown} className="flex flex-col gap-4">
        {sections.map((section, index) => (
          <TagSection
            key={section.group?.id ?? ''}
            group={section.group}
            tags={section.tags}
            all={tags}
            groups={groups}
            place={index}
            hidden={section.tags.length === 0 && (isSearching || !section.group)}
            openId={openId}
            onOpen={setOpenId}
            tagActions={tagActions}
            groupActions={groupActions}
          />
        ))}
      </div>
      {tags.length > 0 && <p className="text-xs text-ink-faint">{i18n.t('tags.keys')}</p>}
    </div>
  );
}
