import type { TemplateValues } from './template-variable';

/** From this hour of the local day on, what one says. Before the first one it is still the night of the day before. */
const greetings: readonly [hour: number, greeting: string][] = [
  [5, '早上好'],
  [9, '上午好'],
  [11, '中午好'],
  [13, '下午好'],
  [18, '晚上好'],
  [23, '夜深了'],
];

/**
 * What a template says of the time: 11月22日, 09:05, 星期六, 早上好. In Chinese: the group reads it, whatever language the
 * operator's browser speaks.
 * @param now ms since 1970.
 */
export function timeValues(now: number): Pick<TemplateValues, 'date' | 'time' | 'weekday' | 'greeting'> {
  const moment = new Date(now);
  return {
    date: dateText(moment),
    time: moment.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    weekday: moment.toLocaleDateString('zh-CN', { weekday: 'long' }),
    greeting: greetings.findLast(([hour]) => hour <= moment.getHours())?.[1] ?? '夜深了',
  };
}

/** A local day as a text says it: 11月22日. */
export function dateText(moment: Date): string {
  return moment.toLocaleDateString('zh-CN', { month: 'long', day: 'numeric' });
}
