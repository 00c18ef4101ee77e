import { LongList } from '@/components/across/LongList';
import { Segments } from '@/components/across/Segments';
import { CoverageLine } from '@/components/CoverageLine';
import { EmptyState } from '@/components/EmptyState';
import { SubPage } from '@/components/panel/SubPage';
import { EffectBar } from '@/components/welcome/EffectBar';
import { GreetedRow } from '@/components/welcome/GreetedRow';
import { TemplateTable } from '@/components/welcome/TemplateTable';
import { i18n } from '@/lib/language/i18n';
import type { WelcomeEffect } from '@/lib/panel/read-welcome-effect';

/** Days that the page can look back. */
export type EffectSpan = '30' | '90';

interface WelcomeEffectPageProps {
  /** Undefined while it is read. */
  effect: WelcomeEffect | undefined;
  span: EffectSpan;
  now: number;
  onSpan: (span: EffectSpan) => void;
  onOpen: (personId: string) => void;
  onBack: () => void;
}

/** Of fewer people nothing can be concluded. */
const fewest = 10;

/** What came of the group's welcomes: how many spoke, by template, beside those who were not greeted, and who was greeted when. */
export function WelcomeEffectPage(props: WelcomeEffectPageProps) {
  const { effect, span, now, onSpan, onOpen, onBack } = props;
  const days = Number(span);
  return (
    <SubPage title={i18n.t('welcome.effectTitle')} onBack={onBack}>
      <div className="flex flex-col gap-4 px-3 py-3">
        <Segments
          label={i18n.t('welcome.span')}
          name="effect-span"
          value={span}
          options={[
            { value: '30', text: i18n.t('welcome.days30') },
            { value: '90', text: i18n.t('welcome.days90') },
          ]}
          onChange={onSpan}
        />
        {effect && (
          <>
            <section aria-label={i18n.t('welcome.effectSpoke')} className="flex flex-col gap-3">
              <h3 className="text-xs text-ink-soft">{i18n.t('welcome.effectSpoke')}</h3>
              <EffectBar label={i18n.t('welcome.effectGreeted')} count={effect.greeted} look="bg-accent" />
              <EffectBar label={i18n.t('welcome.effectOthers')} count={effect.others} look="bg-amber-mark" />
            </section>
            <section className="text-xs text-ink-soft">
              <CoverageLine
                share={effect.watchedDays / days}
                label={i18n.t('welcome.effectCoverage', [days, effect.watchedDays])}
              />
              <p aria-hidden="true">{i18n.t('welcome.effectCoverage', [days, effect.watchedDays])}</p>
              {effect.greeted.people < fewest && effect.greeted.people > 0 && (
                <p className="text-amber">{i18n.t('welcome.effectFew')}</p>
              )}
              <p>{i18n.t('welcome.effectNote')}</p>
            </section>
            {effect.templates.length > 0 && <TemplateTable templates={effect.templates} />}
          </>
        )}
      </div>
      {effect?.people.length === 0 && (
        <EmptyState title={i18n.t('welcome.noneGreeted')} text={i18n.t('welcome.noneGreetedText')} />
      )}
      {effect && effect.people.length > 0 && (
        <section aria-label={i18n.t('welcome.greetedList')} className="border-t border-line">
          <h3 className="px-3 pt-2 text-xs text-ink-soft">{i18n.t('welcome.greetedList')}</h3>
          <LongList
            label={i18n.t('welcome.greetedList')}
            items={effect.people}
            keyOf={({ personId }) => personId}
          >
            {(person) => <GreetedRow person={person} now={now} onOpen={() => onOpen(person.personId)} />}
          </LongList>
        </section>
      )}
    </SubPage>
  );
}
