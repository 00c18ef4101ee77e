import { rhetorical } from './not-asking-words';

/** What tells a question that a handbook may answer from other talk, beside asking at all. General Chinese, of no kind of group. */
export type Cue =
  | 'particle'
  | 'whether'
  | 'politely'
  | 'which'
  | 'keeper'
  | 'oneOther'
  | 'allOthers'
  | 'calls'
  | 'over'
  | 'rhetorical'
  | 'call'
  | 'moved'
  | 'casual'
  | 'told';

/** Patterns in a message's own words (own-words.ts). */
const patterns: Record<Exclude<Cue, 'calls'>, RegExp> = {
  // Ends in a particle that asks.
  particle: anyOf('(?:吗|么|没有?|不|嘛|吧)(?:呀|啊|哈|哦)*\\s*(?:[?,.!。;]|$)'),
  whether: anyOf(
    '能不能|可不可以|能否|可以.{0,12}[吗么不]|有没有|是不是|要不要|会不会|行不行|有木有|[能可]以?.{1,10}[吗不么]',
    '(?<verb>\\p{Script=Han})[不没]\\k<verb>',
  ),
  politely: anyOf(
    '请问|请教|求助|求问|咨询|想问|问一?下|问问|麻烦(?!了|大|死)|帮忙|帮我|急急|谢谢(?:老师|群主|团长)',
  ),
  which: anyOf(
    '怎[么样]|咋|如何|哪里|哪儿|在哪|去哪|哪个|哪天|哪种|几点|几号|几天|几次|什么时候|啥时候|多少|多久|多长|找谁|为什么|为啥',
    '什么(?:价|证|条件|要求|意思|资料|材料|格式|区别)|啥(?:价|意思|要求)',
  ),
  // Asks whoever keeps the group.
  keeper: anyOf(
    '群主|老师|团长|客服|管理|官方|店家|老板|教练|班主任|工作人员|小助手|助教|店里|咱们?(?:这|群|店)|群里(?:能|可|让)',
    '你们(?:家|店|这|那|有|能|可|的|会|几)',
  ),
  oneOther: anyOf('(?:^|[^好给谢烦请跟和与问到])[你您](?!们|好|帮|给)|楼主|楼上|兄弟|姐(?!妹们)|亲'),
  allOthers: anyOf(
    '你们(?!家|店|这|那里|有|能|可|的|会|几)|大家|各位|姐妹们|家人们|谁(?!知道|能|有|负责|懂|管)|有人(?!知道|懂|会|晓得|能)',
  ),
  // It is over and done.
  over: anyOf(
    '已经|搞定|解决|[好妥完]了(?!吗|没|么)|没事|放心|后来|结果|终于|算了|撤|记错|破案|报上|来得及|及时|修好|弄好',
    '刚.{0,6}(?:问|买|收到|办|交)|真香|收到了|拿到了|谢谢|感谢|辛苦|总算|搞好|没白',
  ),
  rhetorical: anyOf(
    rhetorical.source,
    '至于吗|至于不|何必|难道|还要啥|还能[咋怎]|不会吧|不就是|素质|天底下|就说嘛|问就是|什么的|谁说不是|可不是|废话',
    '哪[有来]的?(?:事|道理)|有什么(?:办法|好)|怎么(?:会|可能)|真的假的|比.{1,10}更.{1,4}的吗|[人们]都[^?]{0,10}吗$',
  ),
  // Calls others to do something.
  call: anyOf(
    '发我(?:看看|哈|一下|吧)|扣\\s*\\d|私我|私聊|找我|报名的|的(?:请|把|可以?找|扣|举手|私)|抓紧|记得|请(?:大家|各位|把)',
    '(?:大家|各位|姐妹).{0,8}(?:别|都|请|记得|可以|注意)|说(?:多少|了几)遍|不要发|别忘|接龙|推荐(?:一本|一部|一个|大家)|出来说说|分享|安利',
  ),
  // Praise, wonder, pity.
  moved: anyOf(
    '真的?(?:是|好|香|不错|棒)|太.{1,8}了|这么(?!久|长时间|多天)|好(?:漂亮|好看|厉害|可爱|吃|香)|哈哈|笑死|绝了|666',
    '(?:^|[^!])[!]+$|羡慕|佩服|厉害|可惜|心疼|活该|服了',
  ),
  casual: anyOf('(?:呗|哈|啦|咯|嘞|哒|喽)\\s*[.。!~]*$'),
  // Tells of what others asked, wrote or said.
  told: anyOf('[「“《]|有人(?:在)?问|问过|听说|据说|说是|写了|看到一'),
};

/** Calls a member by @, and nobody who keeps the group. */
const calls = /@(?!\S*(?:群主|老师|团长|客服|管理|助手|小助|教练|店))\S/u;

/**
 * The cues that a message has.
 * @param text as it was written. @param words as `ownWords` gives them.
 */
export function cuesOf(text: string, words: string): Cue[] {
  const found = (Object.keys(patterns) as (keyof typeof patterns)[]).filter((cue) =>
    patterns[cue].test(words),
  );
  return calls.test(text) ? [...found, 'calls'] : found;
}

/** A pattern that fits where one of these fits. */
function anyOf(...parts: string[]): RegExp {
  return new RegExp(parts.join('|'), 'u');
}
