import { startHostServer } from '../../tests/host/server.ts';
import { quietRooms } from './quiet-rooms.ts';

/** What the page has sent, as the server received it. */
export interface SentMessage {
  Msg: { Content: string; ToUserName: string };
}

/** Who exists on the stand-in page. Ids are those of its present login. */
export interface World {
  people: { key: string; nick: string; UserName: string }[];
  rooms: { key: string; nick: string; UserName: string; members: string[] }[];
}

/** The server behind the stand-in chat page, with its control calls; see tests/host/README.md. */
export interface ChatServer {
  port: number;
  call<Answer = unknown>(name: string, body?: unknown): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts the stand-in with talking groups and some quiet ones. Its life stands still until {@link startLife}. */
export async function startChatServer(): Promise<ChatServer> {
  const host = await startHostServer({ port: 0, life: true, rooms: 8 + quietRooms.length });
  const call = <Answer>(name: string, body?: unknown): Promise<Answer> => ask(host.port, name, body);
  await call('life', { on: false });
  await call(
    'mod',
    quietRooms.map(({ room, name }) => ({ room, set: { NickName: name } })),
  );
  return { port: host.port, call, close: () => host.close() };
}

/** From now on the groups talk by themselves. */
export async function startLife(server: ChatServer): Promise<void> {
  await server.call('life', { on: true, seed: 'demo', min: 3_000, max: 9_000 });
}

async function ask<Answer>(port: number, name: string, body: unknown): Promise<Answer> {
  const answer = await fetch(`http://127.0.0.1:${port}/__stub/${name}`, {
    method: body === undefined ? 'GET' : 'POST',
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return (await answer.json()) as Answer;
}
