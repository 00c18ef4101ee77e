import { useMemo, useState } from 'react';
import { GroupPairChoice } from '@/components/across/GroupPairChoice';
import { groupNameText } from '@/components/across/group-name-text';
import { NeedsTwoGroups } from '@/components/across/NeedsTwoGroups';
import type { OverlapList } from '@/components/across/OverlapLists';
import { OverlapResult } from '@/components/across/OverlapResult';
import { PairRanking } from '@/components/across/PairRanking';
import { Reading } from '@/components/across/Reading';
import { type GroupIds, useGroupPair } from '@/components/across/use-group-pair';
import { useMemberOver } from '@/components/across/use-member-over';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { SubPage } from '@/components/panel/SubPage';
import { useRead } from '@/components/use-read';
import { groupsOfPeople } from '@/lib/across/groups-of-people';
import { type GroupPair, rankPairs } from '@/lib/across/rank-pairs';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { type OverlapPerson, readOverlap } from '@/lib/panel/read-overlap';
import { countedIds, readWatchedMembers, type WatchedMembers } from '@/lib/panel/read-watched-members';

/** Two watched groups compared, with what is stored, and the pairs that overlap most. */
export function OverlapScreen(props: OverlayProps) {
  const member = useMemberOver(props);
  const [list, setList] = useState<OverlapList>('both');
  const read = useRead(() => readWatchedMembers(database), '');
  const watched = read.state === 'done' ? read.result : undefined;
  const [pair, setPair] = useGroupPair(watched, props.data.group?.groupId ?? '');
  const key = JSON.stringify([pair, read.state]);
  const compared = useRead(
    () => (watched && pair ? readOverlap(database, watched, pair.one, pair.other, Date.now()) : undefined),
    key,
  );
  const pairs = useMemo(() => (watched ? pairsOf(watched) : []), [watched]);
  if (member.page) return member.page;
  const nameOf = (id: string) => groupNameText(watched?.groups.find((group) => group.id === id)?.name);
  const open = ({ personId, messagesInOne }: OverlapPerson) => {
    if (pair) member.open(personId, messagesInOne === null ? pair.other : pair.one);
  };
  const changePair = (changed: GroupIds) => {
    member.forget();
    setPair(changed);
  };
  const changeList = (changed: OverlapList) => {
    member.forget();
    setList(changed);
  };
  return (
    <SubPage title={i18n.t('across.overlapTitle')} onBack={() => props.show({ kind: 'tabs' })}>
      {read.state !== 'done' && <Reading state={read.state} />}
      {watched && !pair && <NeedsTwoGroups />}
      {watched && pair && (
        <>
          <GroupPairChoice watched={watched} pair={pair} onChange={changePair} />
          <PairRanking pairs={pairs} watched={watched} onChoose={changePair} />
          {compared.state === 'done' && compared.key === key ? (
            <OverlapResult
              compared={compared.result}
              oneName={nameOf(pair.one)}
              otherName={nameOf(pair.other)}
              list={list}
              onList={changeList}
              onOpen={open}
              startId={member.lastRow}
            />
          ) : (
            <Reading state={compared.state === 'failed' ? 'failed' : 'reading'} />
          )}
        </>
      )}
    </SubPage>
  );
}

function pairsOf(watched: WatchedMembers): GroupPair[] {
  const ids = countedIds(watched);
  const sizes = new Map([...ids].map(([groupId, personIds]) => [groupId, personIds.length]));
  return rankPairs(groupsOfPeople(ids), sizes);
}
