/**
 * What people write around the thing itself when they say what they offer or seek: wishes and doings, who it is for, who does it,
 * how well, where and when. Two members who share nothing but these have nothing to do with each other.
 */
export const commonWords: readonly string[] = [
  // wishes and doings
  ...words(
    '想要 想找 想学 想约 想买 想卖 想做 想开 想听 想认识 想了解 想咨询 打算 准备 希望 需要 寻找 寻求 寻 求助 求推荐 求指导 求指点 求帮忙 求带 推荐 介绍 了解 认识',
  ),
  ...words(
    '可以 可 能够 能 会 懂 擅长 熟悉 精通 从事 负责 提供 帮忙 帮助 帮 教大家 教 学习 学 做 开 找 求 收 招 卖 买 约',
  ),
  ...words(
    '免费 咨询 问我 指导 指点 指路 分享 交流 对接 合作 互助 互相 一起 练习 聊聊 聊天 辅导 服务 支持 处理 解决',
  ),
  // what is offered or sought of everybody
  ...words('资源 人脉 客户 经验 问题 方法 建议 机会 项目 业务 行业 方向 领域 相关 各种 其他 东西 事情 情况'),
  // who it is for, who does it
  ...words(
    '孩子 小孩 宝宝 娃 儿童 宝妈 宝爸 妈妈 爸爸 家长 家庭 家人 家里 家中 自己 大家 朋友 小伙伴 伙伴 搭子 同城 同好 爱好者 爱好 喜欢',
  ),
  ...words(
    '老师 教师 教练 师傅 专家 大神 大佬 前辈 达人 的人 人士 顾问 公司 企业 工作室 工作 个人 团队 本人 职业',
  ),
  // how, where, when
  ...words(
    '靠谱 专业 好吃 好用 便宜 优惠 简单 基础 零基础 成人 线上 线下 本地 附近 周边 全国 周末 平时 今年 明年 多年 八年 十年 五年 年',
  ),
  ...words(
    '不知道 怎么办 怎么 如何 什么 哪里 有没有 没有 都有 都行 都可以 所有 一些 一个 一家 一位 一下 一点 几个 这个 那个',
  ),
  ...words(
    '的 了 吗 呢 吧 啊 和 与 及 或 在 是 有 给 把 被 我 你 他 她 们 也 都 还 就 很 太 最 更 个 家 位 些 等 请 让 为 对 从 到 不 急',
  ),
];

function words(text: string): string[] {
  return text.split(' ');
}
