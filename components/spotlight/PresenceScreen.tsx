import { useState } from 'react';
import { Reading } from '@/components/across/Reading';
import { Segments } from '@/components/across/Segments';
import { Button } from '@/components/Button';
import { CoverageNote } from '@/components/CoverageNote';
import { EmptyState } from '@/components/EmptyState';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { SubPage } from '@/components/panel/SubPage';
import { NeverAsked } from '@/components/spotlight/NeverAsked';
import { OutcomeList } from '@/components/spotlight/OutcomeList';
import { PresenceBars } from '@/components/spotlight/PresenceBars';
import { PresenceTable } from '@/components/spotlight/PresenceTable';
import { presenceSentence } from '@/components/spotlight/presence-sentence';
import { usePresence } from '@/components/spotlight/use-presence';
import { useCoverage } from '@/components/use-coverage';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';

const periods = ['30', '90'] as const;

/** Where the microphone went in the open group: shared out over members, or always to the same few, and what came of it. */
export function PresenceScreen({ data, now, show }: OverlayProps) {
  const [period, setPeriod] = useState<(typeof periods)[number]>('30');
  const coverage = useCoverage(data.group?.groupId ?? '', Number(period), now);
  const presence = usePresence(data, Number(period), now);
  const names = new Map(data.members.map((member) => [member.personId, shownName(nameForOperator(member))]));
  const nameOf = (personId: string) => names.get(personId) || i18n.t('common.unnamedPerson');
  const neverAsked = data.experts.filter(({ inGroup, lastSpotlightAt }) => inGroup && lastSpotlightAt === 0);
  return (
    <SubPage title={i18n.t('presence.title')} onBack={() => show({ kind: 'tabs' })}>
      <div className="px-3 pt-2">
        <Segments
          label={i18n.t('presence.period')}
          name="period"
          value={period}
          options={periods.map((value) => ({ value, text: i18n.t('presence.days', [value]) }))}
          onChange={setPeriod}
        />
      </div>
      {!presence && <Reading state="reading" />}
      {presence && (
        <p aria-live="polite" className="px-3 py-2 text-sm">
          {presenceSentence(presence, Number(period))}
        </p>
      )}
      {presence && coverage && (
        <div className="px-3 pb-2">
          <CoverageNote coverage={coverage} />
        </div>
      )}
      {presence && presence.spotlights === 0 && (
        <EmptyState title={i18n.t('presence.emptyTitle')} text={i18n.t('presence.emptyText')}>
          <Button look="primary" onClick={() => show({ kind: 'spotlight' })}>
            {i18n.t('spotlight.open')}
          </Button>
        </EmptyState>
      )}
      {presence && presence.people.length > 0 && (
        <>
          <PresenceBars people={presence.people} nameOf={nameOf} />
          <PresenceTable people={presence.people} nameOf={nameOf} />
        </>
      )}
      <NeverAsked
        experts={neverAsked}
        onSpotlight={({ personId }) => show({ kind: 'spotlight', personId })}
      />
      {presence && presence.outcomes.length > 0 && (
        <OutcomeList outcomes={presence.outcomes} nameOf={nameOf} now={now} />
      )}
    </SubPage>
  );
}
