import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HostRow } from '../../lib/hosts/host';
import { RowObserver } from '../../lib/hosts/wechat-web/rows';

/** A message row in the page's shape. */
function messageRow(sender: string, id: string, name = sender): HTMLElement {
  const row = document.createElement('div');
  row.setAttribute('message-directive', '');
  row.innerHTML = `<div class="message you"><img class="avatar"><div class="content"><h4 class="nickname"></h4>
    <div class="bubble js_message_bubble" data-cm='{"type":"message","actualSender":"${sender}","msgType":"1","subType":0,"msgId":"${id}"}'></div></div></div>`;
  row.querySelector('h4')!.textContent = name;
  return row;
}

/** A row with a notice of the chat, below a line with the time. */
function noticeRow(words: string): HTMLElement {
  const row = document.createElement('div');
  row.setAttribute('message-directive', '');
  row.innerHTML =
    '<p class="message_system"><span class="content">12:00</span></p><p class="message_system"><span class="content"></span></p>';
  row.querySelector('p:last-child > span')!.textContent = words;
  return row;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('rows are known by whom they stand for now', () => {
  let told: HostRow[][];
  let stop: AbortController;
  let list: HTMLElement;
  let observer: RowObserver;

  beforeEach(() => {
    document.body.innerHTML =
      '<div id="chatArea"><div class="chat_bd"><div id="list"></div><div id="prerender"></div></div></div>';
    list = document.querySelector('#list')!;
    told = [];
    stop = new AbortController();
    observer = new RowObserver((rows) => told.push(rows), stop.signal);
  });
  afterEach(() => stop.abort());

  test('a new row is told once, before the next frame', async () => {
    let framed = false;
    requestAnimationFrame(() => (framed = true));
    list.append(messageRow('@a', '1'));
    await Promise.resolve();
    expect(framed).toBe(false);
    expect(told.flat()).toMatchObject([{ kind: 'message', sessionId: '@a', messageId: '1' }]);
  });

  test('a row that is given to somebody else is told again', async () => {
    const row = messageRow('@a', '1');
    list.append(row);
    await settle();
    const data = row.querySelector('[data-cm]')!;
    data.setAttribute('data-cm', data.getAttribute('data-cm')!.replace('@a', '@b').replace('"1"}', '"2"}'));
    await settle();
    expect(told.at(-1)).toMatchObject([{ sessionId: '@b', messageId: '2' }]);
  });

  test('a notice is told with its words, again when they change, and not because of a mark behind them', async () => {
    const row = noticeRow('"小白"邀请"阿紫"加入了群聊');
    list.append(row);
    await settle();
    const words = row.querySelector('p:last-child > span')!;
    expect(told.flat()).toMatchObject([
      { kind: 'notice', sessionId: '', messageId: '', name: '"小白"邀请"阿紫"加入了群聊', anchor: words },
    ]);
    words.after(document.createElement('span'));
    await settle();
    expect(told).toHaveLength(1);
    words.textContent = '你撤回了一条消息';
    await settle();
    expect(told.at(-1)).toMatchObject([{ kind: 'notice', name: '你撤回了一条消息' }]);
  });

  test('a row that is filled only later is told when it is', async () => {
    const row = messageRow('{{message.MMActualSender}}', '{{message.MsgId}}');
    list.append(row);
    await settle();
    expect(told.flat().filter(({ sessionId }) => sessionId)).toEqual([]);
    row
      .querySelector('[data-cm]')!
      .setAttribute('data-cm', '{"type":"message","actualSender":"@a","msgId":"7"}');
    await settle();
    expect(told.at(-1)).toMatchObject([{ sessionId: '@a', messageId: '7' }]);
  });

  test('a name that is rebuilt or changed is told again, an unrelated change is not', async () => {
    const row = messageRow('@a', '1', '旧名');
    list.append(row);
    await settle();
    row.querySelector('.bubble')!.append(document.createElement('i'));
    await settle();
    expect(told.length).toBe(1);
    row.querySelector('h4')!.textContent = '新名';
    await settle();
    expect(told.at(-1)).toMatchObject([{ name: '新名' }]);
  });

  test('a recalled message stands for nobody any more', async () => {
    const row = messageRow('@a', '1');
    list.append(row);
    await settle();
    row.innerHTML = '<p class="message_system"><span class="content">撤回了一条消息</span></p>';
    await settle();
    expect(told.at(-1)).toMatchObject([{ element: row, sessionId: '' }]);
  });

  test("the page's hidden copies for measuring are passed over", async () => {
    document.querySelector('#prerender')!.append(messageRow('@a', '1'));
    await settle();
    expect(told).toEqual([]);
  });

  test('what is there already is told on request, again and again', () => {
    list.append(messageRow('@a', '1'), messageRow('@b', '2'));
    observer.readAll();
    observer.readAll();
    expect(told.map((rows) => rows.length)).toEqual([2, 2]);
  });

  test('groups in the chat list and members in the panel are rows too', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div class="chat_item" data-username="@@group"><div class="avatar"><img></div></div>
       <div class="chat_item" data-username="@friend"><div class="avatar"><img></div></div>
       <div id="mmpop_chatroom_members"><div class="member opt"></div>
       <div class="member"><img class="avatar" src="data:," mm-src="/webwxgeticon?seq=0&amp;username=@m&amp;skey="><p class="nickname">成员</p></div></div>`,
    );
    await settle();
    expect(told.flat()).toMatchObject([
      { kind: 'chat', sessionId: '@@group' },
      { kind: 'member', sessionId: '@m' },
    ]);
  });
});
