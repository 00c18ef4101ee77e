import type { TemplateValues } from '@/lib/snippets/fill-template';

/** The values that need nobody to be chosen: the group's name and today's date. @param now ms since 1970. */
export function sharedValues(groupName: string, now: number): TemplateValues {
  // The group reads it, whatever language the operator's browser speaks.
  const date = new Date(now).toLocaleDateString('zh-CN', { month: 'long', day: 'numeric' });
  return { group: groupName, date };
}
