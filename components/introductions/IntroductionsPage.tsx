import { useState } from 'react';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { DecidedIntroductions } from '@/components/introductions/DecidedIntroductions';
import { IntroductionCard } from '@/components/introductions/IntroductionCard';
import { IntroductionDay } from '@/components/introductions/IntroductionDay';
import { LookThrough } from '@/components/introductions/LookThrough';
import type { useIntroductionActions } from '@/components/introductions/use-introduction-actions';
import { SubPage } from '@/components/panel/SubPage';
import { dayOf } from '@/lib/activity/day';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';
import type { PanelIntroduction } from '@/lib/panel/read-introductions';

interface IntroductionsPageProps {
  groupId: string;
  /** Newest first. */
  introductions: PanelIntroduction[];
  /** Whose is open at first; the newest where left out. */
  personId?: string;
  now: number;
  actions: ReturnType<typeof useIntroductionActions>;
  onOpenMember: (personId: string) => void;
  onEditForm: () => void;
  onBack: () => void;
}

const nameOf = ({ names }: PanelIntroduction) =>
  shownName(nameForOperator(names)) || i18n.t('common.unnamedPerson');

/** All introductions of a group: the open ones by day, one of them opened, then what was decided. */
export function IntroductionsPage(props: IntroductionsPageProps) {
  const { groupId, introductions, personId, now, actions, onOpenMember, onEditForm, onBack } = props;
  const ofState = (state: PanelIntroduction['row']['state']) =>
    introductions.filter(({ row }) => row.state === state);
  const open = ofState('open');
  const [chosenId, setChosenId] = useState(open.find(({ row }) => row.personId === personId)?.row.id);
  const [isFolded, setFolded] = useState(false);
  const openId = open.find(({ row }) => row.id === chosenId)?.row.id ?? open[0]?.row.id;
  const days = [...Map.groupBy(open, ({ row }) => dayOf(row.time))];
  /** The one after it is the next to be looked at. */
  const goOn = (id: string) => setChosenId(open[open.findIndex(({ row }) => row.id === id) + 1]?.row.id);
  const toggle = (id: string) => {
    setFolded(id === openId && !isFolded);
    setChosenId(id);
  };
  const reopen = (one: PanelIntroduction) => actions.reopen(one.row.id, nameOf(one));
  return (
    <SubPage
      title={i18n.t('introduction.title')}
      onBack={onBack}
      foot={
        <div className="flex flex-wrap gap-2">
          <LookThrough groupId={groupId} />
          <Button onClick={onEditForm}>{i18n.t('introduction.form')}</Button>
        </div>
      }
    >
      {open.length === 0 && (
        <EmptyState title={i18n.t('introduction.emptyTitle')} text={i18n.t('introduction.emptyText')} />
      )}
      {days.map(([day, ofDay]) => (
        <IntroductionDay
          key={day}
          day={day}
          today={dayOf(now)}
          count={ofDay.length}
          onAcceptAll={() => actions.acceptDay(ofDay)}
        >
          {ofDay.map((one) => (
            <IntroductionCard
              key={one.row.id}
              introduction={one}
              now={now}
              isOpen={one.row.id === openId && !isFolded}
              takesFocus={one.row.id === chosenId}
              onToggle={() => toggle(one.row.id)}
              onAccept={(acceptance) => {
                goOn(one.row.id);
                actions.accept(acceptance, nameOf(one));
              }}
              onAcceptField={actions.acceptField}
              onDismiss={() => {
                goOn(one.row.id);
                actions.dismiss(one.row.id, nameOf(one));
              }}
              onOpenMember={() => onOpenMember(one.row.personId)}
            />
          ))}
        </IntroductionDay>
      ))}
      {(['accepted', 'dismissed'] as const).map((state) => (
        <DecidedIntroductions
          key={state}
          title={i18n.t(`introduction.${state}Count`, [ofState(state).length])}
          introductions={ofState(state)}
          now={now}
          onReopen={reopen}
        />
      ))}
    </SubPage>
  );
}
