import { dateText } from '@/components/date-text';
import { figureText, percentText } from '@/components/dials/figure-text';
import { startOfDay } from '@/lib/activity/day';
import { type DialKey, dialFigure, type GroupDials } from '@/lib/dials/group-dials';
import { participationMark } from '@/lib/dials/participation';
import { liveliestSize } from '@/lib/dials/size';
import { i18n } from '@/lib/language/i18n';

/** One dial as it is shown. */
export interface DialRowContent {
  key: DialKey;
  /** What it rests on, in sentences; empty where the figure says all or is missing. */
  texts: string[];
  /** Where on a bar from 0 to 1 practice puts a mark. */
  mark?: number;
  /** Whether it rests on what was watched. */
  isWatched: boolean;
}

/** The dials in the order in which they are shown, in words. */
export function dialRows(dials: GroupDials, now: number): DialRowContent[] {
  const watched = { isWatched: true };
  return [
    { key: 'participation', texts: participationTexts(dials), mark: participationMark, ...watched },
    { key: 'topThreeShare', texts: concentrationTexts(dials), ...watched },
    { key: 'newcomers', texts: newcomerTexts(dials), ...watched },
    { key: 'firstReply', texts: replyTexts(dials, now), ...watched },
    { key: 'response', texts: responseTexts(dials), ...watched },
    { key: 'onePersonShare', texts: noiseTexts(dials, now), ...watched },
    { key: 'size', texts: sizeTexts(dials), isWatched: false },
    { key: 'age', texts: ageTexts(dials), isWatched: false },
  ];
}

function participationTexts({ participation }: GroupDials): string[] {
  const { speakers, members, share } = participation;
  if (share.value === null) return [];
  return [i18n.t('dials.participation', [members, speakers]), i18n.t('dials.participationMark')];
}

function concentrationTexts(dials: GroupDials): string[] {
  const { value } = dialFigure(dials, 'absenceFactor');
  return value === null ? [] : [i18n.t('dials.absenceFactor', value)];
}

function newcomerTexts({ newcomers }: GroupDials): string[] {
  const { joined, greeted, settled, spokeOfSettled, spoke } = newcomers;
  if (joined === 0) return [];
  const greeting = i18n.t('dials.greeted', [greeted]);
  if (settled === 0) return [greeting, i18n.t('dials.spokeSoFar', [spoke])];
  return [greeting, i18n.t('dials.spokeOfSettled', [settled, spokeOfSettled])];
}

function replyTexts({ replies, fromDay }: GroupDials, now: number): string[] {
  const { asked, answered, unanswered, knownFromDay } = replies;
  const texts = asked > 0 ? [i18n.t('dials.replies', [asked, answered, unanswered.value ?? 0])] : [];
  const isPart = knownFromDay > fromDay && unanswered.lacks !== 'no-longer-kept';
  return isPart ? [...texts, i18n.t('dials.repliesSince', [dateText(startOfDay(knownFromDay), now)])] : texts;
}

function responseTexts(dials: GroupDials): string[] {
  const { occasions, shareOfActive } = dials.response;
  if (occasions === 0) return [];
  const texts = [i18n.t('dials.response', occasions)];
  return shareOfActive.value === null
    ? texts
    : [...texts, i18n.t('dials.responseOfActive', [percentText(shareOfActive.value)])];
}

function noiseTexts(dials: GroupDials, now: number): string[] {
  const { countedFromDay, onePersonShare } = dials.noise;
  if (onePersonShare.value === null) return [];
  if (countedFromDay === null) return [i18n.t('dials.linksNotCounted')];
  const [links, adverts] = [dialFigure(dials, 'linkShare'), dialFigure(dials, 'advertShare')];
  const texts = links.value === null ? [] : [i18n.t('dials.links', [figureText(links), figureText(adverts)])];
  const isPart = countedFromDay > dials.fromDay;
  return isPart ? [...texts, i18n.t('dials.linksSince', [dateText(startOfDay(countedFromDay), now)])] : texts;
}

function sizeTexts({ size }: GroupDials): string[] {
  const { from, to } = liveliestSize;
  return size.band === null ? [] : [i18n.t(`dials.size.${size.band}`, [from, to])];
}

function ageTexts({ age }: GroupDials): string[] {
  const words = {
    'first-7-days': 'dials.age.first7',
    'first-30-days': 'dials.age.first30',
    later: 'dials.age.later',
  } as const;
  return age.stage === null ? [] : [i18n.t(words[age.stage])];
}
