import type { TemplateValues } from './template-variable';
import { timeValues } from './time-values';

/** The values that need nobody to be chosen: the group's name and what time it is. @param now ms since 1970. */
export function sharedValues(groupName: string, now: number): TemplateValues {
  return { group: groupName, ...timeValues(now) };
}
