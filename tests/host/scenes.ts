/** Members who are drawn anew for each scene, and `m`, the user, who spoke only in the past. */
export type Speaker = 'a' | 'b' | 'c' | 'd' | 'm';

export type SpokenTurn =
  | { who: Speaker; say: string }
  | { who: Speaker; send: 'picture' | 'voice' | 'redPacket' | 'sticker' | 'file' | 'link' };

/** Somebody says or sends something, or somebody new comes into the group. */
export type Turn = SpokenTurn | { join: true };

/** What members of a made-up group say to each other. `@b` inside a line stands for that member's name. */
export type Scene = Turn[];

function talk(text: string): Scene {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const trimmed = line.trim();
      if (trimmed === 'join') return { join: true };
      const who = trimmed[0] as Speaker;
      const rest = trimmed.slice(2).trim();
      const sent = /^<(picture|voice|redPacket|sticker|file|link)>$/.exec(rest);
      if (sent) return { who, send: sent[1] as 'picture' };
      return { who, say: rest };
    });
}

const PARENTS: Scene[] = [
  talk(`a 请问八个月一天喝几顿奶正常呀
    b 我家现在四顿奶加两顿辅食
    c 我家三顿奶，最近爱吃南瓜泥
    m 都不错，奶量看体重，别太焦虑
    a 收到，谢谢`),
  talk(`a 昨晚醒了五次，我人都傻了
    b 是不是在长牙
    c 抱抱，这个月龄睡眠倒退很常见的，过两周就好
    a @c 你家当时怎么过来的
    c 白天多放电，晚上早点关灯，别急着抱起来`),
  talk(`a <picture>
    a 第一次自己坐稳，纪念一下
    b 好可爱！
    c 这小胖手太好捏了吧
    d 坐得真直`),
  talk(`join
    a 欢迎新妈妈，改一下群昵称：宝宝小名+月龄哦
    m 欢迎，公告里有这个月的课表
    b 欢迎欢迎`),
  talk(`a 周六上午十点亲子音乐体验课，还有 6 个名额，想来的扣1
    b 1
    c 1
    d 1
    a 好的，已经登记 @b @c @d
    b 需要带什么吗
    a 带一双防滑袜就可以`),
  talk(`a 红屁股用什么膏比较好？
    b 先勤换尿布，洗完晾干再涂
    c 对，晾干最关键`),
  talk(`a 有没有人退过餐椅，物流怎么走
    b 找客服拿退货码就行，上门取
    a 客服两天没回我了，有点着急
    b 你把单号发给群主看看
    m 单号发我，我去催一下`),
];

const READERS: Scene[] = [
  talk(`a 第 12 天打卡，今天读到 86 页
    b 第 12 天打卡 ✔
    c 打卡，今天只读了 10 页，明天补上
    d 坚持就好，打卡
    m 大家都很棒，落下的周末可以补`),
  talk(`a 今天这章讲习惯，大家印象最深的是哪一句
    b “先让开始变得容易”，我抄在本子上了
    c 我喜欢两分钟那段，刚好治我的拖延
    a @c 展开说说？
    c 就是把目标缩到两分钟能做完，比如先翻开书`),
  talk(`a <link>
    a 这篇可以当延伸阅读，今晚八点半一起聊
    m 八点二十我开房间，想发言的提前说
    b 好的，八点半见
    c 收藏了`),
  talk(`join
    a 欢迎新同学，群公告里有共读日历
    b 欢迎，这期读第三本了`),
  talk(`a 请问回放在哪里看
    b 群公告第二条有链接
    a 找到了，谢谢`),
  talk(`a 连续打卡 21 天的同学，明天统一寄书签
    b 太好啦
    c <sticker>
    a 地址还没填的在今晚十点前填一下`),
  talk(`a 最近太忙，落了三天，还能跟上吗
    b 能的，周末有补卡
    c 我也落了两天，一起补`),
];

const SWAPPERS: Scene[] = [
  talk(`a <picture>
    a 儿童自行车 14 寸，九成新，换同价绘本或 60 元自提
    b 还在吗？
    a 在的
    b 我要，明天下午方便拿吗
    a 可以，三点后都在`),
  talk(`a 求一个闲置的加湿器，50 以内
    b 我有一个用了半年，40 拿走
    a 好，私聊你`),
  talk(`a 上次换的书架少了两颗螺丝，卖家一直没回
    b 是哪位？可以在群里说一下
    c 我这儿有多的螺丝，尺寸发我
    a M6 的，太感谢了`),
  talk(`a 提醒一下：报价请写清楚成色和自提地点，不写的我会提醒
    b 收到
    c 收到，我补一下`),
  talk(`join
    a 欢迎，先看看群规，每天最多发两条哦`),
  talk(`a <voice>
    b 没听清，打字可以吗
    a 就是问问那盏台灯还出不出
    c 出，35`),
  talk(`a <redPacket>
    b 谢谢老板
    c 手慢了
    d 哈哈谢谢，祝换到好东西`),
];

const TESTERS: Scene[] = [
  talk(`a 新到的样品今天都寄出了，收到的说一声
    b 收到了，包装很好看
    c 还没，显示派送中
    m 辛苦大家，明天中午统一问下快递
    a @c 明天没到再找我`),
  talk(`a 第二版的盖子比上次紧，单手不太好开
    b 同感，手湿的时候更难
    c 我觉得紧一点好，放包里不漏
    a 那下一版试试加防滑纹`),
  talk(`a <file>
    a 这是这周的反馈表，周五前填一下
    b 好的
    c 第三题是多选还是单选？
    m 多选，写两句话最好`),
  talk(`a 想问下什么时候正式开卖，朋友也想买
    b 我也想知道
    m 日期这周定，定了第一个告诉你们
    c 定了会在群里先说，体验群有优惠`),
  talk(`a 敏感肌能用吗，上次那款有点刺痛
    b 这款没加香精，我用了三天没事
    c 建议先在耳后试一下
    a 好，晚上试试再来说`),
  talk(`join
    a 欢迎新朋友，回复“体验”领取试用码
    b 体验`),
  talk(`a 用了一周来反馈：保温六小时还是烫的，好评
    b <picture>
    b 我拿来泡茶，颜色也好看
    c 有没有白色
    a 白色下个月`),
];

const CUSTOMERS: Scene[] = [
  talk(`a 请问什么时候发货
    m 下单后两天内，周末顺延
    a 好的谢谢`),
  talk(`a 发票可以开公司抬头吗
    m 可以，把抬头和税号发给客服
    a 收到`),
  talk(`a 今晚直播几点
    b 七点半，前十分钟有福袋
    c 蹲一个`),
  talk(`a 上次那个蓝色还补货吗
    b 周四补
    c 我也等蓝色`),
];

/** Scenes by the name of the group they are played in. */
export const SCENES: Record<string, Scene[]> = {
  '宝妈 8 月龄': PARENTS,
  '读书打卡 3 群': READERS,
  二手交换群: SWAPPERS,
  新品体验群: TESTERS,
  产品交流一群: CUSTOMERS,
};
