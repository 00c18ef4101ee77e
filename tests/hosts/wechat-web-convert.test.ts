import { describe, expect, test } from 'vitest';
import { toMember, toMessage } from '../../lib/hosts/wechat-web/convert';
import { readMembers, readMessage } from '../../lib/hosts/wechat-web/page-objects';

const page = (message: object) =>
  readMessage({
    MsgId: '1',
    MMPeerUserName: '@@room',
    MMActualSender: '@a',
    MsgType: 1,
    CreateTime: 1_790_000_000,
    Content: '',
    ...message,
  });
const read = (message: object) => {
  const plain = page(message);
  return plain && toMessage(plain);
};

describe("the page's messages in our words", () => {
  test('a text loses the sender in front of it and its markup', () => {
    const message = read({
      Content: '@a:<br/>收到[微笑]<span class="emoji emoji1f44d"></span><br/>第二行 &lt;b&gt;',
    });
    expect(message).toMatchObject({
      kind: 'text',
      senderSessionId: '@a',
      text: '收到[微笑]👍\n第二行 <b>',
      time: 1_790_000_000_000,
    });
  });

  test('private chats are never looked at', () => {
    expect(page({ MMPeerUserName: '@friend' })).toBeUndefined();
  });

  test.each([
    [0, false],
    [1, false],
    [2, true],
    [5, false],
  ])('an own message with status %i counts: %s', (MMStatus, counts) => {
    expect(page({ MMIsSend: true, MMStatus }) !== undefined).toBe(counts);
  });

  test('an own message sent from the phone has no status and counts', () => {
    expect(read({ MMIsSend: true, Content: '手机上发的' })).toMatchObject({ mine: true, text: '手机上发的' });
  });

  test.each([
    [{ MsgType: 3 }, 'picture'],
    [{ MsgType: 34 }, 'voice'],
    [{ MsgType: 43 }, 'video'],
    [{ MsgType: 62 }, 'video'],
    [{ MsgType: 47 }, 'sticker'],
    [{ MsgType: 42 }, 'card'],
    [{ MsgType: 1, SubMsgType: 48 }, 'location'],
    [{ MsgType: 49, AppMsgType: 6, FileName: '报价单.pdf' }, 'file'],
    [{ MsgType: 49, AppMsgType: 5, FileName: '一篇文章' }, 'link'],
    [{ MsgType: 49, AppMsgType: 2001 }, 'red-packet'],
    [{ MsgType: 49, AppMsgType: 33 }, 'other'],
    [{ MsgType: 9_876 }, 'other'],
  ])('%o is a %s', (message, kind) => {
    expect(read(message)?.kind).toBe(kind);
  });

  test('files and links keep their title, pictures no text', () => {
    expect(
      read({ MsgType: 49, AppMsgType: 6, FileName: '报价单.pdf', Content: '@a:<br/>&lt;msg&gt;' })?.text,
    ).toBe('报价单.pdf');
    expect(read({ MsgType: 3, Content: '@a:<br/>&lt;img/&gt;' })?.text).toBe('');
  });

  test('a notice has no sender', () => {
    expect(read({ MsgType: 10_000, MMActualSender: '@@room', Content: '"小明"加入了群聊' })).toMatchObject({
      kind: 'notice',
      senderSessionId: '',
      text: '"小明"加入了群聊',
    });
  });

  test('a recalled message has been said, without its text', () => {
    expect(read({ MsgType: 10_000, MMRecall: true, Content: '@a:<br/>说错了' })).toMatchObject({
      kind: 'other',
      senderSessionId: '@a',
      text: '',
    });
  });

  test('objects in place of values count as nothing', () => {
    expect(page({ MsgId: { toString: () => 'boo' } })).toBeUndefined();
    expect(read({ Content: {}, FileName: [], CreateTime: 'soon' })).toMatchObject({ text: '', time: 0 });
  });
});

describe("the page's members in our words", () => {
  const contacts = {
    '@@room': {
      MemberList: [
        { UserName: '@a', NickName: '小雨 <span class="emoji emoji1f338"></span>', AttrStatus: 7 },
        { UserName: '@b', NickName: '', DisplayName: '旧群名' },
      ],
    },
    '@a': {
      ContactFlag: 3,
      RemarkName: '客户&amp;钱总',
      Sex: 2,
      City: '深圳',
      HeadImgUrl: '/webwxgeticon?seq=620001&username=@a',
    },
  };
  const members = readMembers(
    { _contacts: contacts, _chatRoomMemberDisplayNames: { '@@room': { '@b': '群里的名片' } } },
    '@@room',
  ).map((member, position) => toMember(member, '@b', position));

  test('the private remark stays apart from the public names', () => {
    expect(members[0]).toMatchObject({
      nickname: '小雨 🌸',
      groupNickname: '',
      remark: '客户&钱总',
      isFriend: true,
      sex: 2,
      city: '深圳',
      avatarSequence: 620_001,
    });
  });

  test('the group nickname is the one of this group, and the account itself is known', () => {
    expect(members[1]).toMatchObject({
      nickname: '',
      groupNickname: '群里的名片',
      isFriend: false,
      isSelf: true,
    });
  });

  test('a group whose members the page has not asked for has none', () => {
    expect(readMembers({ _contacts: { '@@room': {} } }, '@@room')).toEqual([]);
    expect(readMembers({}, '@@room')).toEqual([]);
  });
});
