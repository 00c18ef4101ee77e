import { type Fields, listOf } from './body.ts';
import { notice } from './kinds.ts';
import { type WireMessage, wireMessage } from './messages.ts';
import type { HostSession } from './session.ts';

function quoted(session: HostSession, key: string): string {
  return key === 'me' ? '你' : `"${session.world.person(key).nick}"`;
}

function joinNotice(session: HostSession, room: string, by: string, who: string[]): WireMessage {
  const names = who.map((key) => quoted(session, key)).join('、');
  return wireMessage(session.world, { room, ...notice(`${quoted(session, by)}邀请${names}加入了群聊`) });
}

/** People come into a room; the user is told unless `notice` is false. */
export function join(session: HostSession, body: Fields): number {
  const room = session.world.room(String(body.room));
  const who = listOf<string>(body.who);
  const fresh = who
    .map((key) => session.world.person(key))
    .filter((person) => !room.members.includes(person));
  room.members = [...room.members, ...fresh];
  session.change([{ room: room.key }]);
  if (body.notice !== false)
    session.deliver([joinNotice(session, room.key, typeof body.by === 'string' ? body.by : 'me', who)]);
  return room.members.length;
}

/** People go from a room, without a word, as on the real page. */
export function leave(session: HostSession, body: Fields): number {
  const room = session.world.room(String(body.room));
  const who = listOf<string>(body.who);
  room.members = room.members.filter((person) => !who.includes(person.key));
  session.change([{ room: room.key }]);
  return room.members.length;
}
