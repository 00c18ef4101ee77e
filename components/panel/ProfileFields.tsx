import { EditableText } from '@/components/panel/EditableText';
import { Fact } from '@/components/panel/Fact';
import { FactSource } from '@/components/panel/FactSource';
import { fieldText, profileFields } from '@/components/panel/field-text';
import { NewField } from '@/components/panel/NewField';
import { i18n } from '@/lib/language/i18n';
import type { Profile } from '@/lib/panel/read-profile';
import { longestValue } from '@/lib/store/facts';
import { type FactRow, factFields } from '@/lib/store/tables';

interface ProfileFieldsProps extends Pick<Profile, 'facts' | 'saidIn'> {
  /** How they came as a notice told it, in words; empty where none did. */
  joined: string;
  now: number;
  onSet: (field: FactRow['field'], value: string) => void;
}

/** What is written down of somebody: the usual fields and the operator's own, each edited where it stands, each with its source. */
export function ProfileFields({ facts, saidIn, joined, now, onSet }: ProfileFieldsProps) {
  const given = new Set<string>(factFields);
  const own = facts.map(({ field }) => field).filter((field) => !given.has(field));
  const factOf = new Map(facts.map((fact) => [fact.field, fact]));
  return (
    <section aria-label={i18n.t('profile.fields')} className="px-3 py-2">
      <h3 className="text-xs text-ink-soft">{i18n.t('profile.fields')}</h3>
      <dl>
        {[...profileFields, ...own].map((field) => {
          const fact = factOf.get(field);
          return (
            <Fact key={field} label={<bdi>{fieldText(field)}</bdi>}>
              {field === 'cameBy' && joined !== '' && (
                <div className="py-0.5">
                  {joined}
                  <div className="text-xs text-ink-faint">{i18n.t('profile.source.notice')}</div>
                </div>
              )}
              <EditableText
                label={fieldText(field)}
                value={fact?.value ?? ''}
                maxLength={longestValue}
                onSave={(value) => onSet(field, value)}
              />
              {fact && <FactSource fact={fact} said={saidIn.get(fact.messageId)} now={now} />}
            </Fact>
          );
        })}
      </dl>
      <NewField onAdd={onSet} />
    </section>
  );
}
