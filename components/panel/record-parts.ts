import { dateText } from '@/components/date-text';
import { fieldText } from '@/components/panel/field-text';
import { joinedHowText } from '@/components/panel/joined-how-text';
import { messageKindText } from '@/components/panel/message-kind-text';
import { roleText } from '@/components/panel/role-text';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { PersonRecord } from '@/lib/store/person-record';

/** One thing that is stored: what it says, and fainter where and when. */
export interface RecordLine {
  text: string;
  note: string;
}

export interface RecordPart {
  title: string;
  lines: RecordLine[];
}

/** What is stored about somebody, part by part, in words. Parts without anything are left out. */
export function recordParts(record: PersonRecord, now: number): RecordPart[] {
  const words = new RecordWords(now);
  const parts = [
    { title: i18n.t('rights.part.person'), lines: personLines(record, words) },
    { title: i18n.t('rights.part.names'), lines: nameLines(record, words) },
    { title: i18n.t('rights.part.groups'), lines: groupLines(record, words) },
    { title: i18n.t('rights.part.welcomes'), lines: welcomeLines(record, words) },
    { title: i18n.t('rights.part.tags'), lines: tagLines(record, words) },
    { title: i18n.t('rights.part.facts'), lines: factLines(record, words) },
    { title: i18n.t('rights.part.introductions'), lines: introductionLines(record, words) },
    { title: i18n.t('rights.part.asked'), lines: askedLines(record, words) },
    { title: i18n.t('rights.part.expert'), lines: expertLines(record, words) },
    { title: i18n.t('rights.part.spotlights'), lines: spotlightLines(record, words) },
    { title: i18n.t('rights.part.offers'), lines: offerLines(record, words) },
    { title: i18n.t('rights.part.rules'), lines: ruleLines(record, words) },
    { title: i18n.t('rights.part.cleanOuts'), lines: cleanOutLines(record, words) },
    { title: i18n.t('rights.part.recognised'), lines: recognisedLines(record, words) },
    { title: i18n.t('rights.part.notices'), lines: noticeLines(record, words) },
    { title: i18n.t('rights.part.days'), lines: dayLines(record, words) },
    { title: i18n.t('rights.part.messages'), lines: messageLines(record, words) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** Joins what there is to say, and writes times and names as the rest of the interface does. */
class RecordWords {
  constructor(private readonly now: number) {}

  day(moment: string | null): string {
    return moment === null ? '' : dateText(new Date(moment).getTime(), this.now);
  }

  /** With the hour and minute. */
  moment(moment: string | null): string {
    if (moment === null) return '';
    const at = new Date(moment);
    const clock = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
    return `${this.day(moment)} ${clock}`;
  }

  group(name: string): string {
    return shownName(name) || i18n.t('common.unnamedGroup');
  }

  names(names: string[]): string {
    return names.map(shownName).filter(Boolean).join(i18n.t('common.listSeparator'));
  }

  joined(...said: string[]): string {
    return said.filter((one) => one !== '').join(' · ');
  }

  removed(moment: string | null): string {
    return moment === null ? '' : i18n.t('rights.removedOn', [this.day(moment)]);
  }
}

function personLines({ person }: PersonRecord, words: RecordWords): RecordLine[] {
  const known: [string, string][] = [
    [i18n.t('member.nickname'), shownName(person.nickname)],
    [i18n.t('member.remark'), shownName(person.remark)],
    [i18n.t('member.role'), roleText(person.role)],
    [i18n.t('rights.friend'), person.isFriend ? i18n.t('rights.isFriend') : ''],
    [i18n.t('rights.region'), words.names([person.province, person.city])],
    [i18n.t('rights.sex'), sexText(person.sex)],
    [i18n.t('rights.attrStatus'), person.attrStatus > 0 ? String(person.attrStatus) : ''],
    [i18n.t('rights.avatarSequence'), person.avatarSequence > 0 ? String(person.avatarSequence) : ''],
    [i18n.t('rights.firstSeen'), words.day(person.firstSeen)],
    [i18n.t('rights.lastSeen'), words.day(person.lastSeen)],
  ];
  return known
    .filter(([, value]) => value !== '')
    .map((line) => ({ text: i18n.t('rights.known', line), note: '' }));
}

/** WeChat's own codes; 0 is not told. */
function sexText(sex: number): string {
  if (sex === 1) return i18n.t('rights.male');
  return sex === 2 ? i18n.t('rights.female') : '';
}

const nameKinds = {
  nickname: 'member.nickname',
  'group-nickname': 'member.groupNickname',
  remark: 'member.remark',
} as const;

function nameLines({ names }: PersonRecord, words: RecordWords): RecordLine[] {
  return names.map(({ kind, name, group, lastSeen }) => ({
    text: shownName(name) || i18n.t('common.unnamedPerson'),
    note: words.joined(i18n.t(nameKinds[kind]), shownName(group), words.day(lastSeen)),
  }));
}

function groupLines({ memberships, lastSpoke }: PersonRecord, words: RecordWords): RecordLine[] {
  return memberships.map(({ group, groupNickname, joined, left, welcomed, ...how }) => {
    const spoken = lastSpoke.find((one) => one.group === group);
    return {
      text: words.joined(words.group(group), shownName(groupNickname)),
      note: words.joined(
        joined === null ? '' : i18n.t('rights.joinedOn', [words.day(joined)]),
        joinedHowText(how),
        left === null ? '' : i18n.t('profile.leftOn', [words.day(left)]),
        welcomed === null ? '' : i18n.t('rights.welcomedOn', [words.day(welcomed)]),
        spoken ? i18n.t('profile.lastSpoke', [words.day(`${spoken.last}T12:00`)]) : '',
      ),
    };
  });
}

function welcomeLines({ welcomes, unclearJoins }: PersonRecord, words: RecordWords): RecordLine[] {
  const greeted = welcomes.map(({ group, at, template, spoke }) => ({
    text: words.joined(i18n.t('rights.welcomedOn', [words.moment(at)]), shownName(template)),
    note: words.joined(
      words.group(group),
      spoke === null ? '' : i18n.t('rights.spokeAfterWelcome', [words.moment(spoke)]),
    ),
  }));
  const named = unclearJoins.map(({ group, time, name }) => ({
    text: i18n.t('rights.nameInNotice', [shownName(name)]),
    note: words.joined(words.group(group), words.moment(time)),
  }));
  return [...greeted, ...named];
}

const askedStates = {
  open: 'rights.askedOpen',
  answered: 'rights.askedAnswered',
  dismissed: 'rights.askedDismissed',
} as const;

function askedLines({ asked, answered }: PersonRecord, words: RecordWords): RecordLine[] {
  const own = asked.map(({ group, time, text, state }) => ({
    text: text || i18n.t('rights.askedWithoutText'),
    note: words.joined(words.group(group), words.moment(time), i18n.t(askedStates[state])),
  }));
  const given = answered.map(({ group, at }) => ({
    text: i18n.t('rights.answeredOthers'),
    note: words.joined(words.group(group), words.moment(at)),
  }));
  return [...own, ...given];
}

function tagLines({ tags }: PersonRecord, words: RecordWords): RecordLine[] {
  return tags.map(({ tag, rule, at, removed }) => ({
    text: shownName(tag),
    note: words.joined(
      words.day(at),
      rule && i18n.t('rights.byRule', [shownName(rule)]),
      words.removed(removed),
    ),
  }));
}

function factLines({ facts }: PersonRecord, words: RecordWords): RecordLine[] {
  return facts.map(({ field, value, at, removed }) => ({
    text: value,
    note: words.joined(fieldText(field), words.day(at), words.removed(removed)),
  }));
}

function introductionLines({ introductions, introducedTo }: PersonRecord, words: RecordWords): RecordLine[] {
  const own = introductions.flatMap(({ group, time, fields }) =>
    fields.map(({ label, value }) => ({
      text: value,
      note: words.joined(shownName(label), words.group(group), words.day(time)),
    })),
  );
  const others = introducedTo.map(({ nickname, at }) => ({
    text: i18n.t('rights.introducedTo', [shownName(nickname) || i18n.t('common.unnamedPerson')]),
    note: words.day(at),
  }));
  return [...own, ...others];
}

function expertLines({ expert, notProposedFor }: PersonRecord, words: RecordWords): RecordLine[] {
  return [
    ...expert.map(({ topics, removed }) => ({ text: words.names(topics), note: words.removed(removed) })),
    ...notProposedFor.map(({ topic, at }) => ({
      text: i18n.t('rights.notProposedFor', [shownName(topic)]),
      note: words.day(at),
    })),
  ];
}

function spotlightLines(
  { spotlights, joinedAfterSpotlights }: PersonRecord,
  words: RecordWords,
): RecordLine[] {
  const own = spotlights.map(({ group, at, topic, answered, othersJoinedIn }) => ({
    text: words.joined(i18n.t('rights.spotlight'), shownName(topic)),
    note: words.joined(
      words.group(group),
      words.moment(at),
      answered === null ? '' : i18n.t('rights.spotlightAnswered', [words.moment(answered)]),
      othersJoinedIn > 0 ? i18n.t('spotlight.joinedIn', othersJoinedIn) : '',
    ),
  }));
  const others = joinedAfterSpotlights.map(({ group, at, topic }) => ({
    text: words.joined(i18n.t('rights.joinedAfterSpotlight'), shownName(topic)),
    note: words.joined(words.group(group), words.moment(at)),
  }));
  return [...own, ...others];
}

function offerLines({ offered, reactedToOffers }: PersonRecord, words: RecordWords): RecordLine[] {
  const own = offered.map(({ group, at, title }) => ({
    text: words.joined(i18n.t('rights.offered'), title),
    note: words.joined(words.group(group), words.moment(at)),
  }));
  const others = reactedToOffers.map(({ group, at, how }) => ({
    text: words.joined(i18n.t('rights.reacted'), i18n.t(`response.how.${how}`)),
    note: words.joined(words.group(group), words.moment(at)),
  }));
  return [...own, ...others];
}

function ruleLines({ foundByRules, partlyFoundByRules }: PersonRecord, words: RecordWords): RecordLine[] {
  return [...foundByRules, ...partlyFoundByRules].map(({ rule, group, at }) => ({
    text: shownName(rule) || i18n.t('rights.deletedRule'),
    note: words.joined(words.group(group), words.day(at)),
  }));
}

function cleanOutLines({ cleanOuts }: PersonRecord, words: RecordWords): RecordLine[] {
  return cleanOuts.map(({ group, warned, deadline }) => ({
    text: words.group(group),
    note: i18n.t('rights.cleanOut', [words.day(warned), words.day(deadline)]),
  }));
}

function recognisedLines({ merges, identityQuestions }: PersonRecord, words: RecordWords): RecordLine[] {
  const merged = merges.map(({ at, undone, mergedRecord }) => ({
    text: i18n.t('rights.merged', [
      words.names([...new Set([mergedRecord?.nickname ?? '', ...(mergedRecord?.names ?? [])])]) ||
        i18n.t('common.unnamedPerson'),
    ]),
    note: words.joined(words.day(at), undone === null ? '' : i18n.t('rights.undoneOn', [words.day(undone)])),
  }));
  const asked = identityQuestions.map(({ group, asked: at }) => ({
    text: i18n.t('rights.asked'),
    note: words.joined(words.group(group), words.day(at)),
  }));
  return [...merged, ...asked];
}

const noticeKinds = {
  join: 'rights.notice.join',
  leave: 'rights.notice.leave',
  rename: 'rights.notice.rename',
  recall: 'rights.notice.recall',
  other: 'rights.notice.other',
} as const;

function noticeLines({ notices }: PersonRecord, words: RecordWords): RecordLine[] {
  return notices.toReversed().map(({ group, time, kind, names, by }) => ({
    text: words.joined(i18n.t(noticeKinds[kind]), words.names(names), words.names([by])),
    note: words.joined(words.group(group), words.moment(time)),
  }));
}

function dayLines({ messagesByDay }: PersonRecord, words: RecordWords): RecordLine[] {
  const latestFirst = messagesByDay.toSorted((one, other) => (one.day < other.day ? 1 : -1));
  return latestFirst.map(({ group, day, messages }) => ({
    text: i18n.t('rights.messages', messages),
    note: words.joined(words.group(group), words.day(`${day}T12:00`)),
  }));
}

function messageLines({ messages }: PersonRecord, words: RecordWords): RecordLine[] {
  return messages.toReversed().map(({ group, time, kind, text, recalled }) => ({
    text: text || (recalled ? i18n.t('rights.recalled') : messageKindText(kind)),
    note: words.joined(words.group(group), words.moment(time)),
  }));
}
