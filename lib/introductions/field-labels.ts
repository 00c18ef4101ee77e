import type { FactField } from '../store/tables';

/** Labels that groups use for each field, as people write them. */
const synonyms: Partial<Record<FactField, string>> = {
  called: `昵称 呢称 网名 名字 姓名 称呼 怎么称呼 如何称呼 名 微信名 微信昵称 微信名称 群昵称 群名 花名 艺名 笔名 英文名 中文名 小名 外号 绰号 大名 真名 本名
    真实姓名 网络昵称 我是谁 我是 我叫 叫我 叫什么 你是谁 名号 id name nickname 自称 姓甚名谁 姓名昵称 昵称姓名`,
  city: `城市 来自 我来自 位置 成市 坐标 座标 所在地 所在城市 所在地区 所在区域 所在 地区 区域 常驻 常驻地 常驻城市 现居 现居地 现居城市 居住地 居住城市 居住 现住 住在 住哪 住址 base
    base地 城 在哪 在哪里 在哪儿 人在哪 人在 我在 我在哪 我在哪里 你在哪 哪里人 哪的 哪个城市 在哪个城市 省市 省份 定位 驻地 生活城市 工作城市 目前城市 当前城市
    现在城市 目前所在 目前所在地 现在所在地 目前坐标 location city basedin 城市坐标 坐标城市 地标`,
  occupation: `职业 行业 工作 从事 从事行业 从事职业 从事工作 所在行业 所处行业 做什么 做什么的 做啥 做啥的 干啥 干啥的 干什么的 干嘛的 我做啥 我做 我是做 职位 职务 身份 业
    job work occupation profession industry 工种 主业 本职 本职工作 做什么工作 事业 主营 主营业务 业务 经营 经营项目 当前职业 目前职业 现职业 现职 行当 创业项目 项目
    职业身份 身份职业 行业职业 职业行业 谋生 营生 专业领域 工作领域 从业 我的行当`,
  offers: `资源 可提供 可以提供 提供 能提供 供 擅长 特长 技能 优势 长处 强项 拿手 我有 我有啥 有什么 有啥 会什么 会啥 能帮大家 能帮 可分享 可以分享 分享 贡献 我能给 能给
    offer offers icanoffer canoffer skills 价值 绝活 本事 能干啥 能干什么 供给 资源优势 优势资源 人脉资源 我有资源 可对接 已有资源 现有资源 手头资源 可给`,
  seeks: `需求 对接 链接 想链接 收获 需要 想找 想要 我要 我要啥 我想 想认识 求 寻 寻求 诉求 希望 期待 期望 愿望 缺什么 缺啥 缺 要什么 要啥 想学 想学习 目的 想对接 寻找 找 求助 心愿
    lookingfor need needs seeking want wants`,
  hobbies: `爱好 兴趣 兴趣爱好 爱好兴趣 喜欢 喜好 业余 业余爱好 业余时间 hobby hobbies interests interest 平时喜欢 平时爱好 平时 闲暇 爱好特长 兴趣特长 爱干啥 爱干什么
    消遣 热爱 喜爱 最爱 业余兴趣`,
  cameBy: `邀请人 推荐人 介绍人 引荐人 引路人 拉我的人 来源 来处 来路 途径 渠道 来源渠道 怎么来的 咋来的 从哪来 从哪来的 从哪儿来 哪里来的 怎么进来的 怎么进群的 咋进来的
    谁邀请的 谁拉的 谁推荐的 谁介绍的 谁拉进来的 推荐 引荐 referrer referredby from`,
};

/** What people also say of themselves in such a list, and no field holds. */
const otherPersonal = `年龄 年纪 岁数 性别 生日 出生 出生年份 星座 身高 体重 学历 学校 毕业院校 院校 专业 单位 公司 年级 班级 电话 手机 手机号 微信 微信号 联系方式 qq 邮箱 email
  wechat 电话号码 mbti 属相 生肖 血型 婚姻 婚况 感情 感情状态 孩子 宝宝 娃 宝宝年龄 孩子年龄 宝宝月龄 标签 座右铭 个性签名 雷区 备注 家庭 楼栋 门牌 房号 家乡 老家 籍贯
  祖籍 出生地 age gender 公众号 小红书 抖音 视频号 近况 状态 一句话 性格 口头禅 备考院校 目标`;

const origins = ['家乡', '老家', '籍贯', '祖籍', '出生地'];

const listed = new Map<string, FactField>(
  Object.entries(synonyms).flatMap(([field, words]) =>
    words.split(/\s+/u).map((word) => [word, field as FactField] as const),
  ),
);
const personal = new Set(otherPersonal.split(/\s+/u));

/** Longer labels than the listed ones, which forms word as they like; the first that fits decides. */
const worded: readonly (readonly [RegExp, FactField | null])[] = [
  [/^不/u, null],
  [/(?:想|愿意|乐意)(?:分享|提供|贡献)/u, 'offers'],
  [/(?:邀请|推荐|介绍|引荐)(?:人|者|方)|谁.{0,4}(?:邀|拉|荐|介绍|带|喊)|被谁/u, 'cameBy'],
  [
    /(?:怎么|如何|咋|怎样|从哪|哪里|哪儿|何处|通过|经由).{0,8}(?:来|知|得知|进|入|了解|认识|找到|加|发现|看到|听说)/u,
    'cameBy',
  ],
  [/(?:入|进|加)(?:本)?群(?:的)?(?:渠道|途径|方式|来源|路径)|(?:渠道|途径)(?:来源)?$/u, 'cameBy'],
  [
    /^(?:我|你|您)?(?:目前|现在|最|还|在群里|当前|近期|本次)*(?:的)?(?:想|希望|需要|期待|期望|渴望|寻|求|缺|要|找|盼)|需求|诉求|(?:入|进)群目的/u,
    'seeks',
  ],
  [
    /(?:可以?|能够?|会|愿意)(?:为|给|帮|向|跟|和|对|教)?.{0,8}(?:提供|分享|给|帮|带来|做|教|贡献|付出|输出|解决|服务)|提供|资源|带来|优势|技能|擅长|拿手|特长|能力|会(?:什么|啥)|有(?:什么|啥)/u,
    'offers',
  ],
  [/^喜欢|^喜爱|^最爱|爱好|兴趣|业余|^平时(?:喜欢|爱|都)?/u, 'hobbies'],
  [/昵称|姓名|称呼|名字|网名|怎么叫|叫什么|叫啥/u, 'called'],
  [/城市|坐标|所在地|居住|常驻|现居|住哪|在哪/u, 'city'],
  [/职业|行业|工作|从事|做什么|做啥|干什么|干啥|干嘛|主业|主营|身份/u, 'occupation'],
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
