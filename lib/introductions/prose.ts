import type { FactRow } from '../store/tables';
import { type Clause, clausesOf } from './clauses';
import { fieldOfKnownLabel, isPersonalLabel } from './field-labels';
import { looksLikeName } from './name-words';
import { isOccupation, isStudent } from './occupation-words';
import { prosePatterns } from './prose-patterns';
import { isName, readSelf } from './prose-self';
import type { Range, Reading } from './reading';
import { isNonAnswer } from './trim-value';

interface Ranked extends Range {
  field: FactRow['field'];
  rank: number;
  /** Somebody whom the speaker only says they belong to. */
  isRelation?: boolean;
  isGuess?: boolean;
}

/** Reads sentences such as 坐标杭州，做母婴，可提供货源，想找宝妈团长: each clause by how it is worded. */
export function readProse(text: string, within: Range = { start: 0, end: text.length }): Reading[] {
  const clauses = clausesOf(text, within);
  const found: Ranked[] = [];
  for (const [index, clause] of clauses.entries()) {
    const next = clauses[index + 1];
    // 爱好女（不是）: taken back in the same breath.
    if (next?.isAside && /^(?:不是$|误|划掉|bushi)/u.test(next.text)) continue;
    found.push(...readClause(clause, clauses[index - 1]));
  }
  addBareName(clauses, found);
  addBareTrade(clauses, found);
  return bestOf(
    withoutUnconfirmed(clauses, found).filter(({ start, end }) => !isNonAnswer(text.slice(start, end))),
  );
}

function readClause(clause: Clause, before: Clause | undefined): Ranked[] {
  if (clause.isQuestion) return [];
  const labelled = readLabel(clause);
  if (labelled) return [labelled];
  const worded = clause.isAside ? readNameOnly(clause) : readPatterns(clause);
  const fields = new Set(worded.map(({ field }) => field));
  if (
    clause.isAside ||
    fields.has('cameBy') ||
    fields.has('seeks') ||
    fields.has('offers') ||
    fields.has('hobbies')
  )
    return worded;
  if (fields.has('called')) return worded;
  const isAfterMe = before?.text === '我' && isName(clause.text);
  if (isAfterMe) return [{ field: 'called', start: clause.start, end: clause.end, rank: 2 }];
  return readSelf(clause).map((reading) => ({
    ...reading,
    ...(reading.field === 'cameBy' && reading.rank === 1 ? { isRelation: true, rank: 0 } : {}),
  }));
}

/** 爱好是做饭, 城市西安, 职业 摄影师: a label of its own, without a colon. */
function readLabel({ text, start, end }: Clause): Ranked | undefined {
  const label =
    /^(?:我的?|本人|目前|我们的?)?(昵称|网名|姓名|名字|称呼|城市|坐标|base|职业|行业|工作|资源|需求|爱好|兴趣|业余爱好|介绍人|邀请人|推荐人|主业|hobby|主营)(?:嘛?就是|嘛|是|为|就?叫我|叫|:|\s)*/iu.exec(
      text,
    );
  const field = label && fieldOfKnownLabel(label[1] ?? '');
  if (!label || !field || label[0].length >= text.length) return undefined;
  const value = text.slice(label[0].length);
  if (field === 'city' || field === 'hobbies') return undefined;
  if (/^(?:病|和平|就?用|改|有限|们|已经|深|者|单|了|的|在|中|上|日|群|量|写|那栏|规划|文档)/u.test(value))
    return undefined;
  if (field === 'occupation' && isStudent(value) && label[1] === '工作') return undefined;
  const particle = label[0].endsWith('叫我') && text.endsWith('吧') ? 1 : 0;
  return { field, start: start + label[0].length, end: end - particle, rank: 3 };
}

function readNameOnly(clause: Clause): Ranked[] {
  return readPatterns(clause).filter(({ field, rank }) => field === 'called' && rank === 3);
}

/** The first wording that fits, of each field; a clause is about one thing, but a name may come with anything. */
function readPatterns({ text, start }: Clause): Ranked[] {
  for (const { field, wording, except, isSure, isWeak } of prosePatterns) {
    const match = wording.exec(text);
    const value = match?.groups?.value;
    if (!match || value === undefined || except?.test(value)) continue;
    const at = match.index + text.lastIndexOf(value, text.length) - match.index;
    const from = start + indexOfGroup(wording, text, at);
    return [
      {
        field,
        start: from,
        end: from + value.length,
        rank: isSure ? 3 : isWeak ? 0 : field === 'called' ? 2 : 1,
      },
    ];
  }
  return [];
}

function indexOfGroup(wording: RegExp, text: string, fallback: number): number {
  const indices = new RegExp(wording.source, `${wording.flags}d`).exec(text)?.indices?.groups?.value;
  return indices?.[0] ?? fallback;
}

/** 我是Ivy的闺蜜 says how they came only where they say too that they were brought. */
function withoutUnconfirmed(clauses: Clause[], found: Ranked[]): Ranked[] {
  const brought = clauses.some(({ text }) =>
    /(?:拉|拽|忽悠|骗|带|喊|邀请?|拐|叫|推荐|介绍)(?:我|进|来|过来|入)|把我/u.test(text),
  );
  return brought ? found : found.filter(({ field, isRelation }) => field !== 'cameBy' || !isRelation);
}

/** A clause that is nothing but a name: 杭州｜Echo｜女装买手, or 小沈 beside the place, or first of all. */
function addBareName(clauses: Clause[], found: Ranked[]): void {
  if (found.some(({ field }) => field === 'called')) return;
  const isRead = (clause: Clause | undefined) =>
    clause !== undefined && found.some(({ start, end }) => start >= clause.start && end <= clause.end);
  const isCity = (clause: Clause | undefined) =>
    clause !== undefined &&
    found.some(({ field, start, end }) => field === 'city' && start >= clause.start && end <= clause.end);
  const at = clauses.findIndex((clause, index) => {
    if (isRead(clause) || clause.isAside || clause.isQuestion) return false;
    const [before, next] = [clauses[index - 1], clauses[index + 1]];
    if (clause.isListed && isCity(before) && isName(clause.text)) return true;
    const words = clause.text.slice(leadOf(clause));
    if (!looksLikeName(words) || !isName(words) || isOccupation(words)) return false;
    return (
      isCity(before) ||
      isCity(next) ||
      (index <= 1 && (isRead(next) || /后$|岁$|^\d{2}年/u.test(next?.text ?? '')))
    );
  });
  const named = clauses[at];
  if (named)
    found.push({
      field: 'called',
      start: named.start + leadOf(named),
      end: named.end,
      rank: 1,
      isGuess: true,
    });
}

/** 新人阿楠. */
function leadOf({ text }: Clause): number {
  return /^(?:新人|萌新|新成员|这里|这边|本人|在下)(?=.{2})/u.exec(text)?.[0].length ?? 0;
}

/** A short clause that says nothing else, right after the name or the place, is the trade. */
function addBareTrade(clauses: Clause[], found: Ranked[]): void {
  if (found.some(({ field }) => field === 'occupation')) return;
  const about = found.filter(({ field }) => field === 'city' || field === 'called');
  for (const [index, clause] of clauses.entries()) {
    const before = clauses[index - 1];
    const follows = before && about.some(({ start, end }) => start >= before.start && end <= before.end);
    const isFree = !found.some(({ start, end }) => start >= clause.start && end <= clause.end);
    if (!follows || !isFree || clause.isAside || clause.isQuestion) continue;
    if (
      !/^[\p{Script=Han}A-Za-z]{2,8}$/u.test(clause.text) ||
      isStudent(clause.text) ||
      isPersonalLabel(clause.text)
    )
      continue;
    if (
      /过|几|^(?:以前|之前|曾|原来|学|单身|已婚|未婚|老公|老婆|爱人)|族$|数量|地址|收货|价格|规格|型号/u.test(
        clause.text,
      )
    )
      continue;
    if (
      !isOccupation(clause.text) &&
      /[我你他了的过吗呢啊是在想会能有不很都请谢好来]|本地|新人|报到|真名|别笑|岁|后$|男|女|[明今昨每周点停]|开始|时间|小时|准|感|加|看|说|发|换|学习|以|多/u.test(
        clause.text,
      )
    )
      continue;
    found.push({
      field: 'occupation',
      start: clause.start,
      end: clause.end,
      rank: 1,
      isGuess: !isOccupation(clause.text),
    });
    return;
  }
}

/** Of each field the reading of the highest rank, and of equal ones the first. */
function bestOf(found: Ranked[]): Reading[] {
  const best = new Map<FactRow['field'], Ranked>();
  for (const reading of found) {
    const known = best.get(reading.field);
    if (!known || reading.rank > known.rank) best.set(reading.field, reading);
  }
  return [...best.values()].map(({ field, start, end, isGuess = false }) => ({
    field,
    label: '',
    start,
    end,
    isGuess,
  }));
}
