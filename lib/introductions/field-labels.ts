import type { FactField } from '../store/tables';
import { labelWords, otherPersonalLabels } from './label-words';

const origins = ['家乡', '老家', '籍贯', '祖籍', '出生地'];

const listed = new Map<string, FactField>(
  Object.entries(labelWords).flatMap(([field, words]) =>
    words.split(/\s+/u).map((word) => [word, field as FactField] as const),
  ),
);
const personal = new Set(otherPersonalLabels.split(/\s+/u));

/** Longer labels than the listed ones, which forms word as they like; the first that fits decides. */
const worded: readonly (readonly [RegExp, FactField | null])[] = [
  [/^不/u, null],
  [/(?:想|愿意|乐意)(?:分享|提供|贡献)/u, 'offers'],
  [/(?:邀请|推荐|介绍|引荐)(?:人|者|方)|(?:谁|哪位|边个|哪个).{0,4}(?:邀|拉|荐|介绍|带|喊)|被谁/u, 'cameBy'],
  [
    /(?:怎么|如何|咋|怎样|从哪|哪里|哪儿|何处|通过|经由).{0,8}(?:来|知|得知|进|入|了解|认识|找到|加|发现|看到|听说)/u,
    'cameBy',
  ],
  [
    /(?:入|进|加)(?:本)?群(?:的)?(?:渠道|途径|方式|来源|路径|缘由|原因|契机|是?因为)|(?:渠道|途径)(?:来源)?$/u,
    'cameBy',
  ],
  [
    /^(?:我|你|您)?(?:目前|现在|最|还|在群里|当前|近期|本次)*(?:的)?(?:想|希望|需要|期待|期望|渴望|寻|求|缺|要|找|盼)|需求|诉求|(?:入|进)群目的/u,
    'seeks',
  ],
  [
    /(?:可以?|能够?|会|愿意)(?:为|给|帮|向|跟|和|对|教)?.{0,8}(?:提供|分享|给|帮|带来|做|教|贡献|付出|输出|解决|服务)|提供|资源|带来|优势|技能|擅长|拿手|特长|能力|会(?:什么|啥)|有(?:什么|啥)/u,
    'offers',
  ],
  [/^喜欢|^喜爱|^最爱|爱好|兴趣|业余|^平时(?:喜欢|爱|都)?|好玩的?$|玩(?:啥|什么)/u, 'hobbies'],
  [/昵称|姓名|称呼|名字|网名|怎么叫|叫什么|叫啥/u, 'called'],
  [/城市|坐标|所在地|居住|常驻|现居|住哪|在哪/u, 'city'],
  [/职业|行业|工作|从事|做什么|做啥|干什么|干啥|干嘛|主业|主营|身份|忙(?:啥|什么|些)/u, 'occupation'],
];

/** Where a label asks for where somebody comes from, and not where they are now. */
export function asksForOrigin(label: string): boolean {
  return origins.some((word) => label.includes(word));
}

/** A label in small letters without spaces, emoji and punctuation, and without 我的 and the like before it. */
export function bareLabel(label: string): string {
  return label
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}/、&+]/gu, '')
    .replace(/^(?:我|您|你|本人|个人|目前|现在)的/u, '')
    .replace(/(?<=[^\d])\d+$/u, '');
}

/** The field of a label that is one of the known ones as it stands, by any of its parts where it has several; else null. */
export function fieldOfKnownLabel(label: string): FactField | null {
  const bare = bareLabel(label);
  const whole = listed.get(bare) ?? listed.get(bare.replace(/^(?:我|你)/u, ''));
  if (whole) return whole;
  const here = listed.get(bare.replace(/(?:本|这个|我们|咱们?)?群的?$/u, ''));
  if (here === 'cameBy') return here;
  const [first = '', ...rest] = bare.split(/[/、&+]|和|及|与|或/u);
  return rest.length > 0 ? (listed.get(first) ?? null) : null;
}

/** The field that a label asks for, also where a form words it in a way of its own; null for a field of its own. */
export function fieldOfLabel(label: string): FactField | null {
  const bare = bareLabel(label);
  const known = fieldOfKnownLabel(bare);
  if (known) return known;
  if (personal.has(bare) || bare.length < 2 || bare.includes('我们可') || bare.includes('我们想'))
    return null;
  return worded.find(([wording]) => wording.test(bare))?.[1] ?? null;
}

/** Whether a label is of a list about a person, with a field or without. */
export function isPersonalLabel(label: string): boolean {
  return personal.has(bareLabel(label));
}
