import { Chance } from '../../../tests/host/chance.ts';
import { commonName, rareName } from './nicknames.ts';
import type { WorldShape } from './world-shape.ts';

export interface Human {
  id: number;
  nickname: string;
  attrStatus: number;
  /** Group's number → the name carried in it. */
  groupNicknames: Map<number, string>;
  remark: string;
  isFriend: boolean;
  sex: number;
  province: string;
  city: string;
  avatarSequence: number;
}

export interface WorldGroup {
  name: string;
  ownedByMe: boolean;
  /** Humans' ids in the order of the list. */
  members: number[];
}

/** Who really is who: what the measurement knows and the extension has to find out. */
export interface World {
  humans: Map<number, Human>;
  groups: WorldGroup[];
}

const places: [string, string][] = [
  '广东 深圳',
  '广东 广州',
  '北京 朝阳',
  '上海 浦东',
  '浙江 杭州',
  '四川 成都',
].map((place) => place.split(' ') as [string, string]);
const surnames = Array.from('王李张刘陈杨赵黄周吴');

/** Makes a world, and lets time pass in it. */
export class WorldMaker {
  private readonly shape: WorldShape;
  private readonly chance: Chance;
  private nextId = 1;

  constructor(shape: WorldShape, seed: string) {
    this.shape = shape;
    this.chance = new Chance(seed);
  }

  make(): World {
    const { groups, members } = this.shape;
    const world: World = {
      humans: new Map(),
      groups: Array.from({ length: groups }, (_, number) => ({
        name: this.groupName(number),
        ownedByMe: this.chance.next() < 0.7,
        members: [],
      })),
    };
    world.groups.forEach((group, number) => {
      while (group.members.length < members) this.settle(world, number);
    });
    for (const group of world.groups) group.members = this.chance.sample(group.members, group.members.length);
    return world;
  }

  /** The world at the next login. */
  next(before: World): World {
    const world: World = {
      humans: new Map([...before.humans].map(([id, human]) => [id, { ...human }])),
      groups: before.groups.map((group) => ({ ...group, members: [...group.members] })),
    };
    this.renameSome(world);
    const { left, joined, joinedFromElsewhere, groupsRenamed, keepsOrder } = this.shape;
    const ids = [...world.humans.keys()];
    const joiners = world.groups.map((group) => Math.round(group.members.length * joined));
    for (const group of world.groups) group.members = group.members.filter(() => this.chance.next() >= left);
    joiners.forEach((count, number) => {
      for (let joiner = 0; joiner < count; joiner++) {
        if (this.chance.next() >= joinedFromElsewhere) this.settle(world, number);
        else this.join(world, number, this.chance.pick(ids));
      }
    });
    for (const group of world.groups)
      if (this.chance.next() < groupsRenamed) group.name = `新的${rareName(this.chance)}`;
    if (!keepsOrder)
      for (const group of world.groups)
        group.members = this.chance.sample(group.members, group.members.length);
    return world;
  }

  private groupName(number: number): string {
    if (this.chance.next() < this.shape.groupsOfOneName) return this.chance.next() < 0.5 ? '群聊' : '';
    return `${rareName(this.chance)}${number}群`;
  }

  /** Somebody new in the group, and perhaps in others of its community that are not larger yet. */
  private settle(world: World, group: number): void {
    const human = this.human();
    world.humans.set(human.id, human);
    this.join(world, group, human.id);
    const { groupsACommunity, groups, members } = this.shape;
    const base = group - (group % groupsACommunity);
    const size = Math.min(groupsACommunity, groups - base);
    const wanted = this.groupsOfSomebody() - 1;
    for (let more = 0, tries = 0; more < wanted && tries < 20; tries++) {
      const other = base + Math.floor(this.chance.next() * size);
      const hasRoom = other !== group && (world.groups[other]?.members.length ?? 0) < members;
      if (hasRoom && this.join(world, other, human.id)) more++;
    }
  }

  private groupsOfSomebody(): number {
    let rest = this.chance.next();
    const index = this.shape.groupsAPerson.findIndex((share) => (rest -= share) < 0);
    return index < 0 ? 1 : index + 1;
  }

  private join(world: World, group: number, id: number): boolean {
    const members = world.groups[group]?.members;
    const human = world.humans.get(id);
    if (!members || !human || members.includes(id)) return false;
    members.push(id);
    if (this.chance.next() < this.shape.groupNicknames)
      human.groupNicknames.set(group, `${this.chance.pick(surnames)}${rareName(this.chance)}`);
    return true;
  }

  private human(): Human {
    const isFriend = this.chance.next() < this.shape.friends;
    const [province, city] = isFriend ? this.chance.pick(places) : ['', ''];
    return {
      id: this.nextId++,
      nickname: this.nickname(),
      attrStatus: this.attrStatus(),
      groupNicknames: new Map(),
      isFriend,
      remark: isFriend && this.chance.next() < 0.8 ? this.chance.pick(surnames) + rareName(this.chance) : '',
      sex: isFriend ? 1 + Math.floor(this.chance.next() * 2) : 0,
      province,
      city,
      avatarSequence: isFriend ? 600_000_000 + Math.floor(this.chance.next() * 1e8) : 0,
    };
  }

  private nickname(): string {
    const kind = this.chance.next();
    if (kind < this.shape.emptyNames) return '';
    return kind < this.shape.emptyNames + this.shape.commonNames
      ? commonName(this.chance)
      : rareName(this.chance);
  }

  private attrStatus(): number {
    let rest = this.chance.next();
    const index = this.shape.attrStatuses.findIndex((share) => (rest -= share) < 0);
    return index < 0 ? 0 : 102_405 + 32 * index;
  }

  private renameSome({ humans, groups }: World): void {
    for (const human of humans.values()) {
      if (this.chance.next() < this.shape.renamed) human.nickname = this.nickname();
      if (human.isFriend && this.chance.next() < 0.1) human.avatarSequence++;
    }
    for (const { members } of groups) {
      const pairs = Math.round((members.length * this.shape.swapped) / 2 + this.chance.next() - 0.5);
      for (let pair = 0; pair < pairs; pair++) {
        const [one, other] = this.chance.sample(members, 2).map((id) => humans.get(id));
        if (one && other) [one.nickname, other.nickname] = [other.nickname, one.nickname];
      }
    }
  }
}
