import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesIn, withoutNames } from '../../lib/chat/names-in-text';

const isRain = (name: string) => ['小雨', 'Anna Lee', '雨：点'].includes(name);

describe('in a message', () => {
  test.each([
    ['@小雨\u2005在吗', '@…\u2005在吗'],
    ['@小雨 在吗', '@… 在吗'],
    ['问一下@小雨', '问一下@…'],
    ['@小雨\n@阿花 来', '@…\n@阿花 来'],
    ['@Anna Lee\u2005hi', '@…\u2005hi'],
    ['@Anna Lee hi', '@… hi'],
    ['@阿花\u2005@小雨\u2005好', '@阿花\u2005@…\u2005好'],
    ['「小雨：我家三岁」\n- - - - - - -\n真好', '「…」\n- - - - - - -\n真好'],
    ['「阿花：@小雨 来」\n- - - - - - -\n好', '「阿花：@… 来」\n- - - - - - -\n好'],
  ])('%j becomes %j', (before, after) => {
    expect(withoutNames(before, 'message', isRain)).toBe(after);
  });

  test.each(['小雨来了', '谢谢小雨', 'a@小雨.cn', '@小雨雨 在吗', '「小雨：没有横线」', '@', ''])(
    '%j stays',
    (text) => expect(withoutNames(text, 'message', isRain)).toBe(text),
  );
});

describe('in a notice', () => {
  test.each([
    ['"阿花"邀请"小雨"加入了群聊', '"阿花"邀请"…"加入了群聊'],
    ['"小雨"通过扫描"阿花"分享的二维码加入群聊', '"…"通过扫描"阿花"分享的二维码加入群聊'],
    ['你邀请"阿花、小雨"加入了群聊', '你邀请"阿花、…"加入了群聊'],
    ['"阿花"邀请你加入了群聊，群聊参与人还有：小雨、阿紫', '"阿花"邀请你加入了群聊，群聊参与人还有：…、阿紫'],
    [
      'Anna Lee joined the group chat via your shared QR Code',
      '… joined the group chat via your shared QR Code',
    ],
    ['"小雨"拍了拍"阿花"', '"…"拍了拍"阿花"'],
  ])('%j becomes %j', (before, after) => {
    expect(withoutNames(before, 'notice', isRain)).toBe(after);
  });
});

test('hides exactly what is found and told to be hidden', () => {
  const text = string({
    unit: constantFrom('@', '雨', ' ', '\u2005', '\n', '"', '：', '「', '」', '、'),
  });
  assert(
    property(text, constantFrom('message' as const, 'notice' as const), (written, kind) => {
      expect(withoutNames(written, kind, () => false)).toBe(written);
      const [name] = namesIn(written, kind);
      if (name !== undefined) expect(withoutNames(written, kind, (one) => one === name)).not.toBe(written);
    }),
  );
});
