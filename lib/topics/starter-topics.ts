import type { TopicRow } from '../store/tables';

export type StarterTopic = Readonly<Pick<TopicRow, 'title' | 'body' | 'tags' | 'months'>>;

const anytime = { tags: [], months: [] };

/** What the topic store begins with, to be changed to one's own words. Variables are those of the templates. */
export const starterTopics: readonly StarterTopic[] = [
  { ...anytime, title: '最近的小确幸', body: '说一件这周让你开心的小事，一句话就行。我先来：' },
  { ...anytime, title: '手机里最近一张照片', body: '翻到手机相册最近一张能发的照片，发出来说说它的来历。' },
  { ...anytime, title: '花得最值的一百块', body: '今年花得最值的一百块是什么？说出来给大家参考参考。' },
  { ...anytime, title: '二选一', body: '二选一，回 A 或 B：A 早睡早起，B 晚睡晚起。选完说说为什么。' },
  { ...anytime, title: '你那边天气怎么样', body: '报一下你在的城市和今天的天气，看看我们群跨了多少度。' },
  { ...anytime, title: '最近卡住的一件事', body: '最近有什么事卡住了？说出来，群里说不定就有人做过。' },
  { ...anytime, title: '推荐一样东西', body: '推荐一样你自己用了觉得好的东西，说清楚好在哪、什么人不适合。' },
  { ...anytime, title: '一句话介绍你的城市', body: '一句话介绍你现在住的城市，不许说「挺好的」。' },
  { ...anytime, title: '周末打算', body: '这个周末打算怎么过？有同城的可以凑一凑。' },
  {
    ...anytime,
    title: '新人老人互相认识',
    body: '最近来了几位新朋友。老朋友们冒个泡：你是哪里的、在群里最想聊什么？',
  },
  { ...anytime, title: '学到的一招', body: '最近学会的一招小技巧是什么？做饭、表格、收纳都算，教教大家。' },
  { ...anytime, title: '踩过的坑', body: '在我们常聊的事情上，你踩过最大的坑是什么？让后来的人少走一段。' },
  {
    title: '正在读的书',
    body: '现在手边在读哪本书？读到哪了，愿不愿意推荐给大家？',
    tags: ['读书'],
    months: [],
  },
  {
    title: '划线的一句话',
    body: '发一句最近划线的话，写上书名，说说为什么停在这里。',
    tags: ['读书'],
    months: [],
  },
  {
    title: '读不下去的书',
    body: '有没有哪本人人说好、你却读不下去的书？不怕说，看看谁和你一样。',
    tags: ['读书'],
    months: [],
  },
  {
    title: '孩子说的一句话',
    body: '孩子最近说了哪句让你愣住的话？原样打出来。',
    tags: ['亲子', '育儿', '宝妈'],
    months: [],
  },
  {
    title: '睡前的那半小时',
    body: '你家睡前那半小时怎么过？绘本、聊天还是斗智斗勇？',
    tags: ['亲子', '育儿', '宝妈'],
    months: [],
  },
  {
    title: '一个人带娃的省力办法',
    body: '一个人带娃的时候，你有什么省力的办法？哪怕只省十分钟。',
    tags: ['亲子', '育儿', '宝妈'],
    months: [],
  },
  {
    title: '今天动了多少',
    body: '今天走了多少步，或者练了什么？报个数，没动的回个「明天」。',
    tags: ['健身', '减脂', '跑步'],
    months: [],
  },
  {
    title: '最难坚持的那一天',
    body: '坚持到现在，最想放弃的是哪一天？后来怎么过来的？',
    tags: ['健身', '减脂', '跑步', '打卡'],
    months: [],
  },
  {
    title: '冰箱里剩什么',
    body: '报三样你家冰箱里剩的东西，看谁能帮你配出一道菜。',
    tags: ['美食', '吃'],
    months: [],
  },
  {
    title: '家门口的馆子',
    body: '推荐一家你家门口常去的小馆子，说清楚点什么。',
    tags: ['美食', '吃', '同城'],
    months: [],
  },
  {
    title: '买回来就吃灰的东西',
    body: '有什么东西是买的时候很想要、买回来就吃灰的？给大家提个醒。',
    tags: ['购物', '团购', '好物'],
    months: [],
  },
  {
    title: '这周学了什么',
    body: '这周学到的最有用的一点是什么？用一句自己的话说出来。',
    tags: ['学习', '课程', '训练营'],
    months: [],
  },
  {
    title: '作业卡在哪一步',
    body: '这次作业卡在哪一步了？发出来，做完的同学搭把手。',
    tags: ['学习', '课程', '训练营'],
    months: [],
  },
  {
    title: '新年第一件事',
    body: '新的一年想先做成的一件事是什么？写在这里，年底我们回来看。',
    tags: [],
    months: [1],
  },
  {
    title: '过年回不回家',
    body: '今年在哪里过年？说说你家过年一定要有的一样东西。',
    tags: [],
    months: [1, 2],
  },
  {
    title: '年味菜',
    body: '你家年夜饭少不了的一道菜是什么？会做的说说做法。',
    tags: ['美食', '吃'],
    months: [1, 2],
  },
  { title: '开工第一天', body: '节后第一天，用一个词形容现在的状态。', tags: [], months: [2, 3] },
  { title: '身边的第一朵花', body: '你那边开花了吗？拍一张路边的春天发出来。', tags: [], months: [3, 4] },
  {
    title: '五月出门计划',
    body: '五一打算去哪，或者就想在家躺着？去过的说说值不值。',
    tags: [],
    months: [4, 5],
  },
  {
    title: '高考那天',
    body: '你还记得自己高考那天的事吗？现在回头看想对当时的自己说什么？',
    tags: [],
    months: [6],
  },
  {
    title: '大促买什么',
    body: '这次大促有什么是真要买的？列出来，互相看看能不能省。',
    tags: ['购物', '团购', '好物'],
    months: [6, 11],
  },
  { title: '怎么过夏天', body: '你那边最热的时候怎么过的？有什么消暑的办法？', tags: [], months: [7, 8] },
  {
    title: '开学了',
    body: '开学第一周，家里有什么变化？孩子的、你自己的都行。',
    tags: ['亲子', '育儿', '宝妈'],
    months: [8, 9],
  },
  {
    title: '月饼甜咸',
    body: '月饼你站哪一边：甜的、咸的，还是不吃？说说你家那边的样子。',
    tags: [],
    months: [9, 10],
  },
  { title: '长假回来', body: '长假过完了，说一个这几天最想留住的片刻。', tags: [], months: [10] },
  { title: '天冷了', body: '天冷下来，你最近靠什么续命？热汤、被窝还是一首歌？', tags: [], months: [11, 12] },
  {
    title: '今年做成的一件事',
    body: '今年你做成的最值得说的一件事是什么？大小都算，我先来：',
    tags: [],
    months: [12],
  },
];
