import { Chance } from './chance.ts';
import { notice } from './kinds.ts';
import { join } from './membership.ts';
import { type PushSpec, type WireMessage, wireMessage } from './messages.ts';
import type { HostSession } from './session.ts';
import { type Play, Stage } from './stage.ts';
import type { Room, World } from './world.ts';

/** How the scripted life goes: pauses in milliseconds, and what its chances are drawn from. */
export interface LifePace {
  seed?: string;
  min?: number;
  max?: number;
}

const PAUSE = { min: 2000, max: 6000 };
const ROOMS_AT_ONCE = 2;
const PAST_SCENES = 4;
const PAST_SECONDS = 3 * 3600;

/** Groups talking by themselves, a couple of them at a time. */
class Life {
  private readonly session: HostSession;
  private readonly chance: Chance;
  private readonly pace: { min: number; max: number };
  private readonly rooms: Room[];
  private readonly stage: Stage;
  private plays: Play[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(session: HostSession, { seed = 'life', min = PAUSE.min, max = PAUSE.max }: LifePace) {
    this.session = session;
    this.chance = new Chance(seed);
    this.stage = new Stage(this.chance);
    this.pace = { min, max };
    session.world.addLifeRooms();
    this.rooms = Stage.rooms(session.world);
  }

  start(): void {
    this.timer = setTimeout(
      () => {
        this.step();
        this.start();
      },
      this.chance.between(this.pace.min, this.pace.max),
    );
    this.timer.unref();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private step(): void {
    while (this.plays.length < ROOMS_AT_ONCE) this.plays.push(this.newPlay());
    const play = this.chance.pick(this.plays);
    const turn = play.rest.shift();
    if (turn && 'join' in turn) this.bringSomebody(play.room);
    else if (turn) this.session.deliver([wireMessage(this.session.world, this.stage.spoken(play, turn))]);
    this.plays = this.plays.filter((one) => one.rest.length > 0);
  }

  private newPlay(): Play {
    const busy = new Set(this.plays.map((play) => play.room));
    return this.stage.newPlay(this.chance.pick(this.rooms.filter((room) => !busy.has(room))));
  }

  private bringSomebody(room: Room): void {
    const outside = this.session.world.people.filter(
      (person) => !room.members.includes(person) && person.nick !== '',
    );
    if (outside.length === 0) return;
    const inviter = this.chance.pick(room.members);
    join(this.session, { room: room.key, who: [this.chance.pick(outside).key], by: inviter.key });
  }
}

/** Lets the groups talk until the returned function is called. */
export function startLife(session: HostSession, pace: LifePace): () => void {
  const life = new Life(session, pace);
  life.start();
  return () => life.stop();
}

function pastInRoom(stage: Stage, chance: Chance, room: Room): PushSpec[] {
  const specs: PushSpec[] = [];
  for (let scene = 0; scene < PAST_SCENES; scene += 1) {
    const play = stage.newPlay(room);
    for (const turn of play.rest) {
      if ('join' in turn) {
        const [inviter, guest] = chance.sample(room.members.slice(1), 2);
        specs.push({ room: room.key, ...notice(`"${inviter?.nick}"邀请"${guest?.nick}"加入了群聊`) });
      } else {
        specs.push(stage.spoken(play, turn));
      }
    }
  }
  return specs;
}

/** What the groups said in the hours before a page load, oldest first. */
export function pastLife(world: World): WireMessage[] {
  const chance = new Chance('past');
  const stage = new Stage(chance);
  const now = Math.floor(Date.now() / 1000);
  const timed = Stage.rooms(world).flatMap((room, index) => {
    const specs = pastInRoom(stage, chance, room);
    const end = now - 40 - index * 95;
    return specs.map((spec, at) => ({
      ...spec,
      t: Math.round(end - ((specs.length - 1 - at) * PAST_SECONDS) / specs.length),
    }));
  });
  return timed.sort((one, other) => one.t - other.t).map((spec) => wireMessage(world, spec));
}
