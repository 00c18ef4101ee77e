import { startOfDay } from '../activity/day';
import type { NuanqunDatabase } from './database';
import { type PersonRows, personRows } from './person-rows';
import type { IdentityQuestionRow, MergeRow } from './tables';

/** The version of the exported file; see docs/person-file.md. It rises with every change that a reader would have to know of. */
export const personFileVersion = 1;

/** A moment as ISO 8601 in UTC; null where it was not seen. */
type Moment = string | null;

/** Everything that is stored about one person, with names in place of ids: what is shown, and what is exported as JSON. */
export type PersonRecord = NonNullable<Awaited<ReturnType<typeof personRecord>>>;

/** Gathers everything that is stored about somebody, from every table. @returns null where nobody has this id. */
export function personRecord(db: NuanqunDatabase, personId: string, now = Date.now()) {
  return db.transaction('r', db.tables, async () => {
    const person = await db.people.get(personId);
    if (!person) return null;
    const rows = await personRows(db, person);
    const names = await readNames(db, rows);
    return {
      format: 'nuanqun.person' as const,
      version: personFileVersion,
      exportedAt: moment(now),
      ...aboutThem(rows, names),
      ...said(rows, names),
      ...welcomed(rows, names),
      ...written(rows, names),
      ...asked(rows, names),
      ...recognised(rows, names),
      ...imported(rows, names),
    };
  });
}

type Table = 'groups' | 'tags' | 'tagRules' | 'people' | 'snippets';
type Names = Record<Table, (id: string) => string>;

/** What ids of groups, tags, rules and other people are called; empty where nothing is known any more. */
async function readNames(db: NuanqunDatabase, { pairs, welcomes }: PersonRows): Promise<Names> {
  const [groups, tags, rules, people, snippets] = await Promise.all([
    db.groups.toArray(),
    db.tags.toArray(),
    db.tagRules.toArray(),
    db.people.bulkGet(pairs.flatMap(({ personIds }) => personIds)),
    db.snippets.bulkGet(welcomes.map(({ snippetId }) => snippetId)),
  ]);
  const others = people.flatMap((one) => (one ? [{ id: one.id, name: one.nickname }] : []));
  const templates = snippets.flatMap((one) => (one ? [{ id: one.id, name: one.title }] : []));
  const called = (rows: { id: string; name: string }[]) => {
    const byId = new Map(rows.map(({ id, name }) => [id, name]));
    return (id: string) => byId.get(id) ?? '';
  };
  return {
    groups: called(groups),
    tags: called(tags),
    tagRules: called(rules),
    people: called(others),
    snippets: called(templates),
  };
}

function aboutThem({ person, memberships }: PersonRows, { groups }: Names) {
  const { nickname, remark, role, isFriend, attrStatus, sex, province, city, avatarSequence } = person;
  return {
    person: {
      nickname,
      remark,
      role,
      isFriend,
      province,
      city,
      sex,
      attrStatus,
      avatarSequence,
      firstSeen: moment(person.firstSeenAt),
      lastSeen: moment(person.lastSeenAt),
    },
    names: person.names.map(({ kind, name, groupId, firstSeenAt, lastSeenAt }) => ({
      kind,
      name,
      group: groups(groupId),
      firstSeen: moment(firstSeenAt),
      lastSeen: moment(lastSeenAt),
    })),
    memberships: memberships.map((row) => ({
      group: groups(row.groupId),
      groupNickname: row.groupNickname,
      position: row.position,
      firstSeen: moment(row.firstSeenAt),
      lastSeen: moment(row.lastSeenAt),
      joined: moment(row.joinedAt),
      joinedAfter: moment(row.joinedAfter),
      joinedHow: row.joinedHow,
      joinedBy: row.joinedBy,
      left: moment(row.leftAt),
      welcomed: moment(row.welcomedAt),
      putAside: moment(row.putAsideAt),
    })),
  };
}

function said({ person, messages, days, speaking, notices }: PersonRows, { groups }: Names) {
  return {
    messages: messages
      .toSorted((one, other) => one.time - other.time)
      .map(({ groupId, time, kind, text, recalled }) => ({
        group: groups(groupId),
        time: moment(time),
        kind,
        text,
        recalled,
      })),
    messagesByDay: days.map(({ groupId, day, messages: count }) => ({
      group: groups(groupId),
      day: localDate(day),
      messages: count,
    })),
    lastSpoke: speaking.flatMap(({ groupId, last, before }) => {
      const [lastDay, dayBefore] = [last[person.id], before[person.id]];
      if (lastDay === undefined) return [];
      return [
        { group: groups(groupId), last: localDate(lastDay), before: dayBefore ? localDate(dayBefore) : null },
      ];
    }),
    notices: notices.map(({ groupId, time, kind, names, by, how }) => ({
      group: groups(groupId),
      time: moment(time),
      kind,
      names,
      by,
      how,
    })),
  };
}

/** Who greeted them when, and names in notices that may be theirs or that the operator said to be. */
function welcomed({ welcomes, unclearJoins, person }: PersonRows, { groups, snippets }: Names) {
  return {
    welcomes: welcomes.map(({ groupId, at, snippetId, spokeAt }) => ({
      group: groups(groupId),
      at: moment(at),
      template: snippets(snippetId),
      spoke: moment(spokeAt),
    })),
    unclearJoins: unclearJoins.map(({ groupId, name, time, how, by, personId, decidedAt }) => ({
      group: groups(groupId),
      time: moment(time),
      name,
      how,
      by,
      isThem: personId === person.id,
      decided: moment(decidedAt),
    })),
  };
}

/** What they asked, and which questions of others they answered, without the words of others. */
function asked({ askedQuestions, messages, person }: PersonRows, { groups }: Names) {
  const texts = new Map(messages.map(({ id, text }) => [id, text]));
  const own = askedQuestions.filter(({ personId }) => personId === person.id);
  const others = askedQuestions.filter(({ personId }) => personId !== person.id);
  return {
    asked: own.map(({ id, groupId, time, state, settledAt }) => ({
      group: groups(groupId),
      time: moment(time),
      text: texts.get(id) ?? '',
      state,
      settled: moment(settledAt),
    })),
    answered: others.map(({ groupId, settledAt, answeredHow }) => ({
      group: groups(groupId),
      at: moment(settledAt),
      how: answeredHow,
    })),
  };
}

function written(rows: PersonRows, { groups, tags, tagRules, people }: Names) {
  return {
    tags: rows.taggings.map(({ tagId, source, ruleId, at, deletedAt }) => ({
      tag: tags(tagId),
      source,
      rule: tagRules(ruleId),
      at: moment(at),
      removed: moment(deletedAt),
    })),
    facts: rows.facts.map(({ field, value, source, groupId, at, deletedAt }) => ({
      field,
      value,
      source,
      group: groups(groupId),
      at: moment(at),
      removed: moment(deletedAt),
    })),
    introductions: rows.introductions.map(({ groupId, time, fields, state, decidedAt }) => ({
      group: groups(groupId),
      time: moment(time),
      fields: fields.map(({ label, value }) => ({ label, value })),
      state,
      decided: moment(decidedAt),
    })),
    expert: rows.experts.map(({ topics, lastSpotlightAt, deletedAt }) => ({
      topics,
      lastSpotlight: moment(lastSpotlightAt),
      removed: moment(deletedAt),
    })),
    notProposedFor: rows.expertDismissals.map(({ topic, at }) => ({ topic, at: moment(at) })),
    spotlights: rows.spotlights.map(({ groupId, at, topic, answeredAt, joinedIn }) => ({
      group: groups(groupId),
      at: moment(at),
      topic,
      answered: moment(answeredAt),
      othersJoinedIn: joinedIn.length,
    })),
    joinedAfterSpotlights: rows.joinedSpotlights.map(({ groupId, at, topic }) => ({
      group: groups(groupId),
      at: moment(at),
      topic,
    })),
    offered: rows.occasions.flatMap(({ groupId, personId, time, title }) =>
      rows.ids.has(personId) ? [{ group: groups(groupId), at: moment(time), title }] : [],
    ),
    reactedToOffers: rows.occasions.flatMap(({ groupId, reactions }) =>
      reactions
        .filter((one) => rows.ids.has(one.personId))
        .map(({ how, at }) => ({ group: groups(groupId), at: moment(at), how })),
    ),
    introducedTo: rows.pairs.map(({ personIds, groupId, at }) => ({
      nickname: personIds
        .filter((id) => id !== rows.person.id)
        .map(people)
        .join(),
      group: groups(groupId),
      at: moment(at),
    })),
    foundByRules: rows.ruleHits.map(({ ruleId, groupId, at, undoneAt, found }) => ({
      rule: tagRules(ruleId),
      group: groups(groupId),
      at: moment(at),
      undone: moment(undoneAt),
      found,
    })),
    partlyFoundByRules: rows.ruleFindings.map(({ ruleId, groupId, at, found }) => ({
      rule: tagRules(ruleId),
      group: groups(groupId),
      at: moment(at),
      found,
    })),
    cleanOuts: rows.cleanOuts.map(({ groupId, warnedAt, deadline, closedAt }) => ({
      group: groups(groupId),
      warned: moment(warnedAt),
      deadline: moment(deadline),
      closed: moment(closedAt),
    })),
  };
}

/** How they were recognised after logins: records that were merged, and what was asked about them. */
function recognised({ merges, questions }: PersonRows, names: Names) {
  return {
    merges: merges.map((merge) => mergeOf(merge, names)),
    identityQuestions: questions.map((question) => questionOf(question, names)),
  };
}

/** Imported pasts in which they speak, and what they are called there. What they said counts in the days, and lies among the messages. */
function imported({ imports, ids }: PersonRows, { groups }: Names) {
  return {
    imports: imports.map(({ groupId, source, at, names }) => ({
      group: groups(groupId),
      file: source,
      at: moment(at),
      calledThere: names.filter(({ personId }) => ids.has(personId)).map(({ name }) => name),
    })),
  };
}

function mergeOf({ at, by, evidence, undoneAt, before, absorbedId }: MergeRow, { groups }: Names) {
  const absorbed = before?.people.find(({ id }) => id === absorbedId);
  const memberships = before?.memberships.filter(({ personId }) => personId === absorbedId) ?? [];
  return {
    at: moment(at),
    by,
    undone: moment(undoneAt),
    because: evidence.map(({ key, shown, agrees }) => ({ key, shown, agrees })),
    mergedRecord: absorbed
      ? {
          nickname: absorbed.nickname,
          remark: absorbed.remark,
          names: absorbed.names.map(({ name }) => name),
          groups: memberships.map(({ groupId, groupNickname }) => ({
            group: groups(groupId),
            groupNickname,
          })),
        }
      : null,
  };
}

function questionOf(row: IdentityQuestionRow, { groups }: Names) {
  return {
    group: groups(row.groupId),
    asked: moment(row.askedAt),
    answered: moment(row.answeredAt),
    candidates: row.candidates.map(({ probability, evidence }) => ({
      probability,
      because: evidence.map(({ key, shown, agrees }) => ({ key, shown, agrees })),
    })),
  };
}

function moment(at: number): Moment {
  return at > 0 ? new Date(at).toISOString() : null;
}

/** A local day as 2026-03-18. */
function localDate(day: number): string {
  const date = new Date(startOfDay(day));
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
