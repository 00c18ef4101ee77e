import { Chance } from './chance.ts';
import { join } from './control.ts';
import { file, link, picture, redPacket, sticker, voice } from './kinds.ts';
import { type PushSpec, wireMessage } from './messages.ts';
import { SCENES, type Scene, type Turn } from './scenes.ts';
import type { HostSession } from './session.ts';
import type { Person, Room } from './world.ts';

/** How the scripted life goes: pauses in milliseconds, and what its chances are drawn from. */
export interface LifePace {
  seed?: string;
  min?: number;
  max?: number;
}

const PAUSE = { min: 2000, max: 6000 };
const ROOMS_AT_ONCE = 2;

type Cast = Map<string, Person>;

/** A scene being played in a room. */
interface Play {
  room: Room;
  cast: Cast;
  rest: Turn[];
}

function things(chance: Chance): Record<string, () => Partial<PushSpec>> {
  return {
    picture: () => picture(150, 150),
    voice: () => voice(Math.round(chance.between(2, 18))),
    redPacket,
    sticker,
    file: () => file('体验反馈表.xlsx', 24_576),
    link: () => link('今天的延伸阅读', '十分钟读完，晚上一起聊', 'https://example.com/read'),
  };
}

function visibleName(room: Room, person: Person): string {
  return room.groupNicks[person.key] ?? person.nick;
}

/** Groups talking by themselves, a couple of them at a time. */
class Life {
  private readonly session: HostSession;
  private readonly chance: Chance;
  private readonly pace: { min: number; max: number };
  private readonly rooms: Room[];
  private readonly decks = new Map<string, Scene[]>();
  private plays: Play[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(session: HostSession, { seed = 'life', min = PAUSE.min, max = PAUSE.max }: LifePace) {
    this.session = session;
    this.chance = new Chance(seed);
    this.pace = { min, max };
    session.world.addLifeRooms();
    this.rooms = session.world.rooms.filter((room, index) => room.nick in SCENES && index !== 3);
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
    if (turn) this.perform(play, turn);
    this.plays = this.plays.filter((one) => one.rest.length > 0);
  }

  private newPlay(): Play {
    const busy = new Set(this.plays.map((play) => play.room));
    const room = this.chance.pick(this.rooms.filter((one) => !busy.has(one)));
    const speakers = room.members.filter((person) => person.key !== 'me' && person.nick !== '');
    const cast: Cast = new Map();
    for (const [index, person] of this.chance.sample(speakers, 4).entries()) {
      cast.set('abcd'[index] as string, person);
    }
    return { room, cast, rest: [...this.nextScene(room.nick)] };
  }

  /** Every scene of a room once, in drawn order, before any comes again. */
  private nextScene(nick: string): Scene {
    const deck = this.decks.get(nick) ?? [];
    if (deck.length === 0) deck.push(...this.chance.sample(SCENES[nick] ?? [], Number.POSITIVE_INFINITY));
    this.decks.set(nick, deck);
    return deck.shift() ?? [];
  }

  private perform(play: Play, turn: Turn): void {
    if ('join' in turn) this.bringSomebody(play);
    else this.session.deliver([wireMessage(this.session.world, this.specOf(play, turn))]);
  }

  private specOf({ room, cast }: Play, turn: Exclude<Turn, { join: true }>): PushSpec {
    const base = { room: room.key, from: cast.get(turn.who)?.key ?? 'me' };
    if ('send' in turn) return { ...base, ...things(this.chance)[turn.send]?.() };
    const say = turn.say.replaceAll(/@([abcd])/g, (_all, who: string) => {
      const person = cast.get(who);
      return person ? `@${visibleName(room, person)}\u2005` : '';
    });
    // Names are escaped already, as the server keeps them; what the scenes say needs no escaping.
    return { ...base, raw: say };
  }

  private bringSomebody({ room }: Play): void {
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
