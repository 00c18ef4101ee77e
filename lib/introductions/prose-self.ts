import type { Clause } from './clauses';
import { isSurname, looksLikeName } from './name-words';
import { isOccupation, isStudent, occupationBeforeName } from './occupation-words';
import { placeNameEnd, placesAt } from './place';
import { districtNames } from './place-names';
import type { Range } from './reading';

/** What a clause says of who, where and what somebody is. A later one of higher rank takes the place of an earlier one. */
export interface SelfReading extends Range {
  field: 'called' | 'city' | 'occupation' | 'cameBy';
  rank: 1 | 2 | 3;
}

const years =
  /(?:已经|也?有|快|将近|了|整整|超过|第)*(?:[\d一二三四五六七八九十几两多半]+[来多几余]?(?:个)?(?:年|载|年多))(?:多|了|有余|左右)*$/u;
const verbsOfPlace =
  '念执做当干搞开卖带读上打从创种养教经跑写画送摆管修拍学定生漂待呆混住的这那一目现有是一过拼工任来负搬办养接搬包';
const strongLocator =
  /^(?:人?(?:目前|现在|现|常年|长期|一直|平时)?(?:人)?(?:的)?(?:坐标|座标|城市|based?|(?:店|厂|公司|工厂|门店|工作室|单位|家|人|仓库|档口)(?=[是在]))(?:是|在|\s*in(?![a-z])|:|\s)*|(?:目前|现在|现|常年|长期|一直|我)?(?:家住|家在|屋(?:里头?|头)在|(?:i )?(?:am )?liv(?:e|ing) in |(?:i )?(?:am )?(?:from|located in) |居住在?|住在|住|现居|定居在?|定居|人在|常驻|常住|长住|长驻|暂住在?|暂居|暂泊|定居|移居|落脚|蜗居|安家|长居|久居|寄居|混迹|所在地|位置|驻扎在?|生活在|坐落于?|落户|寓居|客居|旅居|漂在|扎根|安家)(?:于|在)?)\s*/iu;
const originLocator =
  /^(?:(?:是|我是)?来自于?|(?:我)?老家(?:是|在)?|籍贯(?:是)?|祖籍(?:是)?|原籍|家乡(?:是|在)?|出生(?:于|在))\s*/u;
const plainLocator =
  /^(?:目前|现在|现|人|平时|常年|长期|一直|如今|今年|毕业后|从老家|跟着?老公|跟着?老婆)*(?:就|也|还|都|一个|一名)*(?:在|于|驻|来到?|搬到|搬来|嫁到|调到|移居|漂在|留在|回到|(?:服务|就职|任职|供职|工作|生活)于)\s*(?:家乡|老家)?/u;
const opening =
  /^(?:(?:hi|hello|嗨|哈喽|哈啰|大家|各位|群友|们|好|早上|晚上|呀|啊|大家好|你们好|新人|报到|报道|那个|然后|其实|自我介绍|介绍|一下|简单|先|我嘛|本人是?|本人|在下|敝人|小弟|小妹|我们?|俺们?|偶|咱|鄙人|目前(?!住|居)|现在(?!住|居)|现(?![居住在])|如今|平时|主要|自己|也|就|还|一直|先|话说|刚|嘛)[\s,:]*)/iu;

/** Whom, where and what the speaker says they are, in one clause. */
export function readSelf(clause: Clause): SelfReading[] {
  if (/那几年|那时候|那会儿?|的时候|期间|当年/u.test(clause.text)) return [];
  const found = new SelfReader(clause).read();
  return found.filter(({ start, end }) => end > start);
}

class SelfReader {
  private readonly found: SelfReading[] = [];
  private readonly text: string;
  private readonly offset: number;

  constructor(clause: Clause) {
    this.text = clause.text;
    this.offset = clause.start;
  }

  read(): SelfReading[] {
    const iAm =
      /^(?:(?:嗨+|嘿|hi|hello|hey|哈喽|哈啰|你们好|大家好)[\s~,]*(?=我|俺|这里))?(?:我|俺|偶|阿拉|本人|这里|咱|在下|敝人|小弟|小妹|我们)?(?:就)?(?:是|系|乃)(?!被|从|通过|由|听|跟着|参加)/iu.exec(
        this.text,
      )?.[0].length;
    if (iAm !== undefined) this.readIAm(iAm);
    else if (/^(?:在下|敝人|小弟|小妹|鄙人|我,)/u.test(this.text) || this.namesItself())
      this.readName(2, this.text.length);
    else this.readPlaceAndWork(this.leadEnd());
    return this.found;
  }

  /** 本人林可: without a verb, only what looks like a name is one. */
  private namesItself(): boolean {
    const words = /^本人(.+)$/u.exec(this.text)?.[1] ?? '';
    return looksLikeName(words) && !isOccupation(words) && placesAt(words, 0) === null;
  }

  private leadEnd(): number {
    let at = 0;
    for (;;) {
      const length = opening.exec(this.text.slice(at))?.[0].length ?? 0;
      if (length === 0 || at + length >= this.text.length) return at;
      at += length;
    }
  }

  private add(field: SelfReading['field'], start: number, end: number, rank: SelfReading['rank']): void {
    this.found.push({ field, start: this.offset + start, end: this.offset + end, rank });
  }

  /** 我是大连的小曲, 我是做装修的老吴, 我是阿明, 我是一名护士. */
  private readIAm(from: number): void {
    const end = this.withoutParticles(this.text.length);
    const tail = Math.max(this.text.lastIndexOf('的', end - 1), this.text.lastIndexOf('滴', end - 1));
    if (
      tail > from &&
      tail < end - 1 &&
      !isRelation(this.text.slice(tail + 1, end)) &&
      isName(this.text.slice(tail + 1, end)) &&
      !isOccupation(this.text.slice(tail + 1, end))
    ) {
      const relation = /^(?:朋友|闺蜜|同学|同事|室友|老乡|发小|邻居)(?=[小阿老大]\p{Script=Han}{1,2}$)/u;
      const title = relation.exec(this.text.slice(tail + 1, end))?.[0].length ?? 0;
      this.add('called', tail + 1 + title, end, 2);
      this.readDescriptor(from, tail);
      return;
    }
    if (tail > from && tail < end - 1 && isRelation(this.text.slice(tail + 1, end))) {
      this.add('cameBy', from, tail, 1);
      return;
    }
    if (tail > from && generic.test(this.text.slice(tail + 1, end))) this.readDescriptor(from, tail);
    if (this.found.length > 0) return;
    if (this.readPlaceAndWork(from)) return;
    if (this.readArticle(from, end)) return;
    this.readName(from, end);
  }

  private withoutParticles(end: number): number {
    let to = end;
    while (to > 1 && /[啦呀哈哦啊吧呢嘛]/u.test(this.text.charAt(to - 1))) to -= 1;
    return to;
  }

  /** What stands before 的 and a name. */
  private readDescriptor(from: number, end: number): void {
    const words = this.text.slice(from, end);
    const came = /^(.{2,8}?)(?:过)?来$/u.exec(words);
    if (came && !placesAt(words, 0) && !/新|刚|后|未|远|外|自/u.test(words))
      this.add('cameBy', from, from + (came[1]?.length ?? 0), 2);
    else if (!/^(?:新|\d+群|刚(?:刚)?(?:加|进|入|来))/u.test(words)) this.readPlaceAndWork(from, end);
  }

  /** 一名小学老师, 个调酒师. */
  private readArticle(from: number, end: number): boolean {
    const article = /^(?:一|1)?[名个位枚只介]/u.exec(this.text.slice(from))?.[0].length ?? 0;
    const words = this.text.slice(from + article, end);
    if (isStudent(words) || !isOccupation(words) || words.length > 20 || isTitled(words)) return false;
    this.addWork(from + article, end);
    return true;
  }

  private readName(from: number, end: number): void {
    const words = this.text.slice(from, end);
    const split = occupationBeforeName(words);
    if (split !== -1) {
      this.add('occupation', from, from + split, 2);
      this.add('called', from + split, end, 2);
      return;
    }
    const place = placesAt(words, 0);
    const start =
      place && place.end < words.length && words.length - place.end >= 2 ? from + place.end : from;
    const prefix =
      /^(?:\d0后(?:的)?(?:小伙子?|姑娘|宝妈|妹子)?|[一二三四五六初高]年级?\(?\d{1,2}\)?班|\d+栋的?|\d+号楼的?)/u.exec(
        this.text.slice(start),
      )?.[0].length ?? 0;
    if (isName(this.text.slice(start + prefix, end)) && !isStudent(words))
      this.add('called', start + prefix, this.withoutParticles(end), 2);
  }

  /** 在杭州做母婴, 坐标杭州, 杭州人, 东莞做五金的, 做外贸. @returns whether anything was found. */
  private readPlaceAndWork(from: number, end = this.text.length): boolean {
    const before = this.found.length;
    const rest = this.readPlaces(from, end);
    this.readWork(rest ?? from, end, rest !== null);
    if (rest !== null) this.readNameAfterPlace(rest, end);
    return this.found.length > before;
  }

  /** 温州人在杭州 names two places, of which the second is where they are. */
  private readPlaces(from: number, end: number): number | null {
    const first = this.readPlace(from, end);
    if (first === null) return null;
    const between = /^(?:人|人氏|宁)?(?:目前|现在|现|如今)?(?=在|现居|现住|定居|常驻|住在)/u.exec(
      this.text.slice(first, end),
    )?.[0].length;
    return between === undefined ? first : (this.readPlace(first + between, end) ?? first);
  }

  /** 西湖区的小陆. */
  private readNameAfterPlace(from: number, end: number): void {
    const name =
      /^的(?=[小阿老大][\p{Script=Han}]{1,2}$|[\p{Script=Han}]{1,2}[姐哥妈爸叔姨]$|(?!宝宝|妈妈|爸爸|姐姐|哥哥|妹妹|弟弟|奶奶|爷爷)([\p{Script=Han}])\1$|[A-Za-z]{2,12}$)/u;
    if (name.test(this.text.slice(from, end))) this.add('called', from + 1, end, 1);
  }

  /** @returns where the words after the place begin, or null where no place is. */
  private readPlace(from: number, end: number): number | null {
    const words = this.text.slice(from, end);
    const strong = strongLocator.exec(words)?.[0].length;
    const origin = originLocator.exec(words)?.[0].length;
    const plain = plainLocator.exec(words)?.[0].length;
    if (strong) return this.placeFrom(from + strong, end, 3, true);
    if (origin) return this.placeFrom(from + origin, end, 1, true);
    if (plain) return this.placeFrom(from + plain, end, 3, false);
    return this.barePlace(from, end);
  }

  private placeFrom(from: number, end: number, rank: SelfReading['rank'], isCertain: boolean): number | null {
    const known = placesAt(this.text, from);
    if (known && known.end <= end) {
      const to = this.placeExtent(known.end, end);
      this.add('city', from, to, rank);
      return to;
    }
    const district = placeNameEnd(this.text, from, districtNames);
    if (district !== -1 && district <= end) {
      // Whoever names only a part of a city has mostly named the city before.
      this.add('city', from, district, 1);
      return district;
    }
    if (!isCertain) return this.namedBySuffix(from, end, rank);
    const unknown = new RegExp(
      `^(?:[A-Za-z][A-Za-z ]{1,20}|[\\p{Script=Han}]{2,8}?)(?=$|[,\\s]|[${verbsOfPlace}])`,
      'u',
    ).exec(this.text.slice(from, end))?.[0];
    if (!unknown || /[我你他她谁哪这那家沙发床]|昵称|职业|资源|需求|小区|花园|号楼|栋/u.test(unknown))
      return null;
    this.add('city', from, from + unknown.length, rank);
    return from + unknown.length;
  }

  private namedBySuffix(from: number, end: number, rank: SelfReading['rank']): number | null {
    const named = /^[\p{Script=Han}]{2,5}?(?:县|市(?!场)|镇)(?=$|[\p{Script=Han}])/u.exec(
      this.text.slice(from, end),
    )?.[0];
    if (!named || /[我你他这那]/u.test(named)) return null;
    this.add('city', from, from + named.length, rank);
    return from + named.length;
  }

  /** A district that is in no list stands between its city and the next verb, or the end. */
  private placeExtent(from: number, end: number): number {
    const rest = this.text.slice(from, end);
    const further = new RegExp(`^[\\p{Script=Han}]{2,6}?(?=$|[,\\s]|[${verbsOfPlace}])`, 'u').exec(rest)?.[0];
    if (
      !further ||
      isOccupation(further) ||
      isPeople(further) ||
      /[我们都也很还]|^(?:周[末一二三四五六日]|今|明|昨|最近|本周|[两多一二三四五六七八九十几]|周边|附近|和|人|本地|土著|自)/u.test(
        further,
      )
    )
      return from;
    if (new RegExp(`^[${verbsOfPlace}]`, 'u').test(further) && !/[区县镇]$/u.test(further)) return from;
    return from + further.length;
  }

  /** A clause that begins with a place: 佛山人, 温州的, 杭州余杭, 东莞做五金的, 杭州/上海两地跑. */
  private barePlace(from: number, end: number): number | null {
    const known = placesAt(this.text, from);
    if (!known || known.end > end) return null;
    const rest = this.text.slice(known.end, end);
    if (/^(?:大学|交大|理工|师范|医院|银行|日报|电视|航空|石化|重工|制药)/u.test(rest)) return null;
    if (/^(?:人|人氏|人士|户口|籍|宁)(?:$|[,\s啦呀哈哦])/u.test(rest))
      return this.placed(from, known.end, known.end, 1);
    if (/^(?:的|滴|本地|土著|土生土长|这边|那边|老乡)/u.test(rest) || isPeople(rest))
      return this.placed(from, known.end, known.end, 2);
    if (/^(?:两地|两头|来回|双城)/u.test(rest)) return this.placed(from, known.end, end, 2);
    if (rest === '') return this.placed(from, known.end, end, 2);
    const to = this.placeExtent(known.end, end);
    if (to === end || new RegExp(`^(?:[${verbsOfPlace}]|\\s)`, 'u').test(this.text.slice(to, end))) {
      if (
        /^(?:到|去|站|今|明|昨|下|有|是|天|雨|限|房|地铁|那|这|好|都|太|真)/u.test(
          this.text.slice(known.end, end),
        )
      )
        return null;
      return this.placed(from, to, to, 2);
    }
    return isOccupation(rest) && rest.length <= 10 ? this.placed(from, known.end, known.end, 2) : null;
  }

  private placed(from: number, to: number, rest: number, rank: SelfReading['rank']): number {
    this.add('city', from, to, rank);
    return rest;
  }

  /** What somebody does, with the verbs that say nothing more than that they do it left out. */
  private readWork(from: number, end: number, afterPlace: boolean): void {
    const words = this.text.slice(from, end);
    if (words === '' || kin.test(this.text)) return;
    const lead =
      /^(?:的|这边|那边|本地|一家.{1,10}?(?=当|做|任)|[\p{Script=Han}]{0,8}?(?:厂|公司|店|院|园|企|校|局|行|所|馆|中心|机构|平台|这边|里)里?(?=做|当|任|从事)|[\p{Script=Han}]{0,6}转行(?:去|来)?|在[\p{Script=Han}\w]{1,10}?(?=当|做|任|从事)|[个位名](?=开|卖|种|养|做|搞|跑)|人(?=做|开)|专门|主要|目前|现在|现|一直|已经|自己|专业|主业是?|副业是?|本职是?|刚转行|转行|一个|一名)*/u.exec(
        words,
      )?.[0].length ?? 0;
    if (/^(?:之前|以前|曾|原来|原先|前)|[做开卖干当]过|群里|有做|谁做|有没有/u.test(words)) return;
    const stripped = lead;
    const doing =
      /^(?:做|当|干|搞|从事|任|担任|负责)(?!过|了妈|梦|饭|的事|什么|啥|嘛|年|时|得|到|人|客|好|完|然|不)(?:着|了|紧|的是|的)?(?:[一1][名个家些点份]|[个点些])?/u.exec(
        this.text.slice(from + stripped, end),
      )?.[0].length;
    if (doing) return this.addWork(from + stripped + doing, end);
    const opened = /(?:开了?|经营着?|办了?|创办了?|开着)(?:[一1]?[家个间所])/u.exec(words);
    if (opened) return this.addWork(from + opened.index + opened[0].length, end);
    if (
      /^(?:开|卖|种|经营|送|代理|批发|跑)(?!始|心|车|会|了|个|家|给|你|我|萌|步|玩|来)/u.test(
        words.slice(stripped),
      ) ||
      /^[种养开卖教跑修画写拍]了.{1,5}年/u.test(words.slice(stripped)) ||
      (/^(?:开车|养|写|拍|教|修|画|跑|开|卖|种)/u.test(words.slice(stripped)) &&
        (words.endsWith('的') || afterPlace))
    )
      return this.addWork(from + stripped, end);
    if (/^.{2,10}(?:上班|任职|供职|就职)/u.test(words) && !/[每天早晚去]/u.test(words))
      return this.addWork(from + (/^(?:就?在|于)/u.exec(words)?.[0].length ?? 0), end);
    const atWork =
      /^在[\p{Script=Han}]{0,8}(?:厂|公司|店|院|园|企业|校|局|银行|所|馆|中心|机构|商场|超市|单位|集团|报社|出版社|社区|工地|车间)里?(?:教|画|卖|写|修|拍|管|跑|带|开|搞|剪|烤|煮|炒|编)(?!会|学楼)/u;
    if (atWork.test(words)) return this.addWork(from, end);
    const is = /^(?:是|现在是|目前是|为)?(?:一|1)?(?:名|个|位|枚|只)?/u.exec(words)?.[0].length ?? 0;
    const bare = words
      .slice(is)
      .replace(years, '')
      .replace(/(?:一枚|一名|一个|一只)$/u, '')
      .replace(/(?<=..)的$/u, '');
    const of = bare.lastIndexOf('的', bare.length - 2);
    if (of > 0 && isOccupation(bare.slice(of + 1)) && bare.length <= 16)
      return this.addWork(from + is + of + 1, end);
    if (
      bare.length <= 16 &&
      !isTitled(bare) &&
      isOccupation(bare) &&
      !/[我你他谁想找喜爱吗有]|^(?:不|没|求|能|可|会|学|曾|前)/u.test(bare)
    )
      this.addWork(from + is, end);
  }

  private addWork(from: number, end: number): void {
    let words = this.text.slice(from, end);
    const article =
      /^(?:的|[\d一二三四五六七八九十两几多半来]+年(?:多)?的?|[一1][名个家枚位])/u.exec(words)?.[0].length ??
      0;
    words = words
      .slice(article)
      .replace(
        /的(?:女生|男生|女孩|男孩|妹子|小伙子?|姑娘|汉子|女人|男人|人|宝妈|妈妈|大叔|小姐姐|老板)$/u,
        '',
      )
      .replace(/了$/u, '')
      .replace(/(?:的|滴|哒)?[啊呀哈啦哦呢]*$/u, '')
      .replace(years, '')
      .replace(/(?:的|工作|这一?行|方面的?|相关的?|生意|行业|方向|这块|一[枚名只个位])+$/u, '');
    if (words.length < 1 || words.length > 24 || isStudent(words)) return;
    this.add('occupation', from + article, from + article + words.length, 2);
  }
}

/** 老公做卫浴: what somebody else does. */
const kin =
  /^(?:我|俺|我家|我们家|家里)?(?:老公|老婆|媳妇|先生|太太|爱人|对象|男朋友|女朋友|男票|女票|爸妈?|妈|爸爸|妈妈|父母|父亲|母亲|儿子|女儿|闺女|哥哥?|姐姐?|弟弟?|妹妹?)(?:是|在|就|也|现在|目前)?(?:做|当|干|搞|开|卖|教|上班|从事)/u;

const generic =
  /^(?:新人|新来的?|小白|萌新|新手|群主|宝妈|宝爸|妈妈|爸爸|女生|男生|人|谁|你|他|她|这个|那个|什么|真的|个人|大家|一个|一名|小透明|新成员|新朋友|朋友|群友|姑娘|小伙|妹子|同学|以下|第一次|机器人|骗子|好人|路人|本地人?|外地人?|单身|女的?|男的?|北方人|南方人|客户|顾客|业主|时候|意思|样子|问题|东西|事|想法|感觉)$/u;

/** Whether words can be what somebody is called. */
export function isName(words: string): boolean {
  const name = words.trim();
  if (name === '' || name.length > 12 || generic.test(name)) return false;
  if (!/^[\p{L}\p{N}·. _-]+$/u.test(name)) return false;
  if (/\d0后|后$|岁|^\d+$/u.test(name)) return false;
  return (
    name.length <= 2 ||
    !/[吗了呢]|的|不是|为什么|怎么|因为|所以|喜欢|想找|可以|觉得|来取|来看|初到|初来|没有|知道|应该|一样|过来|刚换|^来|就是|还是|只是|在做|需要|负责/u.test(
      name,
    )
  );
}

/** 杨老师 and 老王师傅 are what somebody is called, and say no more of what they do. */
function isTitled(words: string): boolean {
  const title =
    /^(\p{Script=Han})(?:老师|医生|律师|教练|师傅|老板|经理|导|总|工|校长|园长|店长|老师傅|会计)$/u.exec(
      words,
    );
  return title !== null && isSurname(title[1] ?? '');
}

function isRelation(words: string): boolean {
  return /^(?:.{0,4})(?:闺蜜|室友|同学|朋友|同事|老公|老婆|妹妹|姐姐|弟弟|哥哥|表[姐妹哥弟]|发小|邻居|粉丝|老乡|学生|徒弟|妈妈|爸爸|师[兄弟姐妹])$/u.test(
    words,
  );
}

function isPeople(words: string): boolean {
  return /^(?:的)?(?:宝妈|妈妈|宝爸|奶爸|辣妈|姑娘|妹子|小伙子?|汉子|女生|男生|女孩|男孩|人|小姐姐|小哥哥?|老乡|二宝妈|吃货|媳妇|打工人|土著|大叔|阿姨)/u.test(
    words,
  );
}
