import { ownWords } from '../questions/own-words';

/** In which fixed forms a message asks to be answered. */
export interface Calls {
  /** Words or digits to be said, folded. */
  words: ReadonlySet<string>;
  receipt: boolean;
  chain: boolean;
  checkIn: boolean;
  pictures: boolean;
}

const verbs = '扣|回复?|打|敲|刷|发|输入|留言';
const asked = new RegExp(
  `(?:${verbs})(?:个|一个)?\\s*["“「【‘'(]?\\s*(\\d{1,3}|\\+1|收到|报名|参加|想要|想去|要|来|到|已读|ok)`,
  'gu',
);
const askedInQuotes = new RegExp(`(?:${verbs})(?:个|一个)?\\s*["“「【‘']([^"”」】’']{1,6})["”」】’']`, 'gu');
const receipt = /收到(?:的|后)?请?(?:大家)?(?:回复|回|扣|确认)|(?:回复|请|确认)\s*["“「]?收到/u;
const joining = /报名|报个名|参加|接龙|下单|预定|预订/u;

/** Reads what a message calls for. */
export function callsOf(text: string): Calls {
  const own = ownWords(text);
  const words = [...own.matchAll(asked), ...own.matchAll(askedInQuotes)].map(([, word = '']) =>
    shortForm(word),
  );
  return {
    words: new Set([...words, ...lettersIn(own), ...(joining.test(own) ? ['报名', '参加'] : [])]),
    receipt: receipt.test(own),
    chain: own.includes('接龙'),
    checkIn: /打卡|签到/u.test(own),
    pictures: /晒|拍|照片|图/u.test(own),
  };
}

/** `选好回A或者B` asks for letters. */
function lettersIn(own: string): string[] {
  const asks = /(?:回复?|扣|打|选|发)\s*([a-d](?:\s*(?:或者?|还是|[、,/])\s*[a-d])+)/u.exec(own)?.[1] ?? '';
  return [...asks.matchAll(/[a-d]/gu)].map(([letter]) => letter);
}

/** The same short answer is written in many ways: `扣1`, `＋1` and `111` are `1`. */
export function shortForm(text: string): string {
  const bare = text.replaceAll(/[\s!.,。~…"“”'「」]+/gu, '');
  const digit = /^(?:扣|加|打|敲|\+)?(\d{1,2})$/u.exec(bare)?.[1];
  if (/^1{2,6}$/u.test(bare)) return '1';
  return digit ?? bare;
}

/** Whether a message asks for an answer in a fixed form at all. */
export function callsForSomething({ words, receipt: wantsReceipt, chain, checkIn }: Calls): boolean {
  return words.size > 0 || wantsReceipt || chain || checkIn;
}
