import type { ChosenPart } from '../snippets/choose-alternatives';
import type { BodyOfKey } from '../snippets/include-entries';
import { prepareTemplate } from '../snippets/prepare-template';
import { type TemplateVariable, variableNamed } from '../snippets/template-variable';

/** To be filled in by hand. */
const blank = '____';

/** What stands for a variable where nobody in particular is spoken to. In Chinese: members read it. */
const neutral: Partial<Record<TemplateVariable, string>> = {
  group: '本群',
  newcomer: '新朋友',
  inviter: '邀请人',
  expert: '群里的达人',
  greeting: '你好',
  date: '当天',
  time: '当时',
  weekday: '当天',
};

/**
 * A template as a page can show it to everybody: the first of every choice and menu, a blank for what is asked for, general
 * words for variables, other entries included.
 */
export function neutralText(body: string, bodyOf: BodyOfKey): string {
  return prepareTemplate(body, { bodyOf }).parts.map(textOf).join('').trim();
}

function textOf(part: ChosenPart): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'entry') return '';
  if (part.kind === 'variable') {
    const variable = variableNamed(part.name);
    return (variable && neutral[variable]) ?? blank;
  }
  const { input } = part;
  if (input.kind === 'menu') return input.options[0] ?? blank;
  return (input.kind === 'text' && input.start) || blank;
}
