import type { MessageKind } from '../chat/message';
import { foldText } from '../introductions/fold-text';

/** What is shorter says too little to advertise anything. */
const shortest = 8;

/**
 * Every advert has one of these characters, most messages have none. They are looked up one by one, as every message that
 * is recorded passes here and an expression takes thirty times as long.
 */
const telling = markedCharacters(
  '薇微威扫￥$€券折赚贷兼副购招代促价邮抢免领码咨聘私滴热惠福额赠vVwWxX/#砍助收修祛电减',
);

/** Signs that suffice by themselves. */
const plain: readonly RegExp[] = [
  /[￥$€₤₳][A-Za-z0-9]{8,14}[￥$€₤₳]/u,
  /复制(?:打开|口令|这段|此)/u,
  /砍一刀|(?:点|帮).{0,8}助力/u,
  /(?:投(?:个|一?下)?票|拉(?:个|一下)?票|点(?:个)?赞).{0,40}https?:/su,
  /邀请码|用我的(?:邀请)?码|(?:注册|下载).{0,2}(?:就)?送.{0,4}元/u,
  /搜索?\s*\d{6,}.{0,6}领/u,
  /(?:增加收入|副业|兼职|代理|创业|代发).{0,40}(?:月入|日赚|一天\d|过万)/su,
  /^(?:本人)?(?:长期|高价)?(?:收购|回收)/u,
  /扫.{0,8}(?:进群|进福利|领取|关注|填写|满\d+人)|(?:扫码|扫我).{0,4}进$/u,
  /进群(?:即可)?(?:领|加助理|扫码)/u,
  /加\s*(?:[vV]|vx|wx|薇|威|微信|我\s*(?:vx?|wx|薇))\s*[^\p{Script=Han}\s]{0,2}\s*[a-z][a-z0-9_-]{4,}/iu,
];

/** How to get hold of whoever offers. */
const contact =
  /加\s*(?:我(?!一个|好友)|[vV](?![a-z]|\d)|vx|wx|薇|威|微信|客服|助理|企业微信)|(?:vx|wx|v信|薇信?|威信|微信)\s*(?:[:❤♥]|同号)|1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}|(?<!\d)(?:400|0\d{2,3})-\d{3,4}-?\d{4}|热线|(?:qq|扣扣)\s*\d{6,}|私(?:我|信我)|(?:要的|需要的?|有需要|下单|想.{0,4}的).{0,4}私聊|滴(?:滴|我)|联系我|提我名字|欢迎咨询|(?:请|可)咨询|预约/iu;

/** What is offered, and how it is praised; each is worth one. */
const offers: readonly RegExp[] = [
  /兼职|副业|刷单|日结|招代理|诚招|急招|加盟|一件代发|不囤货|零投资|创业首选|增加收入|手工活|引流/u,
  /日赚|月入|一天\d{3}|两三百|过万|稳赚|带盘|牛股|包教包会|手把手/u,
  /贷款|无抵押|养卡|提额|代还|办理.{0,4}信用卡|利息低|秒批|下卡/u,
  /代开|代写|代发期刊|拿证|免试|包过|学历提升/u,
  /高价|收购|回收|收售|上门(?!自提)|免费评估/u,
  /低价|代充|代订|批发|内购|尾货|清仓|断码|高仿|正品|假一赔/u,
  /包邮|直邮|产地直发|下单|送货|接单/u,
  /优惠券|返利|返现|红包|话费|立减|大额|券后/u,
  /[一二三四五六七八九\d.]折|买.送|全场|周年庆|开业|秒杀|福利|促销|原价.{0,6}今日/u,
  /名额|先到先得|限前|前\d+名|名额有限|仅剩|限时|新客|老客户|新老顾客/u,
  /免费(?:送|领|试听|检测|咨询|体验|评估)|0元|送你|领取|试用|先试后买|义诊/u,
  /瘦\d|不反弹|祛[斑痣]|见效|降三高|疗程|面膜/u,
  /疏通|开锁|保洁|家政|清洗|搬家|驾校|瑜伽馆|摄影|中介|房产|首付/u,
  /诚信|无效退款|价格公道|随叫随到|价格低|不限学历|量大从优|先付款|稳定不封|黑科技|外挂|神器|自动加/u,
  /包邮|直播间|点进来|戳链接|点链接|点击链接|点小程序|我的小店|本店|店铺就在/u,
  /\d(?:\.\d+)?\s*(?:元|块|一[斤件张个箱盒份])|[¥￥]\s*\d|\d起|(?<![\d-])\d{2,4}[,，。\s]|只要\s*\d/u,
];

const link = /https?:\/\/|#小程序:/u;
/** Talk about adverts, questions, what the group itself offers and what people say of themselves. */
const other =
  /骗|别发|不发广告|发广告|广告哈|移出|退群|违者|举报|不信|接龙|扣\s*1|团购|@所有人|【[^】]{0,6}通知】|姓名\s*:|打卡|[吗呢?]\s*$|怎么|有没有(?!想)|有人|谁(?:有|要|知道)|推荐(?:一?下|过)|求推荐|转让|原价转|成新/u;

/** Whether a message looks as if somebody advertised something in the group. A guess, by its words alone. */
export function looksLikeAdvert(text: string): boolean {
  if (text.length < shortest || !hasTelling(text)) return false;
  const folded = foldText(text);
  if (other.test(folded)) return false;
  if (plain.some((sign) => sign.test(folded))) return true;
  const praised = offers.filter((sign) => sign.test(folded)).length;
  if (contact.test(folded)) return praised >= 1;
  return praised >= (link.test(folded) ? 2 : 3);
}

/** Whether a message has a link in it, or is one. */
export function hasLink({ kind, text }: { kind: MessageKind; text: string }): boolean {
  return kind === 'link' || link.test(text);
}

function hasTelling(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (telling[text.charCodeAt(at)] === 1) return true;
  return false;
}

function markedCharacters(characters: string): Uint8Array {
  const marked = new Uint8Array(0x1_00_00);
  for (let at = 0; at < characters.length; at++) marked[characters.charCodeAt(at)] = 1;
  return marked;
}
