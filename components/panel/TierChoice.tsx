import { useId } from 'react';
import { tierText } from '@/components/panel/tier-text';
import { i18n } from '@/lib/language/i18n';
import { type Tier, tiers } from '@/lib/store/tables';

interface TierChoiceProps {
  /** Empty where none was set. */
  value: Tier | '';
  onChange: (tier: Tier | '') => void;
}

/** 泛流量 / 基础会员 / 高级会员 and none, as one row of radio buttons. */
export function TierChoice({ value, onChange }: TierChoiceProps) {
  const name = useId();
  return (
    <fieldset>
      <legend className="sr-only">{i18n.t('profile.field.tier')}</legend>
      <div className="inline-flex max-w-full flex-wrap overflow-hidden rounded-md border border-edge">
        {(['', ...tiers] as const).map((tier) => (
          <label
            key={tier}
            className={`relative cursor-pointer px-2 py-0.5 text-xs leading-5 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent ${
              tier === value ? 'bg-accent-wash font-medium text-accent' : 'text-ink-soft hover:bg-hover'
            }`}
          >
            <input
              type="radio"
              name={name}
              value={tier}
              checked={tier === value}
              onChange={() => onChange(tier)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {tierText(tier)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
