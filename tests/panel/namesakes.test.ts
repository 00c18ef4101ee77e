import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { tellNamesakesApart } from '@/lib/panel/namesakes';
import { someMember } from './panel-members';

const noon = new Date(2026, 2, 18, 12).getTime();
const hour = 3_600_000;

it('leaves alone whose name is their own', () => {
  const told = tellNamesakesApart([someMember({ nickname: '小雨' }), someMember({ nickname: '大雨' })]);
  expect(told.size).toBe(0);
});

it('tells by what differs first: nickname, group nickname, an earlier name, the day they came, their place', () => {
  const [remarked, formerly, joined, placed] = [
    someMember({ nickname: 'Rain', remark: '小雨' }),
    someMember({ nickname: '小雨', formerNames: ['大雨', '雨'] }),
    someMember({ nickname: '小雨', joinedAt: noon, position: 4 }),
    someMember({ nickname: '小雨', position: 7 }),
  ] as const;
  const told = tellNamesakesApart([remarked, formerly, joined, placed]);
  expect(told.get(remarked.personId)).toEqual({ kind: 'nickname', text: 'Rain' });
  expect(told.get(formerly.personId)).toEqual({ kind: 'former-name', text: '雨' });
  expect(told.get(joined.personId)).toEqual({ kind: 'joined', at: noon });
  expect(told.get(placed.personId)).toEqual({ kind: 'position', position: 7 });
});

it('tells by nothing that another one has as well', () => {
  const members = [noon, noon + hour].map((joinedAt, position) =>
    someMember({ nickname: '小雨', formerNames: ['雨'], joinedAt, position }),
  );
  const told = tellNamesakesApart(members);
  expect(members.map(({ personId }) => told.get(personId)?.kind)).toEqual(['position', 'position']);
});

it('says nothing where nothing differs', () => {
  expect(tellNamesakesApart([someMember(), someMember()]).size).toBe(0);
});

it('knows names that only look alike', () => {
  const told = tellNamesakesApart([
    someMember({ nickname: '小雨', position: 1 }),
    someMember({ nickname: '小雨\u200B', position: 2 }),
  ]);
  expect(told.size).toBe(2);
});

it('gives no two of one name the same distinction', () => {
  const member = fc
    .record({
      nickname: fc.constantFrom('甲', '乙'),
      remark: fc.constantFrom('', '甲'),
      formerNames: fc.array(fc.constantFrom('丙', '丁'), { maxLength: 2 }),
      position: fc.integer({ min: -1, max: 5 }),
    })
    .map(someMember);
  fc.assert(
    fc.property(fc.array(member), (members) => {
      const told = tellNamesakesApart(members);
      for (const name of ['甲', '乙']) {
        const ofName = members.filter(({ remark, nickname }) => (remark || nickname) === name);
        const said = ofName.flatMap(({ personId }) => JSON.stringify(told.get(personId)) ?? []);
        expect(new Set(said).size).toBe(said.length);
      }
    }),
  );
});
