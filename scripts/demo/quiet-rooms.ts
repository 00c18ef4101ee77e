/** One line of talk that lies back. `from` is the number of a member in the group's list; 0 is the operator. */
export interface OldLine {
  daysAgo: number;
  from: number;
  text: string;
}

/** A group in which nobody talks by themselves while one looks on; named and filled by the demo. */
export interface QuietRoom {
  room: string;
  name: string;
  lines: OldLine[];
}

/** What was last said in the quiet groups, oldest first. */
export const quietRooms: QuietRoom[] = [
  {
    room: 'r8',
    name: '周末徒步群',
    lines: [
      { daysAgo: 9, from: 4, text: '上周的照片我整理好了，晚上发' },
      { daysAgo: 9, from: 2, text: '辛苦啦，下次还走那条线吗' },
      { daysAgo: 9, from: 4, text: '下雨就改期，等天气' },
    ],
  },
  {
    room: 'r9',
    name: '会员福利通知群',
    lines: [
      { daysAgo: 3, from: 0, text: '周三会员日，满 199 减 40，今晚零点开始' },
      { daysAgo: 2, from: 0, text: '昨天没赶上的，今天还能补领一次' },
      { daysAgo: 1, from: 0, text: '新一期优惠已经放到公告里了，有问题在群里问' },
    ],
  },
  {
    room: 'r10',
    name: '亲子阅读小屋',
    lines: [
      { daysAgo: 5, from: 3, text: '这周的绘本课还开吗' },
      { daysAgo: 5, from: 6, text: '我也想问，好久没通知了' },
    ],
  },
];
