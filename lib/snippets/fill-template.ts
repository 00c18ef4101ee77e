export type TemplateVariable =
  | 'group'
  | 'newcomer'
  | 'expert'
  | 'date'
  | 'helper'
  | 'seeker'
  | 'offers'
  | 'seeks'
  | 'names'
  | 'deadline'
  | 'days';

/** The names that a variable goes by between {{ and }}. */
const variableByName: ReadonlyMap<string, TemplateVariable> = new Map([
  ['群名', 'group'],
  ['group', 'group'],
  ['新人', 'newcomer'],
  ['newcomer', 'newcomer'],
  ['达人', 'expert'],
  ['expert', 'expert'],
  ['日期', 'date'],
  ['date', 'date'],
  ['能帮的人', 'helper'],
  ['helper', 'helper'],
  ['想找的人', 'seeker'],
  ['seeker', 'seeker'],
  ['能帮什么', 'offers'],
  ['offers', 'offers'],
  ['想找什么', 'seeks'],
  ['seeks', 'seeks'],
  ['名单', 'names'],
  ['names', 'names'],
  ['截止', 'deadline'],
  ['deadline', 'deadline'],
  ['天数', 'days'],
  ['days', 'days'],
]);

/** Plain text for each variable; names that everybody in the group may see, never a private remark. */
export type TemplateValues = Partial<Record<TemplateVariable, string>>;

/** `name` is the variable as the body writes it; empty for `too-long`. */
export interface TemplateProblem {
  kind: 'unknown-variable' | 'missing-value' | 'too-long';
  name: string;
}

export type FilledTemplate = { ok: true; text: string } | { ok: false; problems: TemplateProblem[] };

const MOST_CHARACTERS = 2_000;
const placeholder = /\{\{([^{}]*)\}\}/gu;

/**
 * Puts values into a template's variables: {{群名}}, {{新人}}, {{达人}}, {{日期}}, {{能帮的人}}, {{想找的人}}, {{能帮什么}},
 * {{想找什么}}, {{名单}}, {{截止}}, {{天数}}, in English {{group}}, {{newcomer}}, {{expert}}, {{date}}, {{helper}}, {{seeker}},
 * {{offers}}, {{seeks}}, {{names}}, {{deadline}}, {{days}} (in any case, white space inside the braces allowed). Values go in as they are: one that looks like
 * a variable stays text. All or nothing: with any problem there is no text. Each problem is told once, in the body's order.
 * @returns at most 2,000 UTF-16 units of text.
 */
export function fillTemplate(body: string, values: TemplateValues): FilledTemplate {
  const problems = problemsIn(body, values);
  if (problems.length > 0) return { ok: false, problems };
  const text = body.replaceAll(placeholder, (_, name: string) => valueOf(name, values));
  return text.length > MOST_CHARACTERS
    ? { ok: false, problems: [{ kind: 'too-long', name: '' }] }
    : { ok: true, text };
}

function problemsIn(body: string, values: TemplateValues): TemplateProblem[] {
  const names = new Set([...body.matchAll(placeholder)].map(([, name = '']) => name.trim()));
  return [...names].flatMap((name): TemplateProblem[] => {
    if (!variableByName.has(name.toLowerCase())) return [{ kind: 'unknown-variable', name }];
    return valueOf(name, values).trim() === '' ? [{ kind: 'missing-value', name }] : [];
  });
}

function valueOf(name: string, values: TemplateValues): string {
  const variable = variableByName.get(name.trim().toLowerCase());
  return variable === undefined ? '' : (values[variable] ?? '');
}
