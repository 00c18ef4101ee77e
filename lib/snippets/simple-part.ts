import type { PromptedInput, TemplatePart } from './template-part';

const asked = /^\s*(输入|input|菜单|menu|选日期|pick-date|话术|snippet)\s*[:：](.*)$/isu;
/** With the backslashes before it, which come in pairs: a single one makes it an ordinary character. */
const bar = /(?<!\\)(?:\\\\)*\|/u;

/** What stands between {{ and }} where it is no choice. What is nothing else is a variable, known or not. */
export function simplePart(content: string): TemplatePart {
  const [, word = '', rest = ''] = asked.exec(content) ?? [];
  const equals = rest.search(/[=＝]/u);
  const label = words(equals === -1 ? rest : rest.slice(0, equals));
  const behind = equals === -1 ? '' : rest.slice(equals + 1);
  switch (label && word.toLowerCase()) {
    case '输入':
    case 'input':
      return input({ kind: 'text', label, start: words(behind) });
    case '菜单':
    case 'menu':
      return input({ kind: 'menu', label, options: optionsIn(behind) });
    case '选日期':
    case 'pick-date':
      return input({ kind: 'date', label });
    case '话术':
    case 'snippet':
      return { kind: 'entry', key: words(rest).replace(/^\//u, '') };
    default:
      return { kind: 'variable', name: words(content) };
  }
}

function input(asking: PromptedInput): TemplatePart {
  return { kind: 'input', input: asking };
}

function optionsIn(text: string): string[] {
  const options: string[] = [];
  let rest = text;
  for (let end = bar.exec(rest); end; end = bar.exec(rest)) {
    const until = end.index + end[0].length;
    options.push(rest.slice(0, until - 1));
    rest = rest.slice(until);
  }
  const all = [...options, rest].map(words).filter((option) => option !== '');
  return [...new Set(all)];
}

/** Words without the backslashes that kept their braces and bars from meaning something. What ends them is cut off already. */
function words(text: string): string {
  return text
    .replaceAll(
      /(\\+)([{}|]|$)/gu,
      (_, slashes: string, sign: string) => `${'\\'.repeat(Math.floor(slashes.length / 2))}${sign}`,
    )
    .trim();
}
