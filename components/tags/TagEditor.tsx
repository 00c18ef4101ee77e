import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/Button';
import { ColorDots } from '@/components/panel/ColorDots';
import { SelectField } from '@/components/SelectField';
import { TextField } from '@/components/TextField';
import { MergeOffer } from '@/components/tags/MergeOffer';
import type { TagActions } from '@/components/tags/use-tag-actions';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { ManagedTag } from '@/lib/panel/read-managed-tags';
import type { TagGroupRow } from '@/lib/store/tables';

interface TagEditorProps {
  tag: ManagedTag;
  all: ManagedTag[];
  groups: TagGroupRow[];
  actions: TagActions;
  onClose: () => void;
}

/** Changes one tag: name, colour, group; makes it one with another; deletes it. Enter saves the name, Esc leaves. */
export function TagEditor({ tag, all, groups, actions, onClose }: TagEditorProps) {
  const [name, setName] = useState(tag.name);
  const [mergeId, setMergeId] = useState('');
  const clean = name.trim().replaceAll(/\s+/gu, ' ');
  const others = all.filter(({ id }) => id !== tag.id);
  const target = others.find((other) => other.name === clean) ?? others.find(({ id }) => id === mergeId);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (clean === '' || target?.name === clean) return;
    if (clean !== tag.name) actions.rename(tag, clean);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      onClose();
    }
    // The arrow keys belong to the fields here, not to the rows around.
    event.stopPropagation();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      noValidate
      onSubmit={save}
      onKeyDown={onKeyDown}
      className="flex flex-col gap-3 bg-sunken px-3 py-3"
    >
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          className="min-w-40 flex-1"
          label={i18n.t('tags.name')}
          error={clean === '' ? i18n.t('tags.needName') : undefined}
          maxLength={20}
          // One opened the tag to change it; the name comes first.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" disabled={clean === tag.name || clean === '' || target?.name === clean}>
          {i18n.t('tags.rename')}
        </Button>
      </div>
      <div>
        <p className="mb-1 text-xs text-ink-soft">{i18n.t('tags.color')}</p>
        <ColorDots
          value={tag.color}
          label={i18n.t('member.tagColor', [shownName(tag.name)])}
          onChange={(color) => actions.recolor(tag, color)}
        />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label={i18n.t('tags.group')}
          value={tag.tagGroupId}
          options={[
            { value: '', text: i18n.t('tags.noGroup') },
            ...groups.map(({ id, name: groupName }) => ({ value: id, text: shownName(groupName) })),
          ]}
          onChange={(tagGroupId) => actions.move(tag, tagGroupId)}
        />
        {others.length > 0 && (
          <SelectField
            label={i18n.t('tags.mergeInto')}
            value={mergeId}
            options={[
              { value: '', text: i18n.t('tags.mergeNone') },
              ...others.map((other) => ({ value: other.id, text: shownName(other.name) })),
            ]}
            onChange={setMergeId}
          />
        )}
      </div>
      {target && (
        <MergeOffer
          tag={tag}
          target={target}
          isTaken={target.name === clean}
          onMerge={() => {
            actions.merge(tag, target);
            onClose();
          }}
        />
      )}
      <div className="flex gap-2">
        <Button look="danger" onClick={() => actions.remove(tag)}>
          {i18n.t('common.delete')}
        </Button>
        <Button onClick={onClose}>{i18n.t('tags.close')}</Button>
      </div>
    </form>
  );
}
