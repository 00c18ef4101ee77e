import { shortForm } from './calls';

const end = String.raw`[啊呀哦呢吧啦了哈哒滴的~～。,.!…\s]*`;
const receipts = new RegExp(
  `^(?:(?:已|都)?收到|已读|已阅|知道|明白|了解|好|好的|ok|okay|得令|遵命)${end}(?:谢谢|感谢|辛苦)?(?:大家|老师|群主|管家|您|你)?${end}$`,
  'iu',
);
const received = String.raw`(?:好的?|ok)?[\s,]*(?:(?:已|都)?收到|已读|已阅)`;
const receivedOnly = new RegExp(
  `^(?:${received}${end}){1,3}(?:(?:谢谢|感谢|辛苦).{0,3})?$|^${received}[,!。~\\s]+.{0,12}$`,
  'iu',
);
const praise = new RegExp(
  `^(?:6{2,}|[六溜牛]{1,4}|1|赞+|点赞|支持|期待|太?棒了?|太好了|太?厉害|不错|给力|实至名归|ok|okay|好|好的|冲|安排|(?:来了)+)${end}$`,
  'iu',
);
const joins = new RegExp(
  `^(?:我也?|我们|我家)?(?:要|想|已经?|也)?(?:报名|报个名|参加|加入|预定|预订|下单|想去|要去|算我一个|带我一个|加我一个|我要|我来)${end}(?=$|[\\s,:;.。+\\d])`,
  'iu',
);
/** A number goes on after the digit, or it is of a time, a price or a count. */
const digitGoesOn = /^[\d.:点号个块元天月年岁斤两件份箱盒楼栋%]/u;
const faces =
  /^(?:\s|\[[\p{Script=Han}A-Za-z]{1,4}\]|[\p{Extended_Pictographic}\p{Cf}\p{M}\u{1F3FB}-\u{1F3FF}])+$/u;
const approving =
  /\[(?:强|赞|鼓掌|OK|ok|爱心|玫瑰|庆祝|666|打call|加油|握手|抱拳|社会社会)\]|[👍👏👌💪🌹❤🎉🙏🙌💯✌🤝🔥]/u;

/** Whether it is one of the words that were asked for, perhaps with a little more: `1，两大一小`. */
export function saysWord(own: string, words: ReadonlySet<string>): boolean {
  if (words.has(shortForm(own))) return true;
  const [, digits = '', rest = ''] =
    /^(?:扣|加|打|敲|\+)?\s*(\d{1,2}|[a-d](?![a-z]))(.{0,20})$/su.exec(own) ?? [];
  if (digits !== '') return words.has(digits) && !digitGoesOn.test(rest) && /^[\s,.。;:!]/u.test(rest);
  return (words.has('报名') || words.has('参加')) && own.length <= 20 && joins.test(own);
}

/** Whether it says that something was received or read; `alone` takes only what cannot mean anything else. */
export function isReceipt(own: string, alone: boolean): boolean {
  return receivedOnly.test(own) || (!alone && receipts.test(own));
}

/** Whether it is a word of approval, or nothing but faces that approve. */
export function isPraise(own: string, text: string): boolean {
  return praise.test(own) || joins.test(own) || (faces.test(text) && approving.test(text));
}

/** Whether a message consists of a digit alone. */
export function isDigit(own: string): boolean {
  return /^\d{1,2}$/u.test(shortForm(own));
}
