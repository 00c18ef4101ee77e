import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnownPerson } from '../../lib/identity/known-person';
import { matchPeople, type PeopleToMatch } from '../../lib/identity/match-people';
import { countNames } from '../../lib/identity/name-counts';
import type { PresentPerson } from '../../lib/identity/present-person';
import { known, linkedMembers, present } from './people';

/** Few different values, so that they often meet. */
const somebody = fc.record({
  nickname: fc.constantFrom('', '小雨', '阿明', '老王', 'Amy', '雨打芭蕉'),
  remark: fc.constantFrom('', '', '', '客户 张三'),
  isFriend: fc.boolean(),
  attrStatus: fc.constantFrom(0, 102_437, 102_501),
  avatarSequence: fc.constantFrom(0, 0, 646_200_000),
  in: fc.uniqueArray(
    fc.record({
      groupId: fc.constantFrom('a', 'b', 'c'),
      groupNickname: fc.constantFrom('', '', '北京-小雨'),
      position: fc.constantFrom(-1, 3, 15, 16, 88),
    }),
    { selector: ({ groupId }) => groupId, minLength: 1 },
  ),
});
const knownPeople = fc
  .array(fc.record({ traits: somebody, formerNames: fc.subarray(['小雨', '旧名']) }), { maxLength: 8 })
  .map((people) =>
    people.map(({ traits, formerNames }, number) => known(`k${number}`, { ...traits, formerNames })),
  );
const presentPeople = fc
  .array(somebody, { maxLength: 8 })
  .map((people) => people.map((traits, number) => present(`@${number}`, traits)));
const people: fc.Arbitrary<PeopleToMatch> = fc
  .record({
    known: knownPeople,
    present: presentPeople,
    completeGroups: fc.subarray(['a', 'b', 'c']).map((ids) => new Set(ids)),
    hasLinked: fc.boolean(),
  })
  .map(({ hasLinked, ...rest }) => ({ ...rest, linked: hasLinked ? linkedMembers(30) : [] }));

function linksOf(given: PeopleToMatch): string[] {
  return matchPeople(given)
    .certain.map(({ knownId, presentId }) => `${knownId} ${presentId}`)
    .sort();
}

describe('whatever people show', () => {
  test('nobody is linked twice, nor asked about once linked', () => {
    fc.assert(
      fc.property(people, (given) => {
        const { certain, doubtful } = matchPeople(given);
        const linkedKnown = new Set(certain.map(({ knownId }) => knownId));
        const linkedPresent = new Set(certain.map(({ presentId }) => presentId));
        expect(linkedKnown.size).toBe(certain.length);
        expect(linkedPresent.size).toBe(certain.length);
        expect(new Set(doubtful.map(({ presentId }) => presentId)).size).toBe(doubtful.length);
        for (const { presentId, candidates } of doubtful) {
          expect(linkedPresent).not.toContain(presentId);
          for (const candidate of candidates) {
            expect(candidate.presentId).toBe(presentId);
            expect(linkedKnown).not.toContain(candidate.knownId);
          }
        }
      }),
    );
  });

  test('who was linked before is left alone', () => {
    fc.assert(
      fc.property(people, knownPeople, presentPeople, (given, before, now) => {
        const linked = before.slice(0, now.length).flatMap((one, index) => {
          const other = now[index];
          return other ? [{ known: one, present: other }] : [];
        });
        const { certain, doubtful } = matchPeople({ ...given, linked });
        const candidates = doubtful.flatMap((question) => question.candidates);
        for (const match of [...certain, ...candidates]) {
          expect(linked.map((pair) => pair.known.id)).not.toContain(match.knownId);
          expect(linked.map((pair) => pair.present.id)).not.toContain(match.presentId);
        }
      }),
    );
  });

  test('probabilities are probabilities, candidates come best first, and all weights are numbers', () => {
    fc.assert(
      fc.property(people, (given) => {
        const { certain, doubtful } = matchPeople(given);
        for (const { probability } of certain) expect(probability).toBeGreaterThan(0.99);
        for (const { candidates } of doubtful) {
          const probabilities = candidates.map(({ probability }) => probability);
          expect(probabilities).toEqual(probabilities.toSorted((one, other) => other - one));
          expect(probabilities.length).toBeGreaterThan(0);
          expect(probabilities.length).toBeLessThanOrEqual(5);
          for (const probability of probabilities) expect(probability).toBeLessThanOrEqual(1);
        }
        const matches = [...certain, ...doubtful.flatMap(({ candidates }) => candidates)];
        for (const { evidence } of matches)
          for (const { weight } of evidence) expect(Number.isFinite(weight)).toBe(true);
      }),
    );
  });

  test('the order in which they are given does not matter', () => {
    fc.assert(
      fc.property(people, (given) => {
        const turned = {
          ...given,
          known: given.known.toReversed().map(turnedMemberships<KnownPerson>),
          present: given.present.toReversed().map(turnedMemberships<PresentPerson>),
          linked: given.linked.toReversed(),
        };
        expect(linksOf(turned)).toEqual(linksOf(given));
      }),
    );
  });

  test('a group that shares nobody with the others changes nothing', () => {
    const elsewhere = linkedMembers(40, 'far');
    fc.assert(
      fc.property(people, (given) => {
        const all = [...given.known, ...given.linked.map((pair) => pair.known)];
        const population = countNames(all);
        const more = {
          ...given,
          known: [...given.known, ...elsewhere.map((pair) => pair.known)],
          present: [...given.present, ...elsewhere.map((pair) => pair.present)],
          completeGroups: new Set([...given.completeGroups, 'far']),
          population,
        };
        const near = linksOf(more).filter((link) => !link.includes('far'));
        expect(near).toEqual(linksOf({ ...given, population }));
      }),
    );
  });

  test('nobody is linked to whom the operator said they are not', () => {
    fc.assert(
      fc.property(people, (given) => {
        const apart = new Set(linksOf(given));
        for (const link of linksOf({ ...given, apart })) expect(apart).not.toContain(link);
      }),
    );
  });

  test('two who show the same in the same groups are never told apart by a guess', () => {
    fc.assert(
      fc.property(people, somebody, (given, traits) => {
        const unplaced = { ...traits, in: traits.in.map((place) => ({ ...place, position: -1 })) };
        const twins = ['twin 1', 'twin 2'];
        const links = linksOf({
          ...given,
          known: [...given.known, ...twins.map((id) => known(id, unplaced))],
        });
        expect(links.filter((link) => link.startsWith('twin'))).toEqual([]);
      }),
    );
  });

  test('asked again with what was found, it finds nothing else', () => {
    fc.assert(
      fc.property(people, (given) => {
        const found = matchPeople(given).certain;
        const linked = found.flatMap(({ knownId, presentId }) => {
          const one = given.known.find(({ id }) => id === knownId);
          const other = given.present.find(({ id }) => id === presentId);
          return one && other ? [{ known: one, present: other }] : [];
        });
        expect(linksOf({ ...given, linked: [...given.linked, ...linked] })).toEqual([]);
      }),
    );
  });
});

function turnedMemberships<Person extends { memberships: readonly unknown[] }>(person: Person): Person {
  return { ...person, memberships: person.memberships.toReversed() };
}
