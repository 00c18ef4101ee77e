import { Check } from 'lucide-react';
import { i18n } from '@/lib/language/i18n';
import { type TagColor, tagColors } from '@/lib/store/tables';

const looks: Record<TagColor, string> = {
  green: 'bg-tag-green text-tag-green-ink',
  blue: 'bg-tag-blue text-tag-blue-ink',
  purple: 'bg-tag-purple text-tag-purple-ink',
  orange: 'bg-tag-orange text-tag-orange-ink',
  red: 'bg-tag-red text-tag-red-ink',
  grey: 'bg-tag-grey text-tag-grey-ink',
};

const words = {
  green: 'member.colorGreen',
  blue: 'member.colorBlue',
  purple: 'member.colorPurple',
  orange: 'member.colorOrange',
  red: 'member.colorRed',
  grey: 'member.colorGrey',
} as const satisfies Record<TagColor, string>;

interface ColorDotsProps {
  /** Undefined while none is chosen. */
  value?: TagColor;
  label: string;
  onChange: (color: TagColor) => void;
}

/** The six colours that a tag can have. */
export function ColorDots({ value, label, onChange }: ColorDotsProps) {
  return (
    <fieldset className="flex gap-1">
      <legend className="sr-only">{label}</legend>
      {tagColors.map((color) => (
        <button
          key={color}
          type="button"
          aria-pressed={color === value}
          aria-label={i18n.t(words[color])}
          title={i18n.t(words[color])}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChange(color)}
          className={`inline-flex size-6 items-center justify-center rounded-full border border-current ${looks[color]}`}
        >
          {color === value && <Check size={12} aria-hidden="true" />}
        </button>
      ))}
    </fieldset>
  );
}
