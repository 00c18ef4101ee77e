import { simplePart } from './simple-part';
import type { TemplatePart } from './template-part';
import type { TemplateProblem } from './template-problem';

export interface ParsedTemplate {
  parts: TemplatePart[];
  /** `unclosed`, `empty-choice` and `too-deep`, in the body's order. */
  problems: TemplateProblem[];
}

/** A choice may stand in a choice, but not deeper than this. */
const deepestChoice = 5;

/** Runs of what can mean something, with the backslashes before it. */
const token = /(\\*)(\{+|\}|\|)/gu;
const choiceOpening = /\s*(?:随机|random)\s*[:：]/iuy;

/**
 * Reads a template. {{群名}} is a variable, {{随机:甲|乙}} a choice whose alternatives are templates, {{输入:单号}} or
 * {{输入:称呼=同学}} a text that is asked for, {{菜单:尺码=S|M|L}} one of several, {{选日期:截止日}} a day, {{话术:qg}} the text of
 * the entry with this key; in English {{random:…}}, {{input:…}}, {{menu:…}}, {{pick-date:…}}, {{snippet:…}}. Colons may be of
 * full width. A backslash makes a brace, and in a choice or menu a bar, an ordinary character; backslashes before those are
 * doubled to stay. Never throws; with problems the parts are what could be read.
 */
export function parseTemplate(body: string): ParsedTemplate {
  const reader = new TemplateReader(body);
  return { parts: reader.readAll(), problems: reader.problems };
}

class TemplateReader {
  readonly problems: TemplateProblem[] = [];
  private readonly body: string;
  private at = 0;

  constructor(body: string) {
    this.body = body;
  }

  readAll(): TemplatePart[] {
    return this.readParts(0).parts;
  }

  /** Reads on to the end of the body, or of the alternative. @param depth of choices around; 0 = outside of any. */
  private readParts(depth: number): { parts: TemplatePart[]; end: '' | '|' | '}}' } {
    const parts = new PartList();
    for (;;) {
      const found = this.nextToken();
      parts.addText(this.body.slice(this.at, found?.index));
      if (!found) {
        this.at = this.body.length;
        return { parts: parts.all, end: '' };
      }
      this.at = found.index + found[0].length;
      const end = this.readToken(found, depth, parts);
      if (end) return { parts: parts.all, end };
    }
  }

  private nextToken(): RegExpExecArray | null {
    token.lastIndex = this.at;
    return token.exec(this.body);
  }

  /** @returns what ends an alternative; else undefined. */
  private readToken(found: RegExpExecArray, depth: number, parts: PartList): '|' | '}}' | undefined {
    const [, slashes = '', sign = ''] = found;
    if (sign === '|' && depth === 0) {
      parts.addText(found[0]);
      return undefined;
    }
    parts.addText('\\'.repeat(Math.floor(slashes.length / 2)));
    if (slashes.length % 2 === 1) {
      // Of several braces the backslash stands for the first one only.
      this.at -= sign.length - 1;
      parts.addText(sign.slice(0, 1));
    } else if (sign.startsWith('{')) this.readBraces(sign.length, depth, parts);
    else if (sign === '|') return '|';
    else if (depth > 0 && this.body[this.at] === '}') {
      this.at += 1;
      return '}}';
    } else parts.addText(sign);
    return undefined;
  }

  /** The last two of several braces open something. */
  private readBraces(count: number, depth: number, parts: PartList): void {
    if (count === 1 || count === 3) parts.addText('{');
    if (count > 3) {
      this.report('unclosed', this.at - count);
      parts.addText('{'.repeat(count - 2));
    }
    if (count > 1) this.readPart(depth, parts);
  }

  private readPart(depth: number, parts: PartList): void {
    choiceOpening.lastIndex = this.at;
    const opening = choiceOpening.exec(this.body);
    if (opening) this.readChoice(opening[0], depth + 1, parts);
    else this.readSimple(parts);
  }

  private readChoice(opening: string, depth: number, parts: PartList): void {
    const start = this.at - 2;
    this.at += opening.length;
    if (depth > deepestChoice) {
      this.problems.push({ kind: 'too-deep', name: '' });
      parts.addText(`{{${opening}`);
      return;
    }
    const alternatives: TemplatePart[][] = [];
    let end: string;
    do {
      const read = this.readParts(depth);
      alternatives.push(read.parts);
      end = read.end;
    } while (end === '|');
    parts.add({ kind: 'choice', alternatives });
    const isEmpty = alternatives.some((alternative) => alternative.every(isBlank));
    if (end === '') this.report('unclosed', start);
    else if (isEmpty) this.problems.push({ kind: 'empty-choice', name: opening.trim().slice(0, -1).trim() });
  }

  /** Reads what holds nothing but words. */
  private readSimple(parts: PartList): void {
    const start = this.at;
    const end = this.endOfSimple();
    if (end === -1) {
      this.report('unclosed', start - 2);
      parts.addText('{{');
      return;
    }
    this.at = end + 2;
    const part = simplePart(this.body.slice(start, end));
    parts.add(part);
    if (part.kind === 'input' && part.input.kind === 'menu' && part.input.options.length === 0)
      this.problems.push({ kind: 'empty-choice', name: part.input.label });
  }

  /** Where the braces are that close what was just opened; -1 where others open before, or none come. */
  private endOfSimple(): number {
    const braces = /(\\*)(\{\{|\}\}|[{}])/gu;
    braces.lastIndex = this.at;
    for (let found = braces.exec(this.body); found; found = braces.exec(this.body)) {
      const [, slashes = '', sign = ''] = found;
      const isEscaped = slashes.length % 2 === 1;
      if (isEscaped) braces.lastIndex = found.index + slashes.length + 1;
      else if (sign === '{{') return -1;
      else if (sign === '}}') return found.index + slashes.length;
    }
    return -1;
  }

  private report(kind: 'unclosed', from: number): void {
    this.problems.push({ kind, name: this.body.slice(from, from + 12).split('\n')[0] ?? '' });
  }
}

/** Parts in their order; pieces of text that follow each other become one. */
class PartList {
  readonly all: TemplatePart[] = [];

  add(part: TemplatePart): void {
    this.all.push(part);
  }

  addText(text: string): void {
    const last = this.all.at(-1);
    if (text === '') return;
    if (last?.kind === 'text') last.text += text;
    else this.all.push({ kind: 'text', text });
  }
}

function isBlank(part: TemplatePart): boolean {
  return part.kind === 'text' && part.text.trim() === '';
}
