import type * as rows from '../../lib/store/tables';
import { lately, named, words } from './erased-person';
import { kept, parts, same, type Tables } from './table-parts';

const { nickname, former, groupNickname } = named;

function said(
  id: string,
  personId: string,
  text: string,
  more: Partial<rows.MessageRow> = {},
): rows.MessageRow {
  return {
    id: `account/${id}`,
    groupId: 'g1',
    personId,
    time: lately,
    timeIsFirstSeen: false,
    kind: 'text',
    text,
    recalled: false,
    ...more,
  };
}

function day(id: string, speakers: Record<string, number>): rows.DayRow {
  const messages = Object.values(speakers).reduce((sum, count) => sum + count, 0);
  return { groupId: id, day: 20_500, speakers, messages, hours: [messages], lastMessageAt: 5 };
}

/** What was said and counted; before and after somebody is erased. */
export const tablesOfMessages: Tables = {
  ...parts('messages', [
    [said('1', 'rain', words[0] ?? ''), undefined],
    [said('2', 'rain-absorbed', words[1] ?? ''), undefined],
    [said('3', 'flower', `@${groupNickname}\u2005你好`), said('3', 'flower', '@…\u2005你好')],
    [
      said('4', 'flower', `「${nickname}：${words[0]}」\n- - - - - - -\n真好`),
      said('4', 'flower', '「…」\n- - - - - - -\n真好'),
    ],
    [
      said('5', '', `"${nickname}"邀请"阿花"加入了群聊`, { kind: 'notice' }),
      said('5', '', '"…"邀请"阿花"加入了群聊', { kind: 'notice' }),
    ],
    ...kept([said('6', 'flower', '@我\u2005在吗'), said('7', 'flower', '明天见 a@b.cn')]),
  ]),
  ...parts('days', [
    [
      {
        ...day('g1', { rain: 3, flower: 2, 'rain-absorbed': 1 }),
        links: { rain: 1, flower: 1 },
        adverts: { 'rain-absorbed': 1 },
      },
      { ...day('g1', { flower: 2 }), hours: [6], links: { flower: 1 }, adverts: {} },
    ],
    ...kept([day('g2', { flower: 1 })]),
  ]),
  ...parts('speaking', [
    [
      { groupId: 'g1', last: { rain: 9, flower: 8 }, before: { rain: 7, flower: 6 } },
      { groupId: 'g1', last: { flower: 8 }, before: { flower: 6 } },
    ],
  ]),
  ...same('coverage', [{ accountId: 'account', day: 20_500, minutes: new Uint8Array([1]), count: 1 }]),
  ...parts('notices', [
    [
      {
        id: 'n1',
        groupId: 'g1',
        time: lately,
        kind: 'join',
        names: ['阿花', former],
        by: nickname,
        how: 'invited',
      },
      { id: 'n1', groupId: 'g1', time: lately, kind: 'join', names: ['阿花'], by: '', how: 'invited' },
    ],
    ...kept([{ id: 'n2', groupId: 'g2', time: lately, kind: 'leave', names: ['阿花'], by: '我', how: '' }]),
  ]),
};
