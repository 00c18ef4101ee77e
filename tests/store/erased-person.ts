/** Names of the person whose rows go, and words of theirs. None of them occurs in rows of anybody else but where they are named. */
export const named = {
  nickname: '小雨点',
  former: '雨后初晴',
  groupNickname: '雨点妈妈',
  remark: '徐汇雨点',
  absorbed: '雨点小号',
};
export const words = ['我家雨点三岁了', '雨点爱画画', '雨点妈妈的自我介绍', '上海徐汇'];

const ids = ['rain', 'rain-absorbed', 'rain-expert'];

/** Nothing is so old that retention would drop it. */
export const lately = Date.now() - 1000;

/** Whatever of the person can be found in a text: ids, names, words. */
export function tracesIn(text: string): string[] {
  return [...ids.map((id) => `"${id}"`), ...Object.values(named), ...words].filter((trace) =>
    text.includes(trace),
  );
}
