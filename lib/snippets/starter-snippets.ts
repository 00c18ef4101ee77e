import type { SnippetRow } from '../store/tables';

export type StarterSnippet = Readonly<
  Pick<SnippetRow, 'kind' | 'title' | 'body' | 'key'> & Partial<Pick<SnippetRow, 'questions' | 'category'>>
>;

/** What a new account begins with, to be changed to one's own words. Their language is that of parse-template.ts. */
export const starterSnippets: readonly StarterSnippet[] = [
  {
    kind: 'faq',
    title: '群规是什么',
    key: 'qg',
    category: '群规',
    questions: ['群规有哪些', '这个群有什么规矩', '群里不能发什么', '违反群规会怎么样'],
    body: '群规就三条：不发广告和拉票链接；说话对事不对人；群里的聊天和照片不外传。第一次违规我会私下提醒，再有一次就只能请出群了。',
  },
  {
    kind: 'faq',
    title: '可以发广告吗',
    key: 'gg',
    category: '群规',
    questions: ['能打广告吗', '可以发链接吗', '能不能推广一下我的东西', '砍价链接可以发吗'],
    body: '群里不发广告，也不发砍价、拉票和拉群的链接。如果确实对大家有用，先发给我看一下，合适的话我来找时间发。',
  },
  {
    kind: 'faq',
    title: '怎么改群昵称',
    key: 'nc',
    category: '进群之后',
    questions: ['群昵称在哪里改', '怎么改群名片', '群里的名字怎么改', '要改成什么格式'],
    body: '在手机上点右上角三个点，找到「我在本群的昵称」就能改。建议写成「城市-名字」，大家认人方便。',
  },
  {
    kind: 'faq',
    title: '错过的内容在哪里看',
    key: 'hg',
    category: '进群之后',
    questions: ['之前的内容在哪里找', '昨天没看到，讲了什么', '有没有回放', '资料在哪里看'],
    body: '没赶上没关系。重要的内容我会整理到群公告里，点群名下面的公告就能看到。找不到的话在群里问一句，告诉我大概是哪天的。',
  },
  {
    kind: 'faq',
    title: '有问题找谁',
    key: 'wt',
    category: '进群之后',
    questions: ['有事找谁', '群主是哪位', '怎么联系管理员', '可以私聊你吗'],
    body: '大家都能帮上的问题直接在群里问，写清楚情况和试过的办法，回得会快一些。涉及个人信息的私聊我，我白天看到就回。',
  },
  {
    kind: 'faq',
    title: '可以拉朋友进群吗',
    key: 'lr',
    category: '群规',
    questions: ['能拉人进群吗', '我想把朋友拉进来', '怎么邀请朋友', '群里还能加人吗'],
    body: '可以。先跟朋友说一下这个群聊什么、群规有哪些，愿意来再拉。进群之后请 TA 做个简单介绍，大家好认识。',
  },
  {
    kind: 'welcome',
    title: '欢迎新人，请做介绍',
    key: 'hy',
    body: '{{新人}}欢迎来到{{群名}}。方便的话介绍一下自己：在哪个城市、怎么称呼、能帮大家什么、想在这里找到什么。一两句就行。',
  },
  {
    kind: 'welcome',
    title: '欢迎新人，问一个小问题',
    key: 'hyw',
    body: '{{新人}}你好，欢迎。先问一个简单的：是怎么知道我们这个群的？说不定群里就有你认识的人。',
  },
  {
    kind: 'welcome',
    title: '欢迎新人，说明群里做什么',
    key: 'hys',
    body: '{{新人}}欢迎加入{{群名}}。我们平时在这里互相提问、分享经验，群公告里有群规和之前整理的内容，可以先看看。有想问的随时说。',
  },
  {
    kind: 'welcome',
    title: '欢迎新人，介绍给老朋友',
    key: 'hyj',
    body: '今天有新朋友来：{{新人}}。老朋友们也冒个泡，说说自己是哪里的、最近在忙什么，让新来的认认人。',
  },
  {
    kind: 'spotlight',
    title: '请达人回答一个问题',
    key: 'dr',
    body: '{{达人}}这个问题你有经验，方便的时候帮忙看看？不急，有空说两句就好。',
  },
  {
    kind: 'spotlight',
    title: '请达人分享做法',
    key: 'fx',
    body: '{{达人}}上次听你讲过自己的做法，很实在。能不能跟大家说说，第一步是怎么开始的，中间踩过什么坑？',
  },
  {
    kind: 'spotlight',
    title: '今日话题，请达人开头',
    key: 'ht',
    body: '{{日期}}的话题：最近做过的一件小事，对你帮助很大的。{{达人}}先来说一个，大家接着聊。',
  },
  {
    kind: 'spotlight',
    title: '请达人带一带新人',
    key: 'dx',
    body: '{{达人}}这位是刚来的{{新人}}，跟你做的方向很近。你当初刚开始的时候，最想早点知道的是什么？',
  },
];
