import type { Chance } from '../../../tests/host/chance.ts';

const first = Array.from('小阿大老晓子文海静雨思佳欣梦雅婷安乐');
const second = Array.from('雨明红丽军伟芳静宇晨阳月星兰梅云峰龙');
const words = Array.from(
  '平安喜乐随风而行岁月静好知足常向阳花开清茶一杯远山近水听雪看海追光少年不负韶华南巷北街旧城春夏秋冬',
);
const rest = Array.from(
  '的是在有我他这中来上国个到说们为子和你地出道也时要就可以生会自着去之过后家学对多么小心里天成没想好起看用然主种样美进只那' +
    '方前回行定情本现但面物实话最长些把力它与等明新于月经理员老花动机同工电教特白马风声今正外将水因高被世口什则提先法目感手' +
    '糖果橙柠檬西瓜桃椰奶咖啡猫狗兔鹿鲸鱼岛雾森晚枫栀橘汐墨砚棠梨渔樵耕读竹琴瑟笙箫翎羽霜露虹霓晴岚烟波舟桥灯火星河',
);
const english = [
  'Amy',
  'Leo',
  'Cindy',
  'Jack',
  'Kevin',
  'Lily',
  'Tina',
  'Eric',
  'Sunny',
  'Vivian',
  'Coco',
  'Momo',
];
const emoji = ['🌸', '☀️', '🌙', '🐱', '🍀', '❤️', '🌻', '⭐', '🐳', '🎈'];

/** The 400 that many people carry, commonest first: two characters, English first names, single emoji. */
const common = [
  ...english,
  ...emoji,
  ...first.flatMap((one) => second.map((other) => one + other)),
  ...words.map((word) => word.repeat(2)),
].slice(0, 400);

/** A nickname that many people carry, the first ones of the list ten times as often as the last. */
export function commonName(chance: Chance): string {
  return common[Math.floor(400 * chance.next() ** 2)] ?? '';
}

/** A nickname that hardly anybody else carries: Chinese mostly, at times with a Latin word, a number or an emoji. */
export function rareName(chance: Chance): string {
  const length = 2 + Math.floor(chance.next() * 5);
  const name = Array.from({ length }, () => chance.pick(chance.next() < 0.3 ? words : rest)).join('');
  const kind = chance.next();
  if (kind < 0.1) return `${chance.pick(english)}${Math.floor(chance.next() * 10_000)}`;
  if (kind < 0.2) return `${name}${chance.pick(emoji)}`;
  if (kind < 0.3) return `${chance.pick(english)} ${name}`;
  return name;
}
