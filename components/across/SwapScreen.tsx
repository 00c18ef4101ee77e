import { GroupPairChoice } from '@/components/across/GroupPairChoice';
import { groupNameText } from '@/components/across/group-name-text';
import { NeedsTwoGroups } from '@/components/across/NeedsTwoGroups';
import { Reading } from '@/components/across/Reading';
import { SwapProposal } from '@/components/across/SwapProposal';
import { useGroupPair } from '@/components/across/use-group-pair';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { SubPage } from '@/components/panel/SubPage';
import { useRead } from '@/components/use-read';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readSwap } from '@/lib/panel/read-swap';
import { readWatchedMembers } from '@/lib/panel/read-watched-members';

/** A swap of two watched groups, with what is stored. */
export function SwapScreen({ data, show }: OverlayProps) {
  const read = useRead(() => readWatchedMembers(database), '');
  const watched = read.state === 'done' ? read.result : undefined;
  const [pair, setPair] = useGroupPair(watched, data.group?.groupId ?? '');
  const key = JSON.stringify([pair, read.state]);
  const people = useRead(
    () => (watched && pair ? readSwap(database, watched, pair, Date.now()) : undefined),
    key,
  );
  const back = () => show({ kind: 'tabs' });
  const nameOf = (id: string) => groupNameText(watched?.groups.find((group) => group.id === id)?.name);
  const choice = watched && pair && <GroupPairChoice watched={watched} pair={pair} onChange={setPair} />;
  if (pair && people.state === 'done' && people.key === key) {
    const names = { one: nameOf(pair.one), other: nameOf(pair.other) };
    return (
      <SwapProposal key={key} people={people.result} names={names} onBack={back}>
        {choice}
      </SwapProposal>
    );
  }
  return (
    <SubPage title={i18n.t('swap.title')} onBack={back}>
      {choice}
      {watched && !pair ? (
        <NeedsTwoGroups />
      ) : (
        <Reading state={[read.state, people.state].includes('failed') ? 'failed' : 'reading'} />
      )}
    </SubPage>
  );
}
