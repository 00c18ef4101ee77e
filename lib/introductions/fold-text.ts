const traditional =
  '暱稱職業興趣愛資標誰邀請稱認識來從歡個會給與對貨廠師員請問電話號聯絡點東廣臺灣陽莊濟寧貴雲長遼蘇蘭漢襄鄭馬陝慶興鎮縣區國們謝關學習車書館樂攝開賣種養運銷設計創場經現為於裡還這發網頁單產務項專門幫邊進裏說話熱';
const simplified =
  '昵称职业兴趣爱资标谁邀请称认识来从欢个会给与对货厂师员请问电话号联络点东广台湾阳庄济宁贵云长辽苏兰汉襄郑马陕庆兴镇县区国们谢关学习车书馆乐摄开卖种养运销设计创场经现为于里还这发网页单产务项专门帮边进里说话热';

const folded = new Map<string, string>([
  ...traditional.split('').map((character, index) => [character, simplified[index] ?? character] as const),
  ...'０１２３４５６７８９'.split('').map((digit, index) => [digit, String(index)] as const),
  ['｜', '|'],
  ['丨', '|'],
  ['／', '/'],
  ['（', '('],
  ['）', ')'],
  ['，', ','],
  ['；', ';'],
  ['：', ':'],
  ['∶', ':'],
  ['？', '?'],
  ['！', '!'],
  ['＝', '='],
  ['．', '.'],
]);

/**
 * The text with wide digits and punctuation made narrow and traditional characters made simplified as far as the rules here
 * need it, for comparing only. It is as long as the text, so that a place in one is the same place in the other.
 */
export function foldText(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    result += folded.get(character) ?? character;
  }
  return result;
}
