import { useState } from 'react';
import { Reading } from '@/components/across/Reading';
import { SharedPeople } from '@/components/across/SharedPeople';
import { noFilter } from '@/components/across/shared-people-filter';
import { useMemberOver } from '@/components/across/use-member-over';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { SubPage } from '@/components/panel/SubPage';
import { useRead } from '@/components/use-read';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readSharedPeople, type SharedPerson } from '@/lib/panel/read-shared-people';

/** Who is in several watched groups, with what is stored. */
export function SharedPeopleScreen(props: OverlayProps) {
  const member = useMemberOver(props);
  const [filter, setFilter] = useState(noFilter);
  const read = useRead(() => readSharedPeople(database, Date.now()), String(member.visits));
  if (member.page) return member.page;
  const open = ({ personId, groups }: SharedPerson) => {
    const here = groups.find(({ groupId }) => groupId === props.data.group?.groupId) ?? groups[0];
    member.open(personId, here?.groupId ?? '');
  };
  const changeFilter = (changed: typeof filter) => {
    member.forget();
    setFilter(changed);
  };
  return (
    <SubPage title={i18n.t('across.sharedTitle')} onBack={() => props.show({ kind: 'tabs' })}>
      {read.state === 'done' ? (
        <SharedPeople
          read={read.result}
          filter={filter}
          onFilter={changeFilter}
          onOpen={open}
          startId={member.lastRow}
        />
      ) : (
        <Reading state={read.state} />
      )}
    </SubPage>
  );
}
