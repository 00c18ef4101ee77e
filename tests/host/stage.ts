import type { Chance } from './chance.ts';
import { file, link, picture, redPacket, sticker, voice } from './kinds.ts';
import type { PushSpec } from './messages.ts';
import { SCENES, type Scene, type SpokenTurn, type Turn } from './scenes.ts';
import type { Person, Room, World } from './world.ts';

/** A scene being played in a room. */
export interface Play {
  room: Room;
  cast: Map<string, Person>;
  rest: Turn[];
}

function visibleName(room: Room, person: Person): string {
  return room.groupNicks[person.key] ?? person.nick;
}

/** Picks scenes and speakers, and turns what is said into messages. */
export class Stage {
  private readonly chance: Chance;
  private readonly decks = new Map<string, Scene[]>();

  constructor(chance: Chance) {
    this.chance = chance;
  }

  /** The rooms that have scenes; of two rooms of one name only the first. */
  static rooms(world: World): Room[] {
    return world.rooms.filter(
      (room) => room.nick in SCENES && world.rooms.find((one) => one.nick === room.nick) === room,
    );
  }

  newPlay(room: Room): Play {
    const speakers = room.members.filter((person) => person.key !== 'me' && person.nick !== '');
    const cast = new Map<string, Person>();
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

  spoken({ room, cast }: Play, turn: SpokenTurn): PushSpec {
    const base = { room: room.key, from: cast.get(turn.who)?.key ?? 'me' };
    if ('send' in turn) return { ...base, ...this.thing(turn.send) };
    const raw = turn.say.replaceAll(/@([abcd])/g, (_all, who: string) => {
      const person = cast.get(who);
      return person ? `@${visibleName(room, person)}\u2005` : '';
    });
    // Names are kept escaped, as on the server; what the scenes say needs no escaping.
    return { ...base, raw };
  }

  private thing(kind: string): Partial<PushSpec> {
    if (kind === 'picture') return picture(150, 150);
    if (kind === 'voice') return voice(Math.round(this.chance.between(2, 18)));
    if (kind === 'redPacket') return redPacket();
    if (kind === 'sticker') return sticker();
    if (kind === 'file') return file('体验反馈表.xlsx', 24_576);
    return link('今天的延伸阅读', '十分钟读完，晚上一起聊', 'https://example.com/read');
  }
}
