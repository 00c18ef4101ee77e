import { ChartSection } from '@/components/charts/ChartSection';
import type { Numbers } from '@/components/charts/NumbersTable';
import { TalkArcs } from '@/components/charts/TalkArcs';
import { type ChartLayout, chartWidths } from '@/components/groups/chart-layout';
import { PairList } from '@/components/groups/PairList';
import { talkFinding } from '@/components/groups/talk-finding';
import { shownName } from '@/lib/chat/shown-name';
import { type TalkPair, talkPairs, talkPicture } from '@/lib/group-history/talk-pairs';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';
import type { GroupTalk } from '@/lib/store/group-talk';

interface TalkViewProps {
  talk: GroupTalk;
  layout: ChartLayout;
}

/** So many people can be read in a picture. */
const mostPeople = { wide: 18, narrow: 12 };

/** Who talks with whom, as arcs between names and as a list of pairs. */
export function TalkView({ talk, layout }: TalkViewProps) {
  const pairs = talkPairs(talk.links, talk.counts);
  const picture = talkPicture(pairs, mostPeople[layout]);
  const title = i18n.t('groupHistory.talk');
  const nameOf = (personId: string): string => {
    const names = talk.names.get(personId);
    return (names && shownName(nameForOperator(names))) || i18n.t('common.unnamedPerson');
  };
  const finding = talkFinding(talk, pairs);
  const isWide = layout === 'wide';
  return (
    <ChartSection
      title={title}
      finding={finding}
      coverage={talk.coverage}
      note={i18n.t('groupHistory.talkNote')}
      numbers={pairs.length === 0 ? undefined : () => numbersOf(pairs, nameOf)}
    >
      {pairs.length > 0 && (
        <div className={isWide ? 'grid grid-cols-2 gap-9' : 'flex flex-col gap-4'}>
          <TalkArcs width={chartWidths[layout].half} picture={picture} nameOf={nameOf} label={finding} />
          <PairList pairs={pairs} nameOf={nameOf} />
        </div>
      )}
    </ChartSection>
  );
}

function numbersOf(pairs: TalkPair[], nameOf: (personId: string) => string): Numbers {
  return {
    columns: [i18n.t('groupHistory.pair'), i18n.t('groupHistory.there'), i18n.t('groupHistory.back')],
    rows: pairs.map(({ oneId, otherId, there, back }) => [
      `${nameOf(oneId)} – ${nameOf(otherId)}`,
      there,
      back,
    ]),
  };
}
