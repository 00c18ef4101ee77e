export type TemplateVariable =
  | 'group'
  | 'newcomer'
  | 'inviter'
  | 'expert'
  | 'date'
  | 'time'
  | 'weekday'
  | 'greeting'
  | 'helper'
  | 'seeker'
  | 'offers'
  | 'seeks'
  | 'names'
  | 'deadline'
  | 'days';

/** Plain text for each variable; names that everybody in the group may see, never a private remark. */
export type TemplateValues = Partial<Record<TemplateVariable, string>>;

const variableByName: ReadonlyMap<string, TemplateVariable> = new Map([
  ['群名', 'group'],
  ['group', 'group'],
  ['新人', 'newcomer'],
  ['newcomer', 'newcomer'],
  ['邀请人', 'inviter'],
  ['inviter', 'inviter'],
  ['达人', 'expert'],
  ['expert', 'expert'],
  ['日期', 'date'],
  ['date', 'date'],
  ['时间', 'time'],
  ['time', 'time'],
  ['星期', 'weekday'],
  ['weekday', 'weekday'],
  ['问候', 'greeting'],
  ['greeting', 'greeting'],
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

/** @param name as it stands between {{ and }}, in any case. @returns undefined where no variable has this name. */
export function variableNamed(name: string): TemplateVariable | undefined {
  return variableByName.get(name.toLowerCase());
}
