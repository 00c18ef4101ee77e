/**
 * How well people and groups are recognised after a new login, on made-up worlds in which it is known who is who (see
 * identity/world-shape.ts): usual ones with 200 groups of 300 members, others that the usual figures do not fit, and three
 * logins in a row. Figures of the usual world are medians of five seeds.
 *
 *   npm run measure:identity
 *
 * Exits with 1 when a bar is missed.
 */
import { type Login, logIn } from './identity/login.ts';
import { type Recognition, recogniseAtOnce, recogniseOneByOne } from './identity/recognise.ts';
import { noRecords, type Records, recordLogin } from './identity/records.ts';
import { type Score, score } from './identity/score.ts';
import { scoreByUniqueNickname } from './identity/unique-nickname.ts';
import { WorldMaker } from './identity/world.ts';
import { others, usual, type WorldShape } from './identity/world-shape.ts';
import { median } from './statistics.ts';

const seeds = ['1', '2', '3', '4', '5'];
const leastRight = 99.9;
const leastMembers = 95;
const mostTime = 1000;
let missed = false;

const atOnce: (Score & { took: number })[] = [];
const oneByOne: (Score & { took: number; longest: number })[] = [];
for (const seed of seeds) {
  const { records, login } = secondLogin(usual, seed);
  const whole = recogniseAtOnce(records, login);
  atOnce.push({ ...score(records, login, whole), took: sum(whole.took) });
  const steps = recogniseOneByOne(records, login, seed);
  const longest = Math.max(...steps.took);
  oneByOne.push({ ...score(records, login, steps), took: median(steps.took), longest });
}
console.log('# the whole login at once');
bar('silent links right', middle(atOnce, 'right'), '%', leastRight);
bar('returning members linked silently', middle(atOnce, 'members'), '%', leastMembers);
bar('time for the whole login', middle(atOnce, 'took'), 'ms of processor', -mostTime);
tell(atOnce);
console.log('# group by group, in random order');
bar('silent links right', middle(oneByOne, 'right'), '%', leastRight);
bar('returning members linked silently', middle(oneByOne, 'members'), '%', leastMembers);
tell(oneByOne);
line('time for a group, median', middle(oneByOne, 'took'), 'ms of processor');
line('time for a group, longest', middle(oneByOne, 'longest'), 'ms of processor');

console.log('# other worlds, silent links right | returning members linked silently | questions');
for (const [name, shape] of Object.entries(others)) {
  const { records, login } = secondLogin({ ...usual, ...shape }, 'other');
  report(name, records, login, recogniseAtOnce(records, login));
}
threeLogins();

console.log('# by renames, silent links right | returning members linked silently');
for (const keepsOrder of [false, true])
  for (const renamed of [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]) curve({ ...usual, renamed, keepsOrder });
process.exitCode = missed ? 1 : 0;

/** The records of a first login, and what a second one shows. */
function secondLogin(shape: WorldShape, seed: string): { records: Records; login: Login } {
  const maker = new WorldMaker(shape, seed);
  const world = maker.make();
  const records = recordLogin(noRecords(), logIn(world, 1), { people: new Map(), groups: new Map() });
  return { records, login: logIn(maker.next(world), 2) };
}

/** Whoever is not recognised gets a record of their own, which the next login has to cope with. */
function threeLogins(): void {
  const maker = new WorldMaker(usual, 'three');
  let world = maker.make();
  let records = recordLogin(noRecords(), logIn(world, 1), { people: new Map(), groups: new Map() });
  for (const number of [2, 3, 4]) {
    world = maker.next(world);
    const login = logIn(world, number);
    const recognition = recogniseAtOnce(records, login);
    report(`login ${number} in a row`, records, login, recognition);
    records = recordLogin(records, login, recognition);
  }
}

function curve(shape: WorldShape): void {
  const { records, login } = secondLogin(shape, 'curve');
  const recognition = recogniseAtOnce(records, login);
  const { right, members } = score(records, login, recognition);
  const rival = scoreByUniqueNickname(records, login, recognition.groups);
  const name = `${shape.renamed * 100} % renamed, order ${shape.keepsOrder ? 'kept' : 'shuffled'}`;
  console.log(
    `${name}: ${right.toFixed(3)} % | ${members.toFixed(2)} %; by unique nickname: ${rival.right.toFixed(3)} % | ${rival.members.toFixed(2)} %`,
  );
}

function report(name: string, records: Records, login: Login, recognition: Recognition): void {
  const { right, members, questions } = score(records, login, recognition);
  console.log(`${name}: ${right.toFixed(3)} % | ${members.toFixed(2)} % | ${questions}`);
}

function tell(scores: Score[]): void {
  line('returning people linked silently', middle(scores, 'people'), '%');
  line('wrong silent links', middle(scores, 'wrongLinks'), `of ${middle(scores, 'silentLinks')}`);
  line('of the others, true record among the candidates', middle(scores, 'asked'), '%');
  line('questions', middle(scores, 'questions'), '');
  line('groups linked right', middle(scores, 'groupsRight'), '%');
  line('groups linked wrong', middle(scores, 'groupsWrong'), '');
}

function middle<Key extends string>(scores: Record<Key, number>[], key: Key): number {
  return median(scores.map((one) => one[key]));
}

/** @param limit the least; the most, where negative. */
function bar(name: string, value: number, unit: string, limit: number): void {
  const holds = limit < 0 ? value <= -limit : value >= limit;
  if (!holds) missed = true;
  line(name, value, `${unit} (bar: ${limit < 0 ? '≤' : '≥'} ${Math.abs(limit)} ${unit})`);
}

function line(name: string, value: number, unit: string): void {
  console.log(`${name}: ${Number(value.toFixed(3))} ${unit}`.trim());
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
