import { useState } from 'react';
import { IntroductionChoice } from '@/components/across/IntroductionChoice';
import { MatchList, matchKey } from '@/components/across/MatchList';
import { Reading } from '@/components/across/Reading';
import { useIntroduce } from '@/components/across/use-introduce';
import { type Match, useMatches } from '@/components/across/use-matches';
import { useMemberOver } from '@/components/across/use-member-over';
import { useOpenGroup } from '@/components/across/use-open-group';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { SubPage } from '@/components/panel/SubPage';
import { i18n } from '@/lib/language/i18n';
import type { SourcedStatement } from '@/lib/panel/read-statements';

/** Who offers what another seeks, with what is stored, and the words to introduce them with. */
export function MatchingScreen(props: OverlayProps) {
  const { data, now, show } = props;
  const member = useMemberOver(props);
  const [wordsId, setWordsId] = useState('');
  const introductions = data.snippets.introduction;
  const words = introductions.find(({ id }) => id === wordsId) ?? introductions[0];
  const read = useMatches(data.group?.groupId ?? '', member.visits);
  const introduce = useIntroduce({ ...props, words, bodyOf: props.data.bodyOf });
  const openGroup = useOpenGroup();
  if (member.page) return member.page;
  const matches = read.state === 'done' ? read.result : undefined;
  const openMember = (match: Match, { personId }: SourcedStatement) => {
    const groupIds = matches?.statements.groupsOf.get(personId) ?? [];
    const here = groupIds.find((groupId) => groupId === matches?.statements.openGroupId) ?? groupIds[0];
    member.open(personId, here ?? '', matchKey(match));
  };
  return (
    <SubPage
      title={i18n.t('matching.title')}
      onBack={() => show({ kind: 'tabs' })}
      foot={
        matches?.open.length ? (
          <IntroductionChoice
            introductions={introductions}
            chosen={words}
            onChoose={setWordsId}
            onEdit={(start) => show({ kind: 'edit-snippet', start })}
          />
        ) : undefined
      }
    >
      {matches ? (
        <MatchList
          matches={matches}
          now={now}
          actions={{
            insert: (match) => introduce.insert(match, matches),
            copy: (match) => introduce.copy(match, matches),
            openGroup,
            openMember,
          }}
          startKey={member.lastRow}
        />
      ) : (
        <Reading state={read.state === 'failed' ? 'failed' : 'reading'} />
      )}
    </SubPage>
  );
}
