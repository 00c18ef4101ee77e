import { useEffect, useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import type { Forgetting } from '@/components/panel/ForgetConfirmation';
import { RecordPage } from '@/components/panel/RecordPage';
import { SubPage } from '@/components/panel/SubPage';
import { dayForFile, saveFile } from '@/components/save-file';
import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { type PersonRecord, personRecord } from '@/lib/store/person-record';

interface RecordScreenProps {
  personId: string;
  now: number;
  onBack: () => void;
  /** Once nobody is left to go back to. */
  onGone: () => void;
}

/** Everything stored about one person, read once when it is opened: it may be much, and nobody watches it change. */
export function RecordScreen({ personId, now, onBack, onGone }: RecordScreenProps) {
  const [record, setRecord] = useState<PersonRecord | null>();
  const act = useAct();
  useEffect(() => {
    let wanted = true;
    void act(() => personRecord(database, personId)).then((read) => wanted && setRecord(read ?? null));
    return () => {
      wanted = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `act` is another function each time and does the same.
  }, [personId]);
  if (record === undefined) return <SubPage title={i18n.t('rights.gathering')} onBack={onBack} />;
  if (record === null) {
    return (
      <SubPage title={i18n.t('rights.all')} onBack={onBack}>
        <EmptyState title={i18n.t('member.notFound')} />
      </SubPage>
    );
  }
  const { nickname, remark } = record.person;
  const name = shownName(remark || nickname) || i18n.t('common.unnamedPerson');
  const forget = (how: Forgetting) =>
    act(
      async () => {
        await sendMessage(how === 'never' ? 'neverRecord' : 'erasePerson', { personId });
        onGone();
      },
      () => ({ text: i18n.t(how === 'never' ? 'rights.neverDone' : 'rights.eraseDone', [name]) }),
    );
  const save = () => {
    const file = new Blob([JSON.stringify(record, null, 2)], { type: 'application/json' });
    saveFile(`${name}-${dayForFile(now)}.json`, file);
  };
  return (
    <RecordPage record={record} name={name} now={now} onBack={onBack} onExport={save} onForget={forget} />
  );
}
