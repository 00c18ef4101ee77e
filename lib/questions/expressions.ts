/** What the expressions of a table tell: the number of each line, and how surely; about 0–2. */
export type Told = Map<number, number>;

/** So many characters at most stand between two parts of an expression. */
const gap = 6;

/** Words that `<…>` in a table stands for. */
const classes: Record<string, string> = {
  时: '什么时候 啥时候 几点 几号 何时 哪天 多久 几时 周几 多会儿 什么时间 几月 哪一天 多少天 啥时间 何日 什么时侯 几天',
  哪: '哪里 哪儿 在哪 去哪 哪 什么地方 啥地方 上哪 到哪',
  怎: '怎么 咋 如何 怎样 怎',
  没: '没 没有 还没 未 不见',
  败: '失败 不了 不成 不上 不出',
};

/** How surely an expression tells its line, by its characters. */
const surety = [0, 0.35, 0.8, 1, 1.1];
/** An expression of n lines tells each with n to the power of minus this. */
const ambiguity = 0.8;
/** Share of what a further expression of the same line adds. */
const further = 0.25;

/** What is told where a part is found. */
interface Ending {
  /** The part that must stand before; null where there is only one. */
  before: number | null;
  lines: readonly number[];
  weight: number;
}

/**
 * Finds the expressions of a table in texts. A line holds expressions between spaces; `+` stands between two parts that follow
 * each other with a few characters in between, and `<时>` for any word of a class.
 */
export class Expressions {
  /** A tree of characters: the node that follows a node and a character, and the parts that end at nodes. */
  readonly #steps = new Map<number, number>();
  readonly #partsAt: number[][] = [[]];
  readonly #parts = new Map<string, number>();
  readonly #endings: Ending[][] = [];

  constructor(lines: readonly string[]) {
    const found = new Map<string, number[]>();
    for (const [number, line] of lines.entries()) {
      for (const expression of new Set(line.trim().split(/\s+/u))) {
        found.set(expression, [...(found.get(expression) ?? []), number]);
      }
    }
    for (const [expression, numbers] of found) this.#plant(expression, numbers);
  }

  /** @param words as `ownWords` gives them. */
  in(words: string): Told {
    const told: Told = new Map();
    const ended = new Map<number, number[]>();
    for (let at = 0; at < words.length; at++) {
      let node: number | undefined = 0;
      for (let end = at; end < words.length; end++) {
        node = this.#steps.get(node * 0x1_0000 + words.charCodeAt(end));
        if (node === undefined) break;
        for (const part of this.#partsAt[node] ?? []) this.#note(part, at, end + 1, ended, told);
      }
    }
    return told;
  }

  /** @param ended where each part was found before. */
  #note(part: number, from: number, until: number, ended: Map<number, number[]>, told: Told): void {
    const ends = ended.get(part);
    if (ends) ends.push(until);
    else ended.set(part, [until]);
    for (const { before, lines, weight } of this.#endings[part] ?? []) {
      if (before !== null && !ended.get(before)?.some((end) => end <= from && from - end <= gap)) continue;
      for (const line of lines) {
        const known = told.get(line) ?? 0;
        told.set(line, Math.max(known, weight) + further * Math.min(known, weight));
      }
    }
  }

  #plant(expression: string, lines: readonly number[]): void {
    const [first = '', last] = expression.split('+').filter((part) => part !== '');
    const { length } = expression.replaceAll(/<.>/gu, '一').replaceAll('+', '');
    const weight = (surety[Math.min(length, surety.length - 1)] ?? 0) / lines.length ** ambiguity;
    const before = last === undefined ? null : this.#part(first);
    this.#endings[this.#part(last ?? first)]?.push({ before, lines, weight });
  }

  #part(written: string): number {
    const known = this.#parts.get(written);
    if (known !== undefined) return known;
    const number = this.#endings.push([]) - 1;
    this.#parts.set(written, number);
    for (const word of spellings(written)) this.#plantWord(word, number);
    return number;
  }

  #plantWord(word: string, part: number): void {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const step = node * 0x1_0000 + word.charCodeAt(at);
      const next = this.#steps.get(step) ?? this.#partsAt.push([]) - 1;
      this.#steps.set(step, next);
      node = next;
    }
    this.#partsAt[node]?.push(part);
  }
}

function spellings(part: string): string[] {
  const [, before = '', name, after = ''] = /^(.*)<(.)>(.*)$/u.exec(part) ?? [];
  if (name === undefined) return [part];
  return (classes[name] ?? '').split(' ').map((word) => before + word + after);
}
