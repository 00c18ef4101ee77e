import { array, assert, boolean, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formOf } from '../../lib/introductions/form';
import { recogniseIntroduction } from '../../lib/introductions/recognise-introduction';

const form = formOf(['城市', '昵称', '职业', '资源', '需求', '爱好']);

/** Field → value, or null where the text is no introduction. */
function read(text: string, asked = null as ReturnType<typeof formOf> | null) {
  const introduction = recogniseIntroduction(text, asked);
  return introduction && Object.fromEntries(introduction.fields.map(({ field, value }) => [field, value]));
}

describe('labelled lines', () => {
  test('are read in any order and whatever stands between label and value', () => {
    expect(read('爱好：钓鱼\n【昵称】老周\n职业-焊工\n📍坐标 常州')).toEqual({
      hobbies: '钓鱼',
      called: '老周',
      occupation: '焊工',
      city: '常州',
    });
    expect(read('昵称【小粉】城市【南宁】职业【米粉店】需求【无】')).toEqual({
      called: '小粉',
      city: '南宁',
      occupation: '米粉店',
    });
    expect(read('1.姓名：刘备 2.城市：涿州 3.职业：草鞋电商')).toEqual({
      called: '刘备',
      city: '涿州',
      occupation: '草鞋电商',
    });
  });

  test('take in the list below a label', () => {
    expect(read('昵称：阿牧\n城市：赤峰\n我能提供：\n1、羊肉\n2、奶豆腐\n谢谢大家')).toEqual({
      called: '阿牧',
      city: '赤峰',
      offers: '1、羊肉\n2、奶豆腐',
    });
  });

  test('in traditional characters keep them', () => {
    expect(read('暱稱：阿寶\n城市：台中\n職業：麵包師')).toEqual({
      called: '阿寶',
      city: '台中',
      occupation: '麵包師',
    });
  });

  test('may stand between brackets like a face, or be set off by white space alone', () => {
    expect(read('[昵称] 小孟\n[坐标] 兰州\n[职业] 牙医')).toEqual({
      called: '小孟',
      city: '兰州',
      occupation: '牙医',
    });
    expect(read('名字 阿满 坐标 泉州 职业 茶商 爱好 泡茶 书法 介绍人 老许')).toEqual({
      called: '阿满',
      city: '泉州',
      occupation: '茶商',
      hobbies: '泡茶 书法',
      cameBy: '老许',
    });
  });

  test('ask in many ways how somebody came', () => {
    const before = '新人报到\n昵称：叶子\n城市：昆明\n';
    for (const label of ['谁拉进群', '边个邀请', '进群是因为', '从哪知道本群', '来自'])
      expect(read(`${before}${label}：老许推荐`)).toMatchObject({ cameBy: '老许推荐' });
    expect(read(`${before}来自：贵州`)).toEqual({ called: '叶子', city: '昆明' });
  });

  test('may have a sentence above that tells a name', () => {
    expect(read('大家好我叫小光\n城市：西宁\n职业：设计')).toMatchObject({ called: '小光', city: '西宁' });
  });

  test('that the form has as fields of its own are such fields', () => {
    const own = formOf(['昵称', '城市', '宝宝几岁']);
    expect(read('昵称：豆妈\n城市：烟台\n宝宝几岁：3岁', own)).toEqual({
      called: '豆妈',
      city: '烟台',
      宝宝几岁: '3岁',
    });
  });

  test('may be emoji, may be joined, and may stand on the line above their value', () => {
    const nurse = { called: '小鹿', city: '苏州', occupation: '护士' };
    expect(read('👤小鹿📍苏州💼护士')).toEqual(nurse);
    expect(read('昵称/坐标/职业：小鹿/苏州/护士')).toEqual(nurse);
    expect(read('昵称\n小鹿\n坐标\n苏州\n职业\n护士')).toEqual(nurse);
  });

  test('are read in a sentence too, and give where somebody is now', () => {
    expect(read('大家好，我是阿橙，坐标北海，潜水教练。需求：旅行博主互推。不太会聊天')).toEqual({
      called: '阿橙',
      city: '北海',
      occupation: '潜水教练',
      seeks: '旅行博主互推',
    });
    expect(read('昵称：潘潘\n哪里人：湖南衡阳人，现在东莞长安\n职业：文员')).toMatchObject({
      city: '东莞长安',
    });
  });

  test('left empty or refused say nothing', () => {
    expect(read('昵称：阿山\n城市：保密\n职业：无\n爱好：爬山\n资源：/')).toEqual({
      called: '阿山',
      hobbies: '爬山',
    });
  });
});

describe('answers to the form', () => {
  test('carry its numbers', () => {
    const answers = { city: '宁波', called: '阿汤哥', occupation: '注塑机销售', hobbies: '打牌' };
    expect(read('1 宁波\n2 阿汤哥\n3 注塑机销售\n5 无\n6 打牌', form)).toEqual(answers);
    expect(read('①宁波②阿汤哥③注塑机销售④暂无⑤没有⑥打牌', form)).toEqual(answers);
  });

  test('stand bare on lines of their own, or in a row', () => {
    const answers = {
      city: '福州',
      called: '阿May',
      occupation: '律师',
      offers: '免费咨询',
      seeks: '案源',
      hobbies: '瑜伽',
    };
    expect(read('福州\n阿May\n律师\n免费咨询\n案源\n瑜伽', form)).toEqual(answers);
    expect(read('福州，阿May，律师，免费咨询，案源，瑜伽', form)).toEqual(answers);
    expect(read('福州/阿May/律师/免费咨询/案源/瑜伽', form)).toEqual(answers);
  });

  test('may stand between greetings, and have the name before the place', () => {
    expect(
      read('回复群主：\n阿诺\n西宁\n牦牛养殖\n摄影\n谢谢', formOf(['城市', '昵称', '职业', '爱好'])),
    ).toEqual({
      called: '阿诺',
      city: '西宁',
      occupation: '牦牛养殖',
      hobbies: '摄影',
    });
  });

  test('mean nothing in a group that asks for nothing', () => {
    expect(read('福州\n阿May\n律师\n免费咨询\n案源\n瑜伽')).toBeNull();
  });

  test('are no lists of other things', () => {
    expect(read('1.先下载\n2.注册\n3.认证\n4.绑卡\n5.签到\n6.领奖', form)).toBeNull();
    expect(read('1. 苏州园林\n2. 黄山\n3. 泰山\n4. 故宫\n5. 长城\n6. 西湖', form)).toBeNull();
    expect(read('成都\n火锅\n串串\n兔头\n蛋烘糕\n冰粉', form)).toBeNull();
    expect(read('南京 3人 红色 两箱 自提 周五', form)).toBeNull();
  });
});

describe('prose', () => {
  test('tells of somebody in one line', () => {
    expect(read('坐标杭州，做母婴，可提供货源，想找宝妈团长')).toEqual({
      city: '杭州',
      occupation: '母婴',
      offers: '货源',
      seeks: '宝妈团长',
    });
    expect(read('大家好，我是广州的阿杰，开餐饮店的，平时喜欢踢球，是闺蜜小琳拉我进来的')).toEqual({
      called: '阿杰',
      city: '广州',
      occupation: '开餐饮店',
      hobbies: '踢球',
      cameBy: '闺蜜小琳',
    });
  });

  test('may have a name that stands by itself', () => {
    expect(read('小吴，合肥，做家装的，蹲一个建材渠道')).toEqual({
      called: '小吴',
      city: '合肥',
      occupation: '家装',
      seeks: '建材渠道',
    });
  });

  test('may be Cantonese or English', () => {
    expect(read('大家好，我係阿俊，住香港荃灣，鍾意行山')).toEqual({
      called: '阿俊',
      city: '香港荃灣',
      hobbies: '行山',
    });
    expect(read("Hi all, I'm Kevin, based in Shanghai, love hiking, looking for a tennis partner")).toEqual({
      called: 'Kevin',
      city: 'Shanghai',
      hobbies: 'hiking',
      seeks: 'a tennis partner',
    });
  });

  test('says where somebody is now rather than where they come from', () => {
    expect(read('大家好，我叫美琪，老家台中，现居上海，做烘焙')).toMatchObject({ city: '上海' });
  });

  test('about one thing only, or that asks, is no introduction', () => {
    expect(read('坐标成都，求推荐靠谱的牙科')).toBeNull();
    expect(read('我是做装修的，你这个墙要先铲掉再刷')).toBeNull();
    expect(read('大家好，我是社区网格员小王，今天下午三点停水，请大家提前储水')).toBeNull();
    expect(read('长沙周末有活动，喜欢剧本杀的来，可以带朋友，找小李报名')).toBeNull();
    expect(read('大家好，我是客服小美，有问题可以找我')).toBeNull();
  });
});

describe('somebody else', () => {
  test('is not introduced by an introduction of one’s own', () => {
    expect(read('给大家介绍一位朋友\n昵称：阿哲\n城市：泉州\n职业：鞋厂')).toBeNull();
    expect(read('他叫张伟，在济南做钢材，想找客户，喜欢钓鱼')).toBeNull();
  });

  test('is asked for theirs by a prompt', () => {
    expect(read('请按格式自我介绍\n城市：\n昵称：\n职业：', form)).toBeNull();
    expect(read('示例：\n昵称：张三\n城市：某某市\n职业：教师', form)).toBeNull();
  });

  test('orders, lets or offers a post', () => {
    expect(read('姓名：李娟\n电话：13700000000\n城市：成都\n地址：武侯区')).toBeNull();
    expect(read('岗位：剪辑\n城市：成都\n薪资：8K\n要求：会PR')).toBeNull();
    expect(read('城市：杭州\n户型：两室\n租金：4800\n需求：爱干净')).toBeNull();
  });
});

test('the reply to a quoted message is read without the quote', () => {
  expect(read('「群主：进群请按格式介绍」\n- - - - - - - - -\n昵称：莉莉\n城市：湘潭\n职业：会计')).toEqual({
    called: '莉莉',
    city: '湘潭',
    occupation: '会计',
  });
});

/** Pieces that the rules look for, in any order: what a hostile text would be made of. */
const words = `昵称： 城市 坐标 ， 我 是 的 杭州 大家 好 可以 想找 1. ① 【 】 / 🌹 闲暇时 江湖人 朋友 也能 最大的 一个 转行 在 做
  拉我进来 ( ) 「 : ----- 有 需要 a 📍 ❤️ / 昵称/城市/职业 “ ” 网名“ 现在 → base in 谢谢 没有 - |`;
const pieces = constantFrom('\n', ' ', ...words.split(/\s+/u));
const texts = oneof(
  string({ unit: 'binary', maxLength: 300 }),
  array(pieces, { maxLength: 200 }).map((all) => all.join('')),
);

test('any text is read without an error, and every value is part of it', () => {
  assert(
    property(texts, boolean(), (text, isAsked) => {
      const introduction = recogniseIntroduction(text, isAsked ? form : null);
      for (const { value, start, end } of introduction?.fields ?? []) {
        expect(value).toBe(text.slice(start, end));
        expect(value.trim()).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});

test('no text of repeated pieces keeps it busy', () => {
  assert(
    property(array(pieces, { minLength: 1, maxLength: 4 }), (some) => {
      recogniseIntroduction(some.join('').repeat(2500).slice(0, 5000), form);
    }),
    { numRuns: 50 },
  );
});

describe('prose', () => {
  test.each([
    ['业主群王姐让我进来的', '业主群王姐'],
    ['我是跟着晓晓来的', '晓晓'],
    ['刷抖音直播间进来的', '抖音直播间'],
    ['群是豆瓣小组找到的', '豆瓣小组'],
    ['参加插花沙龙认识的群主', '插花沙龙'],
    ['阿May发我的二维码', '阿May'],
    ['是从商会认识的王总拉进来的', '王总'],
    ['怎么来的？看公众号看到的', '公众号'],
  ])('says how somebody came: %s', (came, value) => {
    expect(read(`大家好，我叫阿布，坐标合肥，${came}`)).toMatchObject({ cameBy: value });
  });

  test.each([
    ['大家好，本人林可', '林可'],
    ['嗨我是Mia', 'Mia'],
    ['大家好，村里人都叫俺二奎', '二奎'],
    ['大家好，鄙人姓郑', '郑'],
    ['新人小柚子一枚', '小柚子'],
    ['大家好，我是群主的朋友老郑', '老郑'],
  ])('says what somebody is called: %s', (opening, called) => {
    expect(read(`${opening}，坐标合肥，做软件测试的`)).toMatchObject({ called, city: '合肥' });
  });

  test('says what somebody likes without the word for it', () => {
    expect(read('大家好，我叫阿布，坐标合肥，没事打打乒乓球拉拉二胡')).toMatchObject({
      hobbies: '打打乒乓球拉拉二胡',
    });
  });

  test('keeps apart what somebody close does', () => {
    expect(read('报个到，冯娟，江门，会计，老公做卫浴的')).toMatchObject({ occupation: '会计' });
  });

  test.each([
    '老板都叫我去加班，在杭州出差呢，做完PPT再说',
    '昨天跟着导游来的杭州，做了攻略，喜欢西湖',
    '看看群消息，做做饭，刷刷剧，周末就这样',
    '姓名 王芳 电话 138 地址 杭州 数量 2',
    '运动会报名\n项目：跳绳\n姓名：王梓轩\n班级：三（2）',
  ])('about something else is no introduction: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});

test('answers on one line may have 、 between them, and a word before them', () => {
  const asked = formOf(['昵称', '坐标', '职业', '需求', '爱好']);
  const expected = { called: '阿凯', city: '珠海', occupation: '律所助理', seeks: '找合租', hobbies: '健身' };
  expect(read('阿凯、珠海、律所助理、找合租、健身', asked)).toEqual(expected);
  expect(read('补作业：阿凯/珠海/律所助理/找合租/健身', asked)).toEqual(expected);
});
