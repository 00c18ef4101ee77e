import type { PromptedInput, TemplatePart } from './template-part';

/** The body that reads as these parts (see parseTemplate), in Chinese words. */
export function printTemplate(parts: readonly TemplatePart[]): string {
  return printParts(parts, false);
}

function printParts(parts: readonly TemplatePart[], inChoice: boolean): string {
  const last = parts.length - 1;
  return parts.map((part, index) => printPart(part, index < last || inChoice, inChoice)).join('');
}

/** @param isFollowed whether something comes behind it. */
function printPart(part: TemplatePart, isFollowed: boolean, inChoice: boolean): string {
  switch (part.kind) {
    case 'text':
      return printText(part.text, isFollowed, inChoice);
    case 'variable':
      return `{{${printWords(part.name)}}}`;
    case 'choice':
      return `{{随机:${part.alternatives.map((some) => printParts(some, true)).join('|')}}}`;
    case 'input':
      return `{{${printInput(part.input)}}}`;
    default:
      return `{{话术:${printWords(part.key)}}}`;
  }
}

function printInput(input: PromptedInput): string {
  const label = printWords(input.label);
  if (input.kind === 'value') return label;
  if (input.kind === 'date') return `选日期:${label}`;
  if (input.kind === 'menu') return `菜单:${label}=${input.options.map(printWords).join('|')}`;
  return input.start === '' ? `输入:${label}` : `输入:${label}=${printWords(input.start)}`;
}

/** Braces and bars with what keeps them from meaning something; backslashes are doubled where they would. */
function printWords(words: string): string {
  return printText(words, true, true);
}

function printText(text: string, isFollowed: boolean, escapesBars: boolean): string {
  const signs = escapesBars ? /(\\*)([{}|])/gu : /(\\*)([{}])/gu;
  const escaped = text.replaceAll(signs, '$1$1\\$2');
  return isFollowed ? escaped.replace(/\\+$/u, '$&$&') : escaped;
}
