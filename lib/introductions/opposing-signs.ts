import type { LabelHit } from './labelled-lines';

/** Labels of orders, registrations, lettings, adverts, job posts, patients, animals: each tells that a list is about something else. */
const otherLists =
  /收货|收件|地址|住址|数量|商品|品名|成色|价格|单价|租金|户型|薪资|待遇|岗位|学历要求|任职|福利|要求|费用|税号|注册|法人|开户|经营范围|公司名称|企业名称|人数|是否|忌口|主诉|病史|既往|品种|体重管理|性格|意向|期望薪资|期望月薪|商品|订单|规格|款式|尺码|颜色|日期|时间|地点|报名|场次|天气|气温|风力|题目|器材|参数|秘密|角色|收入|佣金|名额|楼盘|优惠|看房|诉求类型|处理|问题|考试|资料|咨询|时长|感想|过敏|喂养|出发|到达|车次|身份证|景区|份数|快递|备货|预算|作者|出版|导演|主演|片名|菜名|配料|疗程|剂量|科室|病人|患者|男主|女主|嘉宾|主讲|简介|讲师|业主|截标|投标|中标|资质|交期|工期|尾号|收件|取件|月龄|毛色|疫苗|绝育/u;

/** Words of somebody who speaks of somebody else. */
const ofOthers =
  /[“"「『][^”"」』\n]{0,6}(?:大家好|我叫|我是)|(?:给|向|跟|为|和)大家(?:隆重)?(?:介绍|引荐|推荐)(?:一?[位个下]|我)|[他她]自己|给[他她](?:鼓|点)|(?:一只|这只|有只)[^,。\n]{0,6}(?:布偶|猫|狗|犬|橘|金毛|柯基|泰迪|英短|美短|仓鼠|兔)[^\n]{0,12}(?:叫|名)|隆重(?:介绍|推出|欢迎)|介绍一[位个](?!自己)|^.{0,6}这位|[他她](?:叫|是(?!.{0,6}(?:拉|拽|把我|邀|忽悠|带我|介绍))|在.{2,6}(?:做|开|卖|上班)|想找)|(?:帮|替|代)(?:我|一?个|一位)?.{0,3}(?:朋友|同事|亲戚|侄|外甥|表[姐妹哥弟]|堂[姐妹哥弟]|闺蜜|弟|妹妹|哥|姐|邻居|儿子|女儿|闺女|室友|同学|舅|叔|姨|客户|老[公婆板乡]).{0,8}(?:介绍|问|发|征婚|找|求|转|宣传|推)|代发|转发群友|转自|转一[个条]|(?:我(?:家)?|咱家?)(?:老公|老婆|同事|朋友|闺女|女儿|儿子|爸|妈|侄|弟|哥|姐|妹|狗|猫|宝|娃|孩子|毛孩|室友|领导|邻居|亲戚|同学|[他她]).{0,8}(?:叫|是做|做.{1,6}的|的自我介绍|自我介绍|在.{2,6}(?:做|读|上班|开|工作)|想找|征婚)|(?:面试|认识|遇到|碰到|见|聊)了(?:一?个|一位)|征婚|相亲贴|嘉宾|分享人|主讲人|通讯录|名单|讲师简介|人物介绍|待领养|领养|寻人|寻猫|寻狗|走失|孩子.{0,6}(?:作业|自我介绍)/u;

/** Words of made-up people. */
const ofFiction =
  /男主|女主|主人公|小说|剧本|作文|课文|台词|段子|笑死|面试官|游戏|[二两三]真一假|猜我|猜猜|名言|歌词/u;

/** Words of somebody who asks others to introduce themselves, or shows how. */
const ofPrompts =
  /(?:请|麻烦|记得|务必|统一|一律|欢迎)[^\n]{0,16}(?:格式|模板|填写|自我介绍|介绍(?:一下|下)?(?:自己|一下)|复制|备注|登记|爆照)|(?:格式|模板|示例|范例|样例|举例)(?:如下|[:【:]|如|是|\n|$)|(?:^|\n)(?:例|例如|比如|eg|示例|参考)[:：]|(?:昵称|备注|名片)[^\n]{0,6}(?:改|换|设)(?:成|为)|照着?(?:这个)?(?:填|写|来写)|复制(?:下面|以下|上面|后)|@所有人|(?:入|进)群(?:必看|须知|请)|(?<![按照遵])群规|禁止|接龙|不按格式|问卷|调查|调研|访谈提纲招募|统计一下|私发给我|您的(?:城市|职业|年龄|爱好)|您所在|你的(?:城市|职业|爱好|特长)是|TOP\d|笔记|纪要|复盘|画像|需求文档/iu;

/** Words of adverts, job posts, lettings, trade in used things. */
const ofTrade =
  /(?:^|\n)[^\n]{0,8}(?:报名|登记表?|名单|签到表?|新品(?:介绍|上市|上架)?(?:一下)?|上新)(?:$|[:：\n])|(?:^|\n)[^\n]{0,4}(?:招聘|急招|诚聘|招募|招代理|招商|求职|内推|出租|转租|出售|转让|房源|急售|团购|秒杀|拼单|车找人|人找车|求购|收购|出闲置)(?:[\]】\n:：!！]|$|信息|启事|求职)|招代理|(?:城市|学历|经验|职业|地区|专业|年龄|性别)不限|均可|日结|日入|月入过|扣1|扣一|押一付|月租|先到先得|名额有限|限时|福利款|直播间见|点点关注|欢迎咨询|本人承接|专业承接|现款|中介重酬|上门勘察|包邮|到手价|支持7天|无理由|秒发|下单|拼团|成团|期望薪资|意向(?:城市|职业|岗位)|随时到岗|五险一金|双休|简历发|拎包入住|限女生|押金|面交|自提|以物换物|换购|加盟|轻松|躺赚|副业项目|零投资|无门槛|宠物店新到|新到一[只批款]|可视频看|可上户|要求\d{4}|截标|招标|投标/u;

/** Words of somebody who speaks for an office or a house, and not of themselves. */
const ofOffice =
  /(?:我是|这里是|我们是)[^,。\n]{0,8}(?:客服|店员|主讲|小编|快递员|管理员|群管|主持人?(?!的)|助教|小?助理|小助手|物业|班主任|工作人员|官方|公益|平台|协会|值班|班委|群助)|本店|我们(?:公司|店|厂|这边|平台|团队|机构)|团长小?.{1,3}提醒|停[水电气]|(?:今[天晚]|明[天晚]|周.)[^,，。\n]{0,4}[一二三四五六七八九十\d]点|有活动|[找向].{1,4}报名|请大家提前/u;

/** Words of a question to the group. */
const ofAsking =
  /[?？]|请问|问下|问一下|求推荐|求助|求解|求支招|求问|请教[:：一]|有没有|有谁|谁有|谁知道|谁能|哪家|哪里有|哪位|怎么办|咋办|咋整|吗(?:$|[,，。!！\s])|有推荐|推荐一下|推荐下/u;

/** A question that the speaker answers at once: 怎么来的？刷到的. */
const ownQuestion = /(?:怎么|咋|如何)(?:来|进来|进群|知道|找到)的?(?:这个?群)?的?[?？](?=.)/gu;

/** How strongly a text speaks against being somebody's own introduction; 0 = not at all. */
export interface Opposition {
  ofOthers: boolean;
  isPrompt: boolean;
  isTrade: boolean;
  asks: boolean;
  speaksForOffice: boolean;
  isFiction: boolean;
  otherLabels: number;
}

/**
 * @param text folded.
 * @param outside the text without what was read as values: what somebody offers may be notes, and what they like novels.
 */
export function oppositionIn(text: string, outside: string, hits: readonly LabelHit[]): Opposition {
  return {
    ofOthers: ofOthers.test(outside),
    isPrompt: ofPrompts.test(outside),
    isTrade: ofTrade.test(text),
    asks: ofAsking.test(text.replaceAll(ownQuestion, '')),
    isFiction: ofFiction.test(outside),
    speaksForOffice: ofOffice.test(text),
    otherLabels: hits.filter(({ label, field }) => field === null && otherLists.test(label)).length,
  };
}
