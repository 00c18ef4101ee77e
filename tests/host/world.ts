import { digest, fixedNumber } from './chance.ts';
import { newNickname } from './names.ts';
import type { HostOptions } from './options.ts';

/** Somebody who exists whatever the login; `key` is what the control API calls them. */
export interface Person {
  key: string;
  /** As the server sends it: escaped, emoji as a span. */
  nick: string;
  remark: string;
  friend: boolean;
  sex: number;
  province: string;
  city: string;
  attributes: number;
  pictureVersion: number;
}

export interface Room {
  key: string;
  nick: string;
  /** The user first. */
  members: Person[];
  groupNicks: Record<string, string>;
  owner: string;
  muted: boolean;
  pictureVersion: number;
}

const FRIENDS = 14;
const PLACES: [string, string][] = [
  ['浙江', '杭州'],
  ['四川', '成都'],
  ['广东', '广州'],
  ['', ''],
  ['江苏', '苏州'],
  ['湖北', '武汉'],
];

/** Names that a chat page gets wrong easily. */
const SPECIAL_NICKS: Record<number, string> = {
  1: '钱多多',
  3: '王小雨 <span class="emoji emoji1f338"></span>',
  5: '小雨',
  11: '',
  12: 'A&amp;B 设计 &lt;工作室&gt;',
  13: '  空 格  ',
  14: '名字特别特别特别特别长一行里怎么都放不下还要继续往后写的那位朋友',
  17: '小雨',
};
const REMARKS: Record<number, string> = { 1: '客户-钱总', 6: '发小 老郑' };
const LIFE_ROOMS: [string, number][] = [
  ['宝妈 8 月龄', 46],
  ['读书打卡 3 群', 38],
  ['二手交换群', 72],
  ['新品体验群', 29],
];

/** The owner of the account. */
export const USER_UIN = 1987654321;

function somebody(key: string, nick: string): Person {
  const [province, city] = PLACES[fixedNumber(`place/${key}`, PLACES.length)] ?? ['', ''];
  return {
    key,
    nick,
    remark: '',
    friend: false,
    sex: fixedNumber(`sex/${key}`, 3),
    province,
    city,
    attributes: [102501, 4133, 233509, 98407, 16879715][fixedNumber(`attributes/${key}`, 5)] ?? 0,
    pictureVersion: 610000000 + fixedNumber(`picture/${key}`, 9000000),
  };
}

/** The people and rooms behind one login. What they are is the same for every seed, only their ids differ. */
export class World {
  readonly me = { ...somebody('me', '测试本人'), friend: true, sex: 1 };
  readonly people: Person[];
  readonly rooms: Room[] = [];
  readonly seed: string;

  constructor(options: HostOptions) {
    this.seed = options.seed;
    this.people = World.makePeople(Math.max(options.members, options.big, 30) + 5);
    this.addSpecialRooms(options);
    if (options.life) {
      this.me.nick = '群主小暖';
      this.addLifeRooms();
    }
    while (this.rooms.length < options.rooms) this.addPlainRoom();
  }

  private static makePeople(count: number): Person[] {
    const taken = new Set(Object.values(SPECIAL_NICKS));
    return Array.from({ length: count }, (_, index) => ({
      ...somebody(`p${index}`, SPECIAL_NICKS[index] ?? newNickname(index, taken)),
      remark: REMARKS[index] ?? '',
      friend: index < FRIENDS,
    }));
  }

  private addRoom(nick: string, members: Person[], owner: string, more: Partial<Room> = {}): void {
    const key = `r${this.rooms.length}`;
    this.rooms.push({
      key,
      nick,
      members: [this.me, ...members],
      groupNicks: {},
      owner,
      muted: false,
      pictureVersion: 700100 + this.rooms.length,
      ...more,
    });
  }

  private addSpecialRooms(options: HostOptions): void {
    const { people } = this;
    const groupNicks = { p1: '钱总@甲方', p2: '孙经理', p7: '群里的名片', p20: '客服小吴' };
    this.addRoom('产品交流一群', people.slice(0, options.members), 'me', { groupNicks });
    this.addRoom(`大群-${options.big}人`, people.slice(0, options.big), 'p0', { muted: true });
    this.addRoom('', people.slice(2, 5), 'p2');
    this.addRoom('产品交流一群', people.slice(20, 30), 'p20');
  }

  /** Groups with sounding names for the scripted life, as r4… */
  addLifeRooms(): void {
    if (this.rooms.some((room) => room.nick === LIFE_ROOMS[0]?.[0])) return;
    for (const [nick, size] of LIFE_ROOMS) {
      const start = fixedNumber(`life/${nick}`, Math.max(1, this.people.length - size - 8));
      const owner = nick === '二手交换群' ? `p${start}` : 'me';
      this.addRoom(nick, this.people.slice(start, start + size), owner);
    }
  }

  private addPlainRoom(): void {
    const index = this.rooms.length;
    const size = 8 + fixedNumber(`size/${index}`, Math.max(1, this.people.length - 8));
    const start = fixedNumber(`start/${index}`, this.people.length - size + 1);
    this.addRoom(
      `社群${index}`,
      this.people.slice(start, start + size),
      index % 3 === 0 ? 'me' : `p${start}`,
    );
  }

  person(key: string): Person {
    const found = key === 'me' ? this.me : this.people.find((one) => one.key === key);
    if (!found) throw new Error(`nobody is called ${key}`);
    return found;
  }

  room(key: string): Room {
    const found = this.rooms.find((one) => one.key === key);
    if (!found) throw new Error(`no room is called ${key}`);
    return found;
  }

  personId(key: string): string {
    return `@${digest(`person/${this.seed}/${key}`)}`;
  }

  roomId(key: string): string {
    return `@@${digest(`room/${this.seed}/${key}`)}`;
  }

  /** The second, shorter id that a room has (EncryChatRoomId). */
  roomCipher(key: string): string {
    return `@${digest(`cipher/${this.seed}/${key}`, 32)}`;
  }

  sessionKey(): string {
    return `@crypt_${digest(`key/${this.seed}`, 8)}_${digest(`keys/${this.seed}`, 32)}`;
  }

  personWithId(id: string): Person | undefined {
    return [this.me, ...this.people].find((one) => this.personId(one.key) === id);
  }

  roomWithId(id: string): Room | undefined {
    return this.rooms.find((one) => this.roomId(one.key) === id);
  }
}
