const surnames =
  '赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻苏潘葛范彭鲁韦马苗方俞任袁柳史唐费薛雷贺倪汤罗毕郝安常于傅齐康伍余顾孟黄穆萧尹姚邵汪毛禹狄贝明臧计成戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾路江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房解应丁邓单洪包左石崔吉龚程嵇邢裴陆荣翁荀甄曲封储靳段富巫乌焦巴牧谷车侯全班秋仲伊宫宁仇甘武符刘景詹束龙叶幸司黎白蒲从鄂索咸赖卓屠蒙池乔胥苍闻党翟谭贡劳姬申扶冉宰桑桂牛寿通边燕浦尚农温别庄晏柴瞿阎连茹习艾鱼容向古易慎廖庾终居衡步耿满弘匡国文寇广东欧沃利师巩聂晁勾敖冷辛阚那简饶曾沙丰关相查游';

/** Whether a character is a family name, or one such as 小 or 老 that stands in its place. */
export function isSurname(character: string): boolean {
  return character !== '' && (surnames.includes(character) || '小老大阿'.includes(character));
}

const pet =
  /^(?:[小阿老大二]\p{Script=Han}{1,2}|\p{Script=Han}{1,4}(?:妈|爸|麻麻|粑粑|妈妈|爸爸|姐|哥|叔|姨|爷|奶奶|同学|先生|小姐|女士|娘|姐姐|哥哥|师兄|师姐|老师|师傅|子)|[A-Z][A-Za-z]{1,11}|[a-z]{2,10}|[A-Za-z]{2,10}\p{Script=Han}{1,3}|\p{Script=Han}{1,3}[A-Za-z]{1,10})$/u;
const noPet =
  /^(?:.{0,2}宝[妈爸]|全职.{1,3}|单身.{0,2}|.家好|老师|老板|老家|小吃|小区|大家|大学|小学|小时|小姐|大学生|大专|小白|大叔|阿姨|老乡|小店|大厂|小孩|小说|大姐|小哥|大哥|老婆|老公|大师|小伙|大一|大二|大三|大四|大雨|小雨伞|二手|二宝|大宝|老年|哈喽|hello|hi|ok|no|base|good|thanks|hr|it|.{1,2}(?:饺|包|骑|亲|儿|孩|妻|房|日|房|电|王)子|包子|孩子|妻子|房子|日子|电子|女子|男子|样子|个子|椰子|柚子皮|橙子箱)$/iu;

/** 贝贝, 琪琪; but no interjections, relatives and adverbs. */
const doubled =
  /^(?![谢哈嘻嘿呵妈爸宝姐拜好看试等天常刚慢偷默渐年人个太奶爷哥弟妹叔嗯哦呜啊对是行来顶冲聊说想问走吃喝打玩听写做学坐])(\p{Script=Han})\1$/u;

/** Whether words standing by themselves look like a name: 小宁, 阿桃, 豆妈, 王铁蛋, Kiki. */
export function looksLikeName(words: string): boolean {
  if (noPet.test(words)) return false;
  return (
    pet.test(words) ||
    doubled.test(words) ||
    (/^\p{Script=Han}{2,3}$/u.test(words) && surnames.includes(words.charAt(0)))
  );
}
