import { statementTerms } from '../across/statement-terms';

/** What stands around a topic in a tag or a phrase that says that somebody knows it: 懂辅食, 摄影达人, 可以帮忙看简历. */
const before =
  /^(?:平时|一直|主要|喜欢|热爱|爱好|可以|能够?|会|懂|擅长|精通|熟悉|从事|专做|专注|主做|负责|提供|帮大家|帮忙|帮|教大家|教|分享|交流|做|写|关于|在)+/u;
const after = /(?:达人|专家|高手|大神|大佬|行家|老手|爱好者|方面|相关|领域|这块|经验|咨询|的问题|的事|的)+$/u;
const knows = /^(?:懂|会|擅长|精通|熟悉)|(?:达人|专家|高手|大神|大佬|行家|老手)$/u;
/** What tags say of somebody that is no topic: how they take part, what they may become, what was done with them. */
const noTopic =
  /潜水|冒泡|吐槽|活跃|话唠|沉默|提问|意向|会员|用户|成交|复购|付费|退款|投诉|广告|黑名单|观察|跟进|待|已|未|群主|管理|志愿|运营|员工|内部|第.期|\d/u;
/** Longer ones are sentences. */
const longest = 12;

/** A topic for comparing: full and half width, case and white space are alike. */
export function topicKey(topic: string): string {
  return topic.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');
}

/** What a phrase is about, without the words that say that somebody knows or offers it; empty where it is about nothing in particular. */
export function topicOf(phrase: string): string {
  const trimmed = phrase.normalize('NFKC').trim().replace(before, '').replace(after, '').trim();
  if (trimmed.length < 2 || trimmed.length > longest) return '';
  return statementTerms(trimmed).size > 0 ? trimmed : '';
}

/** What somebody who carries a tag may know; empty where the tag says something else of them. */
export function topicOfTag(name: string): string {
  return noTopic.test(name) ? '' : topicOf(name);
}

/** Whether a tag says outright that somebody knows its topic (懂辅食, 摄影达人). */
export function saysKnows(name: string): boolean {
  return knows.test(name.normalize('NFKC').trim());
}

/** What a field of a profile lists, topic by topic. */
export function topicsIn(value: string): string[] {
  const phrases = value.split(/[、,，;；。.!！|/\n\t和与及]|\s{1,}/u).map(topicOf);
  return [...new Set(phrases)].filter((topic) => topic !== '');
}
