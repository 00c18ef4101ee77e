import { FactSource } from '@/components/panel/FactSource';
import { TierChoice } from '@/components/panel/TierChoice';
import { i18n } from '@/lib/language/i18n';
import { tierIn } from '@/lib/panel/combine-members';
import type { Profile } from '@/lib/panel/read-profile';
import type { Tier } from '@/lib/store/tables';

interface ProfileTierProps extends Pick<Profile, 'facts' | 'saidIn'> {
  now: number;
  onSet: (tier: Tier | '') => void;
}

/** Somebody's tier, to be changed with one click, and where it came from. */
export function ProfileTier({ facts, saidIn, now, onSet }: ProfileTierProps) {
  const fact = facts.find(({ field }) => field === 'tier');
  return (
    <section aria-label={i18n.t('profile.field.tier')} className="flex flex-col gap-1 px-3 py-2">
      <h3 className="text-xs text-ink-soft">{i18n.t('profile.field.tier')}</h3>
      <TierChoice value={tierIn(facts)} onChange={onSet} />
      {/* Room for the line is always there: nothing below moves as it comes. */}
      <div className="min-h-4">
        {fact && <FactSource fact={fact} said={saidIn.get(fact.messageId)} now={now} />}
      </div>
    </section>
  );
}
