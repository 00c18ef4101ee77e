import { Chance } from './chance.ts';
import { notice } from './kinds.ts';
import { join } from './membership.ts';
import { type PushSpec, type WireMessage, wireMessage } from './messages.ts';
import type { Turn } from './scenes.ts';
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
const PAST_QUIET = 35 * 60;

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
    const turn = nextTurn(play);
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

/** The user does not speak by themselves while somebody looks on. */
function nextTurn(play: Play): Turn | undefined {
  play.rest = play.rest.filter((turn) => 'join' in turn || turn.who !== 'm');
  return play.rest.shift();
}

/** Lets the groups talk until the returned function is called. */
export function startLife(session: HostSession, pace: LifePace): () => void {
  const life = new Life(session, pace);
  life.start();
  return () => life.stop();
}

/** The scenes of one room, oldest first: talk comes in heaps, with quiet between them. */
function pastInRoom(stage: Stage, chance: Chance, room: Room, end: number): PushSpec[] {
  const specs: PushSpec[] = [];
  for (let scene = 0; scene < PAST_SCENES; scene += 1) {
    const play = stage.newPlay(room);
    const back = (PAST_SCENES - 1 - scene) * PAST_QUIET;
    let t = end - back - play.rest.length * 30;
    for (const turn of play.rest) {
      t += Math.round(chance.between(8, 30));
      specs.push({ ...pastTurn(stage, chance, play, turn), t });
    }
  }
  return specs;
}

function pastTurn(stage: Stage, chance: Chance, play: Play, turn: Turn): PushSpec {
  if (!('join' in turn)) return stage.spoken(play, turn);
  const [inviter, guest] = chance.sample(play.room.members.slice(1), 2);
  return { room: play.room.key, ...notice(`"${inviter?.nick}"邀请"${guest?.nick}"加入了群聊`) };
}

/** What the groups said in the hours before a page load, oldest first. */
export function pastLife(world: World): WireMessage[] {
  const chance = new Chance('past');
  const stage = new Stage(chance);
  const now = Math.floor(Date.now() / 1000);
  return Stage.rooms(world)
    .flatMap((room, index) => pastInRoom(stage, chance, room, now - 20 - index * 400))
    .sort((one, other) => (one.t ?? 0) - (other.t ?? 0))
    .map((spec) => wireMessage(world, spec));
}
