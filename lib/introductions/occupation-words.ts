/** How names of occupations and trades end. */
const endings =
  `师 员 师傅 教练 医生 护士 老师 教师 教员 经理 主管 总监 导游 摄影 设计 运营 销售 客服 会计 出纳 律师 程序员 程序媛 程序猿 码农 博主 主播 编辑 编导 买手 研发 工程师
  开发 测试 外贸 电商 微商 批发 零售 自由职业 自由职业者 全职妈妈 全职宝妈 全职带娃 全职太太 全职爸爸 全职奶爸 家庭主妇 带娃 创业 创业者 创始人 合伙人 老板 老板娘 店主 店长 厂长 园长 校长 院长 馆长 站长
  团长 线长 班长 组长 部长 队长 所长 科长 个体户 个体 农民 渔民 工人 职工 司机 木工 电工 瓦工 焊工 水电工 钳工 车工 油漆工 技工 工长 裁缝 厨子 作者 写手 作家 画家 画师 歌手 演员 模特 记者 翻译 译者 公务员
  体制内 事业单位 国企 央企 外企 退休 待业 待业中 兼职 行政 人事 财务 法务 采购 跟单 仓管 文员 前台 秘书 助理 顾问 专员 代理 代购 经销商 供应商 生产 加工 制造 贸易 进出口 出口 进口 物流 快递 货代 中介
  房产 地产 保险 金融 银行 证券 投资 传媒 广告 策划 文案 公关 市场 品牌 推广 教育 培训 幼教 早教 母婴 餐饮 烘焙 美容 美甲 美业 美发 健身 瑜伽 养生 中医 中医推拿 推拿 装修 建材 五金 家具 家居 家纺 服装 女装 男装 童装
  鞋业 箱包 饰品 珠宝 农产品 水果 生鲜 海鲜 茶叶 白酒 酒店 民宿 旅游 旅拍 婚庆 摄像 剪辑 后期 直播 短视频 新媒体 自媒体 互联网 软件 硬件 半导体 芯片 嵌入式 前端 后端 算法 产品 UI 架构师 运维 数据分析 数据 游戏 动画 动漫
  插画 医药 医疗 医疗器械 药企 制药 药店 种植 养殖 畜牧 农业 化工 机械 模具 汽修 汽配 汽车 建筑 土木 工程 环保 能源 电力 纺织 印刷 包装 印务 陶瓷 灯饰 安防 消防 机床 钢材 食品 零食 花艺 花店 书店 咖啡店 咖啡馆 奶茶店 餐馆
  饭店 面馆 超市 便利店 水果店 服装店 理发店 干洗店 宠物店 药房 诊所 工作室 工厂 公司 事务所 家政 月嫂 育儿嫂 保洁 保安 护工 收银 档口 门店 HR HRBP PM RA QA QC CEO CTO IT SEO researcher designer engineer developer manager teacher
  外卖 骑手 网约车 上班族 打工人 社工 网格员 民警 警察 军人 退伍军人 消防员 科研 博士后 教授 讲师 辅导员 班主任 研究员 二手手机 二手车 跨境 跨境电商 独立站 亚马逊 猎头 咨询 心理咨询 财税 税务 审计 精算 风控 柜员 客户经理 主理人 手艺人
  创作者 up主 UP主 站姐 领队 教务 编剧 导演 录音 调音 配音 主持 主持人 司仪 花农 果农 菜农 茶农 蜂农 牧民 船员 海员 飞行员 空姐 空乘 乘务 列车员 调度 质检 品控 工艺 仓储 供应链 供货`.split(
    /\s+/u,
  );

const ordered = [...new Set(endings)].sort((one, other) => other.length - one.length);
const characters = /[长师员商匠]$/u;
const none =
  /(?:成员|会员|队员|团员|党员|动员|群员|学员|人员|宠物主|家长|增长|成长|特长|擅长|很长|校友|学长|天长|身长|班长妈|店员们)$/u;

/** Whether words name an occupation or a trade. */
export function isOccupation(words: string): boolean {
  return !none.test(words) && (characters.test(words) || ordered.some((ending) => words.endsWith(ending)));
}

const nameAtEnd = /(?:[小阿老大](?![师板总夫厨手哥妹学二])[\p{Script=Han}]{1,2}|[A-Z][A-Za-z]{1,12})$/u;

/** The end of an occupation that a name follows, as in 社区团购团长小宁; −1 where there is none. */
export function occupationBeforeName(words: string): number {
  const at = nameAtEnd.exec(words)?.index ?? 0;
  return at > 1 && isOccupation(words.slice(0, at)) ? at : -1;
}

/** Whether words say that somebody learns and has no occupation. */
export function isStudent(words: string): boolean {
  return /学生|读研|在读|读博|读书|上学|大学生?$|大[一二三四](?!厂)|研[一二三]|高[一二三](?!层)|初[一二三]|考研|备考|考公|留学(?!机构|顾问|中介)|研究生|本科|硕士|博士生|应届/u.test(
    words,
  );
}
