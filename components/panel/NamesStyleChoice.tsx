import { i18n } from '@/lib/language/i18n';
import type { NamesStyle } from '@/lib/panel/draft-text';

interface NamesStyleChoiceProps {
  value: NamesStyle;
  onChange: (style: NamesStyle) => void;
}

/** Whether the names stand one after the other or each as a mention. */
export function NamesStyleChoice({ value, onChange }: NamesStyleChoiceProps) {
  const styles = [
    { style: 'joined', text: i18n.t('welcome.join') },
    { style: 'mentions', text: i18n.t('welcome.mentionEach') },
  ] as const;
  return (
    <fieldset className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <legend className="sr-only">{i18n.t('welcome.namesStyle')}</legend>
      {styles.map(({ style, text }) => (
        <label key={style} className="flex cursor-pointer items-center gap-1.5">
          <input
            type="radio"
            name="names-style"
            checked={value === style}
            onChange={() => onChange(style)}
            className="size-4 accent-accent"
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
