import { fields, listOf } from './body.ts';
import type { LifePace } from './life.ts';
import { join, leave } from './membership.ts';
import { escapeText, type PushSpec, type WireMessage, wireMessage } from './messages.ts';
import type { Change, HostSession } from './session.ts';
import { wireContact } from './wire.ts';

/** What the control API can do to the server beside the session itself. */
export interface ControlledServer {
  session(): HostSession;
  /** Starts a new session under these wishes laid over the present options. */
  reset(wishes: Record<string, unknown>): HostSession;
  setLife(on: boolean, pace?: LifePace): void;
}

type Call = (server: ControlledServer, body: unknown) => unknown;

function isWire(spec: PushSpec | WireMessage): spec is WireMessage {
  return 'FromUserName' in spec;
}

function push(server: ControlledServer, body: unknown): unknown {
  const session = server.session();
  const messages = listOf<PushSpec | WireMessage>(body).map((spec) =>
    isWire(spec) ? spec : wireMessage(session.world, spec),
  );
  session.deliver(messages);
  return { ok: 1, n: messages.length, ids: messages.map((message) => message.MsgId) };
}

/** Changes that name a person's or room's nickname are kept, so that later answers agree with them. */
function keepRoomName(session: HostSession, change: Change): void {
  const set = fields(change.set);
  if (typeof change.room === 'string' && typeof set.NickName === 'string') {
    session.world.room(change.room).nick = set.NickName;
  }
}

function mod(server: ControlledServer, body: unknown): unknown {
  const session = server.session();
  const changes = listOf<Change>(body);
  for (const change of changes) keepRoomName(session, change);
  session.change(changes);
  return { ok: 1 };
}

function text(value: unknown, raw: boolean): string {
  return raw ? String(value) : escapeText(String(value));
}

/** Gives a person another nickname, remark or group nickname. The server escapes it unless `raw` is set. */
function rename(server: ControlledServer, body: unknown): unknown {
  const session = server.session();
  const { who, nick, remark, room: roomKey, groupNick, raw } = fields(body);
  const person = session.world.person(String(who));
  if (nick !== undefined) person.nick = text(nick, raw === true);
  if (remark !== undefined) person.remark = text(remark, raw === true);
  if (typeof roomKey === 'string' && groupNick !== undefined) {
    session.world.room(roomKey).groupNicks[person.key] = text(groupNick, raw === true);
  }
  const rooms = session.world.rooms.filter((room) => room.members.includes(person));
  const contact = person.friend ? [wireContact(session.world, person)] : [];
  session.change([...contact, ...rooms.map((room) => ({ room: room.key }))]);
  return { ok: 1, rooms: rooms.map((room) => room.key) };
}

function people(server: ControlledServer): unknown {
  const { world } = server.session();
  return {
    me: world.personId('me'),
    people: world.people.map(({ key, nick, remark, friend }) => ({
      key,
      nick,
      remark,
      friend,
      UserName: world.personId(key),
    })),
    rooms: world.rooms.map(({ key, nick, members, groupNicks, owner }) => ({
      key,
      nick,
      UserName: world.roomId(key),
      n: members.length,
      owner,
      groupNicks,
      members: members.map((person) => person.key),
    })),
  };
}

function failSends(server: ControlledServer, body: unknown): unknown {
  server.session().failSends = fields(body).on !== false;
  return { ok: 1 };
}

function life(server: ControlledServer, body: unknown): unknown {
  const { on, seed, min, max } = fields(body);
  server.setLife(on !== false, {
    seed: typeof seed === 'string' ? seed : undefined,
    min: typeof min === 'number' ? min : undefined,
    max: typeof max === 'number' ? max : undefined,
  });
  return { ok: 1 };
}

const CALLS: Record<string, Call> = {
  push,
  mod,
  rename,
  people,
  life,
  failsends: failSends,
  join: (server, body) => ({ ok: 1, members: join(server.session(), fields(body)) }),
  leave: (server, body) => ({ ok: 1, members: leave(server.session(), fields(body)) }),
  sent: (server) => server.session().sent,
  log: (server) => server.session().log,
  reset: (server, body) => server.reset(fields(body)).options,
};

/** Carries out one call of the control API; unknown names answer with the options. */
export function control(server: ControlledServer, name: string, body: unknown): unknown {
  const call = CALLS[name];
  return call ? call(server, body) : server.session().options;
}
