import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNotice } from '../../lib/chat/parse-notice';

describe('somebody was invited', () => {
  test.each([
    ['"管理员"邀请"小桔"加入了群聊', '管理员', ['小桔']],
    ['“管理员”邀请“小桔”加入了群聊', '管理员', ['小桔']],
    ['你邀请"管理员"加入了群聊  ', '你', ['管理员']],
    ['你邀请"阿明、小雨、老王"加入了群聊  撤销', '你', ['阿明', '小雨', '老王']],
    ['"阿明"邀请"小雨"、"老王"加入了群聊', '阿明', ['小雨', '老王']],
    ['“阿明”邀请“小雨”和“老王”加入群聊。', '阿明', ['小雨', '老王']],
    ['你邀请"小雨、老王"加入了群聊，并分享了聊天记录', '你', ['小雨', '老王']],
    ['"阿明"邀请"小雨"加入了群聊，并分享了最近的消息。', '阿明', ['小雨']],
    ['"小雨"通过"阿明"的邀请加入了群聊', '阿明', ['小雨']],
    ['「阿明」邀請你加入了群組，群組成員還有：小雨', '阿明', ['你']],
    ['You invited 小雨 to join the group.', '你', ['小雨']],
    ['"阿明"邀请你加入了群聊', '阿明', ['你']],
    ['"阿明"邀请你加入了群聊，群聊参与人还有：小雨、老王', '阿明', ['你']],
    ['"阿明"邀请你和"小雨、老王"加入了群聊', '阿明', ['你', '小雨', '老王']],
    ['"🌸XX"邀请"Huan LI++"加入了群聊', '🌸XX', ['Huan LI++']],
    ['""邀请"小雨"加入了群聊', '', ['小雨']],
    ['「阿明」邀請「小雨」加入了群組', '阿明', ['小雨']],
    ['"阿明"邀請你加入了群聊，群聊參與人還有：小雨', '阿明', ['你']],
    ['You invited 阿明 to the group chat.   ', '你', ['阿明']],
    ['You invited 阿明、Bruce to the group chat.   Revoke', '你', ['阿明', 'Bruce']],
    ['阿明 invited 小雨, Huan to the group chat', '阿明', ['小雨', 'Huan']],
    ['阿明 invited you and Huan to the group chat', '阿明', ['你', 'Huan']],
    ['阿明 invited you to a group chat with ', '阿明', ['你']],
    ['阿明 invited you to a group chat with 小雨, 老王', '阿明', ['你']],
  ])('%s', (text, inviter, joined) => {
    expect(parseNotice(text)).toEqual({ kind: 'join', how: 'invited', inviter, joined });
  });
});

describe('somebody scanned a code', () => {
  test.each([
    ['"小雨"通过扫描你分享的二维码加入群聊  撤销', '你', ['小雨']],
    ['" 小雨"通过扫描"阿明"分享的二维码加入群聊', '阿明', ['小雨']],
    ['“小雨”通过扫描“阿明”分享的二维码加入群聊', '阿明', ['小雨']],
    ['"小雨"通过扫描二维码加入群聊', '', ['小雨']],
    ['"小雨"通过扫描二维码加入了群聊', '', ['小雨']],
    ['你通过扫描二维码加入群聊，群聊参与人还有：小雨、老王', '', ['你']],
    ['你通过扫描二维码加入群聊', '', ['你']],
    ['你通过扫描"阿明"分享的二维码加入群聊，群聊参与人还有：小雨', '阿明', ['你']],
    ['「小雨」透過掃描「阿明」分享的二維碼加入群聊', '阿明', ['小雨']],
    ['"小雨" joined group chat via the QR code you shared.  ', '你', ['小雨']],
    ['"小雨" joined the group chat via your shared QR Code.', '你', ['小雨']],
    ['" 小雨" joined the group chat via the QR Code shared by "阿明".', '阿明', ['小雨']],
    ["You've joined the group chat via QR Code. Group chat members: 小雨, 老王", '', ['你']],
  ])('%s', (text, inviter, joined) => {
    expect(parseNotice(text)).toEqual({ kind: 'join', how: 'qr-code', inviter, joined });
  });

  test('one person each time, so 、 is part of the name', () => {
    expect(parseNotice('"卓桓、Zhuohuan"通过扫描"阿明"分享的二维码加入群聊')).toMatchObject({
      joined: ['卓桓、Zhuohuan'],
    });
  });
});

describe('somebody went', () => {
  test.each([
    ['你将"小雨"移出了群聊', '你', ['小雨']],
    ['你将"小雨、老王"移出了群聊', '你', ['小雨', '老王']],
    ['"阿明"将"小雨"移出了群聊', '阿明', ['小雨']],
    ['你被"阿明"移出群聊', '阿明', ['你']],
    ['"小雨"被"阿明"移出了群聊', '阿明', ['小雨']],
    ['"小雨"被移出群聊', '', ['小雨']],
    ['"小雨、老王"退出了群聊', '', ['小雨、老王']],
    ['你將「小雨」移出群組', '你', ['小雨']],
    ['You removed "小雨" from the group chat', '你', ['小雨']],
    ['You were removed from the group chat by "阿明"', '阿明', ['你']],
    ['小雨 left the group chat', '', ['小雨']],
  ])('%s', (text, by, left) => {
    expect(parseNotice(text)).toEqual({ kind: 'leave', by, left });
  });
});

describe('the group’s name was changed', () => {
  test.each([
    ['"阿明"修改群名为“周末读书会”', '阿明', '周末读书会'],
    ['你修改群名为“大师是群主”', '你', '大师是群主'],
    ['阿明修改群名为"读书"', '阿明', '读书'],
    ['「阿明」修改群組名稱為「讀書」', '阿明', '讀書'],
    ['"李.PreAngel" changed the group name to "ding."', '李.PreAngel', 'ding.'],
    ['You changed the group name to "ding"', '你', 'ding'],
  ])('%s', (text, by, name) => {
    expect(parseNotice(text)).toEqual({ kind: 'rename', by, name });
  });

  test('also to one that reads like another notice', () => {
    expect(parseNotice('"阿明"修改群名为“你邀请"小雨"加入了群聊”')).toEqual({
      kind: 'rename',
      by: '阿明',
      name: '你邀请"小雨"加入了群聊',
    });
  });
});

describe('a message was taken back', () => {
  test.each([
    ['你撤回了一条消息', '你'],
    ['你撤回了一条消息 重新编辑', '你'],
    ['"小雨" 撤回了一条消息', '小雨'],
    ['"小雨"撤回了一条成员消息', '小雨'],
    ['"小雨" 已回收一則訊息', '小雨'],
    ['你收回一則訊息', '你'],
    ['"小雨" has recalled a message.', '小雨'],
    ["You've recalled a message.", '你'],
    ['You recalled a message', '你'],
  ])('%s', (text, by) => {
    expect(parseNotice(text)).toEqual({ kind: 'recall', by });
  });
});

describe('something else', () => {
  test.each([
    '',
    '   ',
    '收到红包，请在手机上查看',
    'Red packet received. View on phone.',
    '"小雨"与群里其他人都不是微信朋友关系，请注意隐私安全',
    '"小雨"与群里其他人都不是朋友关系，请注意隐私安全',
    'Note: "小雨" is not friends with anyone else in this group chat.',
    '"阿明"想邀请1位朋友加入群聊  去确认',
    '"阿明"想邀请2位朋友加入群聊',
    '"阿明"邀请"小雨"加入群聊，请等待确认',
    '"阿明"已成为新群主',
    '你已添加了小雨，现在可以开始聊天了。',
    '"小雨"拍了拍你',
    '加入了群聊',
    '以上是打招呼的内容',
  ])('%s', (text) => {
    expect(parseNotice(text)).toEqual({ kind: 'other' });
  });
});

describe('names that hold the notice’s own marks', () => {
  test('quotes', () => {
    expect(parseNotice('"a"b"邀请"c"d"加入了群聊')).toMatchObject({ inviter: 'a"b', joined: ['c"d'] });
  });

  test('a 、 where every name has its own quotes', () => {
    expect(parseNotice('你邀请"卓桓、Z"、"小雨"加入了群聊')).toMatchObject({ joined: ['卓桓、Z', '小雨'] });
  });

  test('a 、 where names are parted by commas', () => {
    expect(parseNotice('You invited 卓桓、Z, 小雨 to the group chat.')).toMatchObject({
      joined: ['卓桓、Z', '小雨'],
    });
  });

  test('a 、 between quotes is read as two names: it cannot be told', () => {
    expect(parseNotice('你邀请"卓桓、Z"加入了群聊')).toMatchObject({ joined: ['卓桓', 'Z'] });
  });

  test('words that also stand behind a notice', () => {
    expect(parseNotice('你邀请"甲，并分享了乙"加入了群聊')).toMatchObject({ joined: ['甲，并分享了乙'] });
  });

  test('the notice’s words without quotes', () => {
    expect(parseNotice('"爱邀请人"邀请"被邀请的"加入了群聊')).toMatchObject({
      inviter: '爱邀请人',
      joined: ['被邀请的'],
    });
    expect(parseNotice('你将"被动"移出了群聊')).toMatchObject({ by: '你', left: ['被动'] });
  });

  test('the notice’s words in quotes: the shortest first name', () => {
    expect(parseNotice('"a"邀请"b"邀请"c"加入了群聊')).toMatchObject({ inviter: 'a', joined: ['b"邀请"c'] });
  });

  test('a person who is called 你 or you, in quotes, is a person', () => {
    expect(parseNotice('"阿明"邀请"you"加入了群聊')).toMatchObject({ joined: ['you'] });
  });
});

describe('whatever the names', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((some) => !/["“”「」、]/u.test(some) && some === some.trim());

  test('in quotes they come back as they were', () => {
    fc.assert(
      fc.property(name, name, (inviter, joined) => {
        expect(parseNotice(`"${inviter}"邀请"${joined}"加入了群聊`)).toEqual({
          kind: 'join',
          how: 'invited',
          inviter,
          joined: [joined],
        });
        expect(parseNotice(`"${inviter}"修改群名为“${joined}”`)).toEqual({
          kind: 'rename',
          by: inviter,
          name: joined,
        });
        expect(parseNotice(`" ${joined}"通过扫描"${inviter}"分享的二维码加入群聊`)).toMatchObject({
          inviter,
          joined: [joined],
        });
      }),
    );
  });

  test('any text is parsed, and 100,000 hostile characters in no noticeable time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseNotice(text)));
    const began = performance.now();
    for (const piece of ['邀请', '，并分享了', '"', '"邀请"', '、', ' ', ' invited ', '被', '将']) {
      parseNotice(`${piece.repeat(100_000 / piece.length)}加入了群聊`);
      parseNotice(`${piece.repeat(100_000 / piece.length)}移出了群聊`);
    }
    expect(performance.now() - began).toBeLessThan(2_000);
  }, 30_000);
});
