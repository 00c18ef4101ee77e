import type { Page } from 'playwright-core';
import { boxText } from '../../tests/e2e/chat-page.ts';
import { until } from '../../tests/e2e/stored.ts';
import type { ChatServer, SentMessage } from './chat-server.ts';
import { expectText } from './step.ts';

/** Waits until the input box holds exactly this text, and checks that nothing more was sent than before. */
export async function expectDraft(
  { server, chat }: { server: ChatServer; chat: Page },
  text: string,
  sentBefore: number,
): Promise<void> {
  await until(
    () => boxText(chat),
    (held) => held === text,
    5_000,
  ).catch(async () => expectText('The input box', await boxText(chat), text));
  const sent = await server.call<SentMessage[]>('sent');
  if (sent.length !== sentBefore) throw new Error('Something was sent, although nobody had pressed Send.');
}

/** Presses the page's own button and checks that exactly this text went to exactly this group. */
export async function pressSend(
  { server, chat }: { server: ChatServer; chat: Page },
  text: string,
  groupSessionId: string,
): Promise<void> {
  const before = (await server.call<SentMessage[]>('sent')).length;
  await chat.bringToFront();
  await chat.click('.btn_send');
  const sent = await until(
    () => server.call<SentMessage[]>('sent'),
    (all) => all.length === before + 1,
    5_000,
  );
  const message = sent.at(-1)?.Msg;
  expectText('What was sent', message?.Content ?? '', text);
  expectText('The group it went to', message?.ToUserName ?? '', groupSessionId);
}
