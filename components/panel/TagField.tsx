import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { ColorDots } from '@/components/panel/ColorDots';
import { suggestTags } from '@/components/panel/suggest-tags';
import { TagOption } from '@/components/panel/TagOption';
import { TagChip } from '@/components/TagChip';
import { i18n } from '@/lib/language/i18n';
import type { TagColor } from '@/lib/store/tables';

interface TagFieldProps {
  ref?: Ref<HTMLInputElement>;
  /** Every living tag. */
  known: { name: string; color: TagColor }[];
  /** Names that the member carries already. */
  carried: string[];
  onAdd: (name: string, color?: TagColor) => void;
}

/** The field that adds a tag: suggests known ones (pinyin too), Enter adds, a new one gets a colour. */
export function TagField({ ref, known, carried, onAdd }: TagFieldProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [color, setColor] = useState<TagColor>();
  const [chosen, setChosen] = useState(0);
  const [focused, setFocused] = useState(false);
  const name = text.trim().replace(/\s+/gu, ' ');
  const options = suggestTags(known, carried, name);
  const isNew = name !== '' && !known.some((tag) => tag.name === name);
  const open = focused && (options.length > 0 || isNew);

  const add = (picked: string, pickedColor?: TagColor) => {
    onAdd(picked, pickedColor);
    setText('');
    setColor(undefined);
    setChosen(0);
  };
  const addChosen = () => {
    const option = options[chosen];
    if (option) add(option.name);
    else if (name !== '') add(name, isNew ? color : undefined);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const last = options.length - (isNew ? 0 : 1);
    if (event.key === 'ArrowDown') setChosen(Math.min(last, chosen + 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(0, chosen - 1));
    else if (event.key === 'Enter') addChosen();
    else if (event.key === 'Escape' && text !== '') setText('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="relative" onFocus={() => setFocused(true)} onBlur={() => setFocused(false)}>
      <input
        ref={ref}
        type="text"
        role="combobox"
        aria-label={i18n.t('member.addTag')}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open ? `${id}-${chosen}` : undefined}
        aria-autocomplete="list"
        aria-keyshortcuts="T"
        autoComplete="off"
        maxLength={20}
        placeholder={i18n.t('member.tagHint')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
        className="h-8 w-full rounded-md border border-edge bg-surface px-2 text-sm"
      />
      {open && (
        <div className="absolute inset-x-0 top-full z-10 mt-1 rounded-md bg-raised py-1 shadow-float">
          {/* A select cannot follow what is typed in the field. */}
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
          <div role="listbox" id={`${id}-list`} aria-label={i18n.t('member.tagOthers')}>
            {options.map((tag, index) => (
              <TagOption
                key={tag.name}
                id={`${id}-${index}`}
                selected={index === chosen}
                onPick={() => add(tag.name)}
              >
                <TagChip name={tag.name} color={tag.color} />
              </TagOption>
            ))}
            {isNew && (
              <TagOption
                id={`${id}-${options.length}`}
                selected={chosen === options.length}
                onPick={() => add(name, color)}
              >
                <span className="text-sm">{i18n.t('member.newTag', [name])}</span>
              </TagOption>
            )}
          </div>
          {isNew && (
            <div className="px-2 pt-1">
              <ColorDots value={color} label={i18n.t('member.tagColor', [name])} onChange={setColor} />
            </div>
          )}
        </div>
      )}
    </div>
  );
}
