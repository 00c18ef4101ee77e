/** What the days before today were like in a group. Days ago: 1 is yesterday. */
export interface Story {
  group: string;
  /** Days since watching began, today counted. */
  watchedDays: number;
  /** How many members speak again and again. */
  regulars: number;
  /** How many others speak on a day at most; each of them seldom. */
  guests: number;
  /** How likely it is that members speak on a day, 0 to 1. */
  talks(daysAgo: number): number;
  /** How likely it is that the operator speaks on a day, 0 to 1. */
  operatorTalks: number;
  /** How many members came lately and wait for a welcome. */
  newcomers: number;
}

function weekOf(daysAgo: number): number {
  return Math.floor(daysAgo / 7);
}

function onDays(days: number[], daysAgo: number): number {
  return days.includes(daysAgo) ? 1 : 0;
}

/** The watched groups, from lively to silent. The others on the page are not watched. */
export const stories: Story[] = [
  {
    group: '产品交流一群',
    watchedDays: 90,
    regulars: 9,
    guests: 5,
    talks: () => 0.97,
    operatorTalks: 0.8,
    newcomers: 1,
  },
  {
    group: '宝妈 8 月龄',
    watchedDays: 90,
    regulars: 4,
    guests: 3,
    talks: (daysAgo) => (daysAgo < 28 ? 0.5 : 0.75),
    operatorTalks: 0.5,
    newcomers: 4,
  },
  {
    group: '读书打卡 3 群',
    watchedDays: 90,
    regulars: 1,
    guests: 1,
    talks: (daysAgo) => ([6, 9].includes(weekOf(daysAgo)) ? 0 : daysAgo < 28 ? 0.27 : 0.5),
    operatorTalks: 0.4,
    newcomers: 0,
  },
  {
    group: '二手交换群',
    watchedDays: 40,
    regulars: 5,
    guests: 3,
    talks: () => 0.7,
    operatorTalks: 0.1,
    newcomers: 0,
  },
  {
    group: '新品体验群',
    watchedDays: 5,
    regulars: 5,
    guests: 3,
    talks: () => 1,
    operatorTalks: 1,
    newcomers: 0,
  },
  {
    group: '周末徒步群',
    watchedDays: 90,
    regulars: 2,
    guests: 3,
    talks: (daysAgo) => {
      if (daysAgo < 28) return onDays([9, 11, 15, 16, 24], daysAgo);
      return [4, 6, 9].includes(weekOf(daysAgo)) ? 0 : 0.4;
    },
    operatorTalks: 0.1,
    newcomers: 0,
  },
  {
    group: '亲子阅读小屋',
    watchedDays: 90,
    regulars: 6,
    guests: 3,
    talks: (daysAgo) => (daysAgo < 56 ? onDays([5, 36, 38, 40, 51, 53], daysAgo) : 0.9),
    operatorTalks: 0.1,
    newcomers: 0,
  },
  {
    group: '会员福利通知群',
    watchedDays: 90,
    regulars: 0,
    guests: 0,
    talks: () => 0,
    operatorTalks: 0.6,
    newcomers: 0,
  },
];
