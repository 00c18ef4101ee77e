import { type FocusEvent, type KeyboardEvent, type Ref, useId, useState } from 'react';
import { type SuggestedTag, suggestTags } from '@/components/panel/suggest-tags';
import { TagSuggestions } from '@/components/panel/TagSuggestions';
import { i18n } from '@/lib/language/i18n';
import type { TagColor } from '@/lib/store/tables';

interface TagFieldProps {
  ref?: Ref<HTMLInputElement>;
  /** Every living tag. */
  known: SuggestedTag[];
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
  /** Whether the suggestions may stand there: from coming into the field, or typing on, until a tag was taken. */
  const [asking, setAsking] = useState(false);
  const [above, setAbove] = useState(false);
  const name = text.trim().replace(/\s+/gu, ' ');
  const options = suggestTags(known, carried, name);
  const isNew = name !== '' && !known.some((tag) => tag.name === name);
  const open = asking && (options.length > 0 || isNew);

  const add = (picked: string, pickedColor?: TagColor) => {
    onAdd(picked, pickedColor);
    setText('');
    setColor(undefined);
    setChosen(0);
    setAsking(false);
  };
  const addChosen = () => {
    const option = asking ? options[chosen] : undefined;
    if (option) add(option.name);
    else if (name !== '') add(name, isNew ? color : undefined);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const last = options.length - (isNew ? 0 : 1);
    if (event.key === 'ArrowDown' && !asking) setAsking(true);
    else if (event.key === 'ArrowDown') setChosen(Math.min(last, chosen + 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(0, chosen - 1));
    else if (event.key === 'Enter') addChosen();
    else if (event.key === 'Escape' && text !== '') setText('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = ({ currentTarget }: FocusEvent) => {
    setAbove(currentTarget.getBoundingClientRect().bottom > window.innerHeight * 0.6);
    setAsking(true);
  };
  return (
    <div className="relative" onFocus={onFocus} onBlur={() => setAsking(false)}>
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
          setAsking(true);
        }}
        onKeyDown={onKeyDown}
        className="h-8 w-full rounded-md border border-edge bg-surface px-2 text-sm"
      />
      {open && (
        <TagSuggestions
          id={id}
          options={options}
          chosen={chosen}
          newName={isNew ? name : ''}
          color={color}
          above={above}
          onPick={add}
          onColor={setColor}
        />
      )}
    </div>
  );
}
