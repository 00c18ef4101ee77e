import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { answer, answerJson, answerPicture, type HostRequest } from './answer.ts';
import { messagePicture, pictureOf } from './pictures.ts';
import type { HostSession } from './session.ts';
import { type WireContact, wireContact, wireFileHelper, wireRoom, wireUser } from './wire.ts';

const POLL_TIMEOUT = 25_000;
const SEND_TIME = 60;
const LISTED_FRIENDS = 4;
const BATCH_LIMIT = 50;

type Endpoint = (
  session: HostSession,
  request: HostRequest,
  response: ServerResponse,
) => void | Promise<void>;

const FINE = { BaseResponse: { Ret: 0, ErrMsg: '' } };

function syncKey(session: HostSession): unknown {
  const values = [1, 2, 3, 1000].map((Key) => ({
    Key,
    Val: 640000000 + Key + (Key < 3 ? session.syncCount : 0),
  }));
  return { Count: values.length, List: values };
}

function init(session: HostSession, _request: HostRequest, response: ServerResponse): void {
  session.open();
  const { world, options } = session;
  const rooms = world.rooms.slice(0, options.init);
  const friends = world.people.slice(0, LISTED_FRIENDS);
  const list = [
    wireFileHelper(),
    ...rooms.map((room) => wireRoom(world, room, false)),
    ...friends.map((person) => wireContact(world, person)),
  ];
  answerJson(response, {
    ...FINE,
    Count: list.length,
    ContactList: list,
    SyncKey: syncKey(session),
    User: wireUser(world),
    ChatSet: list.map((contact) => contact.UserName).join(','),
    SKey: world.sessionKey(),
    SystemTime: Math.floor(Date.now() / 1000),
    MPSubscribeMsgList: [],
  });
}

function getContacts(session: HostSession, _request: HostRequest, response: ServerResponse): void {
  const { world } = session;
  const list = [
    wireFileHelper(),
    ...world.people.filter((person) => person.friend).map((person) => wireContact(world, person)),
    ...world.rooms.slice(0, 1).map((room) => wireRoom(world, room, false)),
  ];
  answerJson(response, { ...FINE, MemberCount: list.length, MemberList: list, Seq: 0 });
}

function lookUp(session: HostSession, id: string, cipher: string): WireContact[] {
  const { world } = session;
  const room = world.roomWithId(id);
  if (room) return [wireRoom(world, room, true)];
  const person = world.personWithId(id);
  if (!person) return [];
  return [
    wireContact(
      world,
      person,
      world.rooms.find((one) => world.roomCipher(one.key) === cipher),
    ),
  ];
}

function batchGetContacts(session: HostSession, request: HostRequest, response: ServerResponse): void {
  const wanted = (request.body as { List?: { UserName: string; EncryChatRoomId?: string }[] } | undefined)
    ?.List;
  const list = (wanted ?? [])
    .slice(0, BATCH_LIMIT)
    .flatMap((one) => lookUp(session, one.UserName, one.EncryChatRoomId ?? ''));
  answerJson(response, { ...FINE, Count: list.length, ContactList: list });
}

async function syncCheck(
  session: HostSession,
  _request: HostRequest,
  response: ServerResponse,
): Promise<void> {
  await session.untilNews(POLL_TIMEOUT);
  const selector = session.hasNews ? 2 : 0;
  answer(response, 200, 'text/javascript', `window.synccheck={retcode:"0",selector:"${selector}"}`);
}

function sync(session: HostSession, _request: HostRequest, response: ServerResponse): void {
  const { messages, contacts } = session.takeBatch();
  answerJson(response, {
    ...FINE,
    AddMsgCount: messages.length,
    AddMsgList: messages,
    ModContactCount: contacts.length,
    ModContactList: contacts,
    DelContactCount: 0,
    DelContactList: [],
    ModChatRoomMemberCount: 0,
    ModChatRoomMemberList: [],
    Profile: { BitFlag: 0 },
    ContinueFlag: 0,
    SyncKey: syncKey(session),
    SyncCheckKey: syncKey(session),
    SKey: '',
  });
}

async function sendMessage(
  session: HostSession,
  request: HostRequest,
  response: ServerResponse,
): Promise<void> {
  await pause(SEND_TIME);
  if (session.failSends) {
    answerJson(response, { BaseResponse: { Ret: 1205, ErrMsg: '' }, MsgID: '', LocalID: '' });
    return;
  }
  session.sent.push(request.body);
  const local = (request.body as { Msg?: { LocalID?: string } } | undefined)?.Msg?.LocalID;
  answerJson(response, {
    ...FINE,
    MsgID: String(8_000_000_000_000_000 + session.sent.length),
    LocalID: local,
  });
}

function icon(session: HostSession, request: HostRequest, response: ServerResponse): void {
  answerPicture(response, pictureOf(session.world, request.url.searchParams.get('username') ?? ''));
}

function messageImage(_session: HostSession, request: HostRequest, response: ServerResponse): void {
  answerPicture(response, messagePicture(request.url.searchParams.get('MsgID') ?? ''));
}

/** The page sends links through here; the stand-in leads nowhere outside. */
function checkUrl(_session: HostSession, request: HostRequest, response: ServerResponse): void {
  answer(response, 200, 'text/plain', request.url.searchParams.get('requrl') ?? '');
}

const ENDPOINTS: Record<string, Endpoint> = {
  webwxinit: init,
  webwxgetcontact: getContacts,
  webwxbatchgetcontact: batchGetContacts,
  synccheck: syncCheck,
  webwxsync: sync,
  webwxsendmsg: sendMessage,
  webwxgeticon: icon,
  webwxgetheadimg: icon,
  webwxgetmsgimg: messageImage,
  webwxcheckurl: checkUrl,
};

/** Answers one of the chat server's own requests; what it does not know is simply fine. */
export async function chatApi(
  session: HostSession,
  name: string,
  request: HostRequest,
  response: ServerResponse,
): Promise<void> {
  const endpoint = ENDPOINTS[name];
  if (endpoint) await endpoint(session, request, response);
  else answerJson(response, FINE);
}
