import { useState } from 'react';
import { Button } from '@/components/Button';
import { DraftPreview } from '@/components/panel/DraftPreview';
import { NamesStyleChoice } from '@/components/panel/NamesStyleChoice';
import { OtherMembers } from '@/components/panel/OtherMembers';
import { PersonCheck } from '@/components/panel/PersonCheck';
import { SubPage } from '@/components/panel/SubPage';
import { timeText } from '@/components/time-text';
import { publicName } from '@/lib/chat/member';
import { i18n } from '@/lib/language/i18n';
import { type NamesStyle, namesText } from '@/lib/panel/draft-text';
import type { PanelMember } from '@/lib/panel/panel-member';

/** A welcome as it is about to be put into the box. */
export interface WelcomeChoice {
  personIds: string[];
  /** What stands for {{新人}}. */
  names: string;
  style: NamesStyle;
}

interface WelcomePageProps {
  /** Newcomers whom nobody has welcomed yet, oldest first. */
  waiting: PanelMember[];
  /** Everybody else in the group. */
  others: PanelMember[];
  now: number;
  /** The welcome with these names in it, for a look. */
  previewOf: (names: string) => string;
  onInsert: (choice: WelcomeChoice) => void;
  onBack: () => void;
}

/** Asks whom a welcome is for. The operator's private remarks are left out: what is shown here is what the group will read. */
export function WelcomePage({ waiting, others, now, previewOf, onInsert, onBack }: WelcomePageProps) {
  // Whoever waits is ticked until the person says otherwise, also those who turn up while this is open.
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [style, setStyle] = useState<NamesStyle>('mentions');
  const isWaiting = new Set(waiting.map((member) => member.personId));
  const members = [...waiting, ...others].filter(
    ({ personId }) => ticks.get(personId) ?? isWaiting.has(personId),
  );
  const chosen = members.map((member) => member.personId);
  const written = namesText(members.map(publicName), style, i18n.t('common.listSeparator'));
  const names = written === '' && members.length > 0 ? i18n.t('welcome.nameless') : written;
  const choose = (personId: string, on: boolean) => setTicks(new Map(ticks).set(personId, on));
  const insert = () => {
    if (members.length > 0) onInsert({ personIds: chosen, names, style });
  };
  return (
    <SubPage
      title={i18n.t('welcome.title')}
      onBack={onBack}
      foot={
        <div className="flex flex-col gap-2">
          <DraftPreview text={previewOf(names)} />
          <NamesStyleChoice value={style} onChange={setStyle} />
          <Button look="primary" disabled={members.length === 0} onClick={insert}>
            {members.length === 0 ? i18n.t('welcome.chooseFirst') : i18n.t('welcome.insert')}
          </Button>
        </div>
      }
    >
      <section aria-label={i18n.t('welcome.waiting')} className="py-1">
        {waiting.length === 0 && (
          <p className="px-3 py-2 text-sm text-ink-soft">{i18n.t('welcome.noneWaiting')}</p>
        )}
        {waiting.map((member) => (
          <PersonCheck
            key={member.personId}
            kind="checkbox"
            name={publicName(member)}
            checked={chosen.includes(member.personId)}
            note={i18n.t('welcome.joined', [timeText(member.joinedAt, now)])}
            onChange={(on) => choose(member.personId, on)}
          />
        ))}
      </section>
      <OtherMembers
        title={i18n.t('welcome.showOthers')}
        members={others}
        chosen={chosen}
        open={waiting.length === 0}
        onChoose={choose}
      />
    </SubPage>
  );
}
