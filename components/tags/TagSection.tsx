import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/components/IconButton';
import { NameForm } from '@/components/tags/NameForm';
import { TagEditor } from '@/components/tags/TagEditor';
import { TagLine } from '@/components/tags/TagLine';
import type { TagActions } from '@/components/tags/use-tag-actions';
import type { TagGroupActions } from '@/components/tags/use-tag-group-actions';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { ManagedTag } from '@/lib/panel/read-managed-tags';
import type { TagGroupRow } from '@/lib/store/tables';

interface TagSectionProps {
  /** Undefined for the tags that are in none. */
  group: TagGroupRow | undefined;
  tags: ManagedTag[];
  all: ManagedTag[];
  groups: TagGroupRow[];
  /** Place among the groups, from 0. */
  place: number;
  hidden: boolean;
  /** The tag that is open to be changed; empty for none. */
  openId: string;
  onOpen: (tagId: string) => void;
  tagActions: TagActions;
  groupActions: TagGroupActions;
}

/** A group of tags with what can be done with it, and its tags. */
export function TagSection(props: TagSectionProps) {
  const { group, tags, all, groups, place, hidden, openId, onOpen, tagActions, groupActions } = props;
  const [renaming, setRenaming] = useState(false);
  if (hidden) return null;
  const title = group ? shownName(group.name) : i18n.t('tags.noGroup');
  const close = (tagId: string) => {
    onOpen('');
    document.getElementById(`tag-${tagId}`)?.focus();
  };
  return (
    <section aria-label={title}>
      <div className="flex min-h-8 items-center gap-1">
        <h2 className="min-w-0 flex-1 truncate text-sm text-ink-soft">
          <bdi>{title}</bdi> <span className="text-xs text-ink-faint">{tags.length}</span>
        </h2>
        {group && (
          <>
            <IconButton
              icon={ArrowUp}
              label={i18n.t('tags.groupUp', [title])}
              disabled={place === 0}
              onClick={() => groupActions.move(group.id, -1)}
            />
            <IconButton
              icon={ArrowDown}
              label={i18n.t('tags.groupDown', [title])}
              disabled={place === groups.length - 1}
              onClick={() => groupActions.move(group.id, 1)}
            />
            <IconButton
              icon={Pencil}
              label={i18n.t('tags.groupRename', [title])}
              onClick={() => setRenaming(true)}
            />
            <IconButton
              icon={Trash2}
              label={i18n.t('tags.groupDelete', [title])}
              onClick={() => groupActions.remove(group)}
            />
          </>
        )}
      </div>
      {group && renaming && (
        <NameForm
          label={i18n.t('tags.newGroupName')}
          start={group.name}
          onSave={(name) => {
            groupActions.rename(group, name);
            setRenaming(false);
          }}
          onCancel={() => setRenaming(false)}
        />
      )}
      {tags.length === 0 && <p className="py-1 text-xs text-ink-faint">{i18n.t('tags.groupEmpty')}</p>}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {tags.map((tag) => (
          <li key={tag.id}>
            <TagLine
              tag={tag}
              open={tag.id === openId}
              onToggle={() => onOpen(tag.id === openId ? '' : tag.id)}
            />
            {tag.id === openId && (
              <TagEditor
                tag={tag}
                all={all}
                groups={groups}
                actions={tagActions}
                onClose={() => close(tag.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
