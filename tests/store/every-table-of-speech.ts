import type * as rows from '../../lib/store/tables';
import { lately } from './erased-person';
import { kept, parts, same, type Tables } from './table-parts';

const shared = { updated: { name: 1 }, deletedAt: 0 };

const snippet: rows.SnippetRow = {
  ...shared,
  id: 's',
  kind: 'faq',
  title: '退款',
  questions: ['怎么退钱'],
  body: '好',
  key: '',
  category: '售后',
  owner: '',
  favourite: false,
  reviewAt: 0,
  useCount: 0,
  lastUsedAt: 0,
};

function welcome(id: string, personId: string): rows.WelcomeRow {
  return { id, groupId: 'g1', personId, snippetId: 's', at: lately, turn: 0, spokeAt: 0 };
}

function unclear(id: string, more: Partial<rows.UnclearJoinRow>): rows.UnclearJoinRow {
  return {
    id,
    groupId: 'g1',
    name: '小雨',
    time: lately,
    how: 'invited',
    by: '我',
    personId: '',
    decidedAt: 0,
    ...more,
  };
}

function asked(id: string, personId: string, answeredBy: string): rows.AskedQuestionRow {
  return {
    id,
    groupId: 'g1',
    personId,
    time: lately,
    state: answeredBy ? 'answered' : 'open',
    fitting: ['s'],
    answeredHow: answeredBy ? 'quoted' : '',
    answerId: answeredBy ? 'account/9' : '',
    answeredBy,
    settledAt: answeredBy ? lately : 0,
  };
}

function expert(id: string, personId: string, topic: string): rows.ExpertRow {
  return { ...shared, id, personId, topics: [topic], lastSpotlightAt: 1 };
}

function spotlight(id: string, personId: string, joinedIn: string[]): rows.SpotlightRow {
  return {
    id,
    personId,
    groupId: 'g1',
    at: lately,
    topic: '',
    snippetId: 's',
    questionId: '',
    answeredAt: lately,
    joinedIn,
  };
}

const rhythm: rows.RhythmRow = {
  ...shared,
  id: 'r',
  groupId: 'g1',
  kind: 'topic',
  title: '周三聊书',
  weekday: 3,
  minute: 1200,
  tag: '',
  body: '',
  reminds: true,
  doneDay: 0,
};

/** The tables of what is said, with somebody called `nickname` in them whose record is `rain`, and without. */
export function tablesOfSpeech(nickname: string): Tables {
  return {
    ...same('snippets', [snippet]),
    ...same('snippetPictures', [
      { snippetId: 's', name: 'a.png', picture: new Blob(['a'], { type: 'image/png' }), addedAt: 1 },
    ]),
    ...same('rememberedInputs', [{ snippetId: 's', values: { 订单号: '1' }, at: 1 }]),
    ...same('welcomePlans', [
      {
        groupId: 'g1',
        rules: '不发广告',
        questions: [],
        attached: ['rules'],
        questionsAsked: 0,
        changedAt: 1,
      },
    ]),
    ...parts('welcomes', [[welcome('w1', 'rain'), undefined], ...kept([welcome('w2', 'flower')])]),
    ...parts('unclearJoins', [
      [unclear('n1/0', { name: nickname }), undefined],
      [unclear('n1/1', { personId: 'rain', decidedAt: lately }), undefined],
      [unclear('n2/0', { by: nickname }), unclear('n2/0', { by: '' })],
      ...kept([unclear('n3/0', {})]),
    ]),
    ...parts('askedQuestions', [
      [asked('account/1', 'rain', 'flower'), undefined],
      [
        asked('account/6', 'flower', 'rain'),
        { ...asked('account/6', 'flower', 'rain'), answeredBy: '', answerId: '' },
      ],
      ...kept([asked('account/7', 'flower', '')]),
    ]),
    ...parts('experts', [
      [expert('rain-expert', 'rain', '画画'), undefined],
      ...kept([expert('e2', 'flower', '辅食')]),
    ]),
    ...parts('expertDismissals', [
      [{ id: 'd1', personId: 'rain', topic: '画画', at: 1 }, undefined],
      ...kept([{ id: 'd2', personId: 'flower', topic: '画画', at: 1 }]),
    ]),
    ...parts('spotlights', [
      [spotlight('sp1', 'rain', []), undefined],
      [spotlight('sp2', 'flower', ['rain', 'own']), spotlight('sp2', 'flower', ['own'])],
      ...kept([spotlight('sp3', 'flower', ['own'])]),
    ]),
    ...same('topics', [{ ...shared, id: 't', title: '最近在读', body: '聊聊', tags: ['读书'], months: [] }]),
    ...same('topicUses', [{ id: 'tu', topicId: 't', groupId: 'g1', at: 1 }]),
    ...same('rhythms', [rhythm]),
  };
}
