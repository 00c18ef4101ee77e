import { fixedNumber } from './chance.ts';

const FAMILY = '林罗梁宋唐许邓冯韩曹彭曾萧田董袁潘蔡蒋余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范'.split('');
const GIVEN =
  '知夏 一诺 清扬 若溪 景行 安宁 书瑶 子墨 思齐 依依 明远 乐之 小满 云舒 予安 向晚 秋实 星野 嘉禾 念慈'.split(
    ' ',
  );
const CHILD = '果果 豆豆 糖糖 米粒 团子 小鱼 朵朵 安安 多多 可乐 布丁 芽芽 满满 七七 石头 麦子'.split(' ');
const LATIN = 'Luna Momo Kevin Coco Jasper Yuki Fiona Leo Ada Ruby Theo Nora Echo Iris Otis Wendy'.split(' ');
const MOOD =
  '山间来信 慢慢走 一碗阳春面 橘子汽水 看海的人 晚风 云朵收集员 早睡早起 今天也要加油 半糖去冰 三餐四季 南瓜汤 纸飞机 小院有花 读书的鱼 不吃香菜'.split(
    ' ',
  );

type Maker = (salt: string) => string;

function from(list: readonly string[], salt: string): string {
  return list[fixedNumber(salt, list.length)] ?? '';
}

const MAKERS: Maker[] = [
  (salt) => from(FAMILY, `${salt}/family`) + from(GIVEN, `${salt}/given`),
  (salt) => `${from(CHILD, `${salt}/child`)}妈妈`,
  (salt) => from(MOOD, `${salt}/mood`),
  (salt) => from(FAMILY, `${salt}/family`) + from(GIVEN, `${salt}/given`),
  (salt) => from(LATIN, `${salt}/latin`),
  (salt) => `${from(CHILD, `${salt}/child`)}爸`,
  (salt) => `阿${from(GIVEN, `${salt}/given`).slice(-1)}`,
];

/** A nickname nobody has yet, the same on every run. `taken` gets it added. */
export function newNickname(index: number, taken: Set<string>): string {
  for (let round = 0; ; round += 1) {
    const maker = MAKERS[(index + round) % MAKERS.length] as Maker;
    const name = maker(`${index}/${round}`) + (round > 20 ? String(round) : '');
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
