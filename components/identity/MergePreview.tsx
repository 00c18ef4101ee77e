import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { MergeSide } from '@/components/identity/MergeSide';
import { useMergeActions } from '@/components/identity/use-merge-actions';
import { SubPage } from '@/components/panel/SubPage';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { type MergeSides, readMergeSides } from '@/lib/panel/read-merge-sides';

interface MergePreviewProps {
  personIds: [string, string];
  now: number;
  onBack: () => void;
  onMerged: (personId: string) => void;
}

/** What two records hold that are about to become one, and what is kept of each. */
export function MergePreview({ personIds, now, onBack, onMerged }: MergePreviewProps) {
  const sides = useLiveQuery(() => readMergeSides(database, personIds), [personIds.join()]);
  const title = i18n.t('identity.samePerson');
  if (sides === undefined) return <SubPage title={i18n.t('common.loading')} onBack={onBack} />;
  if (sides === null) {
    return (
      <SubPage title={title} onBack={onBack}>
        <EmptyState title={i18n.t('member.notFound')} text={i18n.t('member.notWatchedText')} />
      </SubPage>
    );
  }
  return <Sides title={title} sides={sides} now={now} onBack={onBack} onMerged={onMerged} />;
}

interface SidesProps extends Omit<MergePreviewProps, 'personIds'> {
  title: string;
  sides: MergeSides;
}

function Sides({ title, sides: { kept, absorbed, bothHere }, now, onBack, onMerged }: SidesProps) {
  const { merge } = useMergeActions();
  const confirm = async () => {
    const { person } = kept.record;
    const pair = { keptId: person.id, absorbedId: absorbed.record.person.id };
    if (await merge(pair, person.remark || person.nickname)) onMerged(person.id);
  };
  return (
    <SubPage
      title={title}
      onBack={onBack}
      foot={
        <div className="flex gap-2">
          <Button look="primary" onClick={() => void confirm()}>
            {i18n.t('identity.mergeBoth')}
          </Button>
          <Button onClick={onBack}>{i18n.t('common.cancel')}</Button>
        </div>
      }
    >
      <div className="flex flex-col gap-3 px-3 py-2">
        {bothHere && <p className="text-sm text-amber">{i18n.t('identity.bothHere')}</p>}
        <div className="grid grid-cols-2 items-start gap-2">
          <MergeSide side={kept} now={now} />
          <MergeSide side={absorbed} now={now} />
        </div>
        <p className="text-sm text-ink-soft">{i18n.t('identity.mergeText')}</p>
      </div>
    </SubPage>
  );
}
