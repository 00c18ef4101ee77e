import { Postings } from '../search/postings';
import type { Entry } from './entry';
import { EntryVectors } from './entry-vectors';
import type { Told } from './expressions';
import { type Matters, mattersOf } from './intents';
import { vectorOf } from './learnt/sentence';
import { likeness, type Signs } from './likeness';
import { ownWords } from './own-words';
import { type Terms, termsOf } from './terms';

export interface NearEntry {
  id: string;
  signs: Signs;
  /** Log odds that it answers the message, beside other entries. */
  likeness: number;
}

/** One way in which an entry is asked for: its title or one of its questions. */
interface Wording {
  terms: readonly number[];
  weights: readonly number[];
}

interface IndexedEntry {
  id: string;
  wordings: Wording[];
  answer: string;
  asked: Matters;
  answered: Matters;
}

/** What a message and an entry share: what the title and questions have, and what only the answer has. */
interface Shared {
  inWordings: number;
  inAnswer: number;
  /** How surely they share intents and subjects. */
  matters: number;
}

/** A message as it is looked for. */
interface Sought {
  /** What each term tells, by its rarity. */
  terms: Terms;
  total: number;
  matters: Matters;
  vector: Float32Array;
}

/** So many are looked at closely: those that share most with the message, and those that stand nearest to it. */
const candidates = { sharing: 40, near: 20 };
const nothingShared: Shared = { inWordings: 0, inAnswer: 0, matters: 0 };
/** A term counts as if the handbook had so many entries more that lack it, so that in a small one nothing is too common. */
const unseenEntries = 30;
/** Something in an answer counts less than in a title or question when candidates are chosen. */
const answerShare = 0.5;
/** So do intents and subjects that both have, beside the words in which they are told. */
const mattersShare = 0.5;
/** An intent counts as if so many entries more lacked it. */
const unseenIntents = 10;
/** More than this makes intents in common, and subjects present, no surer. */
const sure = { intents: 1.5, intentInAnswer: 1, subjects: 0.7 };

/** Inverted index over the titles, questions and answers of a handbook. */
export class NearestEntries {
  readonly #entries: (IndexedEntry | null)[] = [];
  /** Numbers of entries that were removed. */
  readonly #free: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #asked = new Postings();
  readonly #answered = new Postings();
  readonly #intended = new Postings();
  readonly #about = new Postings();
  readonly #vectors = new EntryVectors();

  /** Adds an entry, in place of that with the same id where there is one. */
  add({ id, title, questions, answer }: Entry): void {
    this.remove(id);
    const texts = [title, ...questions].map(ownWords);
    const wordings = texts.map((text) => wordingOf(termsOf(text)));
    const entry = {
      id,
      wordings,
      answer,
      asked: mattersOf(texts.join('\n')),
      answered: mattersOf(ownWords(answer)),
    };
    const number = this.#free.pop() ?? this.#entries.length;
    this.#entries[number] = entry;
    this.#numbers.set(id, number);
    this.#vectors.put(number, texts, ownWords(answer));
    for (const [postings, terms] of this.#postingsOf(entry)) {
      for (const term of terms) postings.add(term, number);
    }
  }

  /** Removes an entry; nothing happens where there is none of this id. */
  remove(id: string): void {
    const number = this.#numbers.get(id);
    const entry = number === undefined ? null : this.#entries[number];
    if (number === undefined || !entry) return;
    this.#entries[number] = null;
    this.#free.push(number);
    this.#numbers.delete(id);
    this.#vectors.remove(number);
    for (const [postings, terms] of this.#postingsOf(entry)) {
      for (const term of terms) postings.remove(term, number);
    }
  }

  #postingsOf(entry: IndexedEntry): [Postings, Iterable<number>][] {
    const { asked, answered } = termsOfEntry(entry);
    const subjects = new Set([...entry.asked.subjects.keys(), ...entry.answered.subjects.keys()]);
    return [
      [this.#asked, asked],
      [this.#answered, answered],
      [this.#intended, entry.asked.intents.keys()],
      [this.#about, subjects],
    ];
  }

  /** The entries that may answer a message, the likeliest first. @param words as `ownWords` gives them. */
  find(words: string): NearEntry[] {
    const sought = this.#seek(words);
    const sharing = this.#sharing(sought);
    const near = this.#vectors.nearest(sought.vector, candidates.near);
    return [...new Set([...sharing.keys(), ...near])]
      .map((number) => this.#compare(sought, number, sharing.get(number) ?? nothingShared))
      .sort((one, other) => other.likeness - one.likeness || (one.id < other.id ? -1 : 1));
  }

  #seek(words: string): Sought {
    const terms: Terms = new Map();
    let total = 0;
    for (const [term, weight] of termsOf(words)) {
      const value = weight * this.#rarity(term);
      terms.set(term, value);
      total += value;
    }
    const { intents, subjects } = mattersOf(words);
    const rare = new Map([...intents].map(([intent, told]) => [intent, told * this.#rarityOfIntent(intent)]));
    return { terms, total, matters: { intents: rare, subjects }, vector: vectorOf(words) };
  }

  /** 1 for a term that no entry has; less the more have it. */
  #rarity(term: number): number {
    const entries = this.#numbers.size + unseenEntries;
    return Math.log(entries / ((this.#asked.of(term)?.length ?? 0) + 0.5)) / Math.log(entries / 0.5);
  }

  #rarityOfIntent(intent: number): number {
    const entries = this.#numbers.size + unseenIntents;
    return Math.log(entries / ((this.#intended.of(intent)?.length ?? 0) + 0.5)) / Math.log(entries / 0.5);
  }

  /** The entries that share most with a message. */
  #sharing({ terms, matters }: Sought): Map<number, Shared> {
    const found = new Map<number, Shared>();
    const sharedWith = (number: number): Shared => {
      const before = found.get(number);
      if (before) return before;
      const shared = { inWordings: 0, inAnswer: 0, matters: 0 };
      found.set(number, shared);
      return shared;
    };
    for (const [term, value] of terms) {
      for (const number of this.#asked.of(term) ?? []) sharedWith(number).inWordings += value;
      for (const number of this.#answered.of(term) ?? []) sharedWith(number).inAnswer += value;
    }
    for (const [intent, value] of matters.intents) {
      for (const number of this.#intended.of(intent) ?? []) sharedWith(number).matters += value;
    }
    for (const [subject, value] of matters.subjects) {
      for (const number of this.#about.of(subject) ?? []) sharedWith(number).matters += value;
    }
    const rank = ({ inWordings, inAnswer, matters: told }: Shared) =>
      inWordings + answerShare * inAnswer + mattersShare * told;
    return new Map(
      [...found].sort(([, one], [, other]) => rank(other) - rank(one)).slice(0, candidates.sharing),
    );
  }

  #compare(
    { terms, total, matters, vector }: Sought,
    number: number,
    { inWordings, inAnswer }: Shared,
  ): NearEntry {
    const entry = this.#entries[number];
    if (!entry) throw new Error(`There is no entry ${number}.`);
    let nearest = { both: 0, ofMessage: 0, ofWording: 0 };
    let sum = 0;
    for (const wording of entry.wordings) {
      const found = this.#compareWording(terms, total, wording);
      sum += found.both;
      if (found.both > nearest.both) nearest = found;
    }
    const signs = {
      ofMessage: nearest.ofMessage,
      ofWording: nearest.ofWording,
      onAverage: sum / entry.wordings.length,
      inWordings: total === 0 ? 0 : inWordings / total,
      inAnswer: total === 0 ? 0 : inAnswer / total,
      muchEvidence: Math.min((inWordings + 0.5 * inAnswer) / 4, 1),
      ...this.#compareIntents(matters.intents, entry),
      ...compareSubjects(matters.subjects, entry),
      ...this.#vectors.compare(vector, number),
    };
    return { id: entry.id, signs, likeness: likeness(signs) };
  }

  #compareIntents(sought: Told, { asked, answered }: IndexedEntry) {
    let own = 0;
    let shared = 0;
    let inAnswer = 0;
    for (const [intent, told] of asked.intents) {
      const value = told * this.#rarityOfIntent(intent);
      own += value;
      shared += Math.min(value, sought.get(intent) ?? 0);
    }
    for (const [intent, value] of sought) {
      const told = asked.intents.has(intent) ? 0 : (answered.intents.get(intent) ?? 0);
      if (told > 0) inAnswer += Math.min(told * this.#rarityOfIntent(intent), value);
    }
    return {
      intents: shared === 0 ? 0 : shared / Math.sqrt(own * sumOf(sought)),
      intentEvidence: Math.min(shared / sure.intents, 1),
      intentInAnswer: Math.min(inAnswer / sure.intentInAnswer, 1),
    };
  }

  #compareWording(message: Terms, total: number, { terms, weights }: Wording) {
    let own = 0;
    let both = 0;
    let ofMessage = 0;
    for (const [at, term] of terms.entries()) {
      const value = (weights[at] ?? 0) * this.#rarity(term);
      own += value;
      const other = message.get(term);
      if (other === undefined) continue;
      both += Math.min(value, other);
      ofMessage += other;
    }
    if (both === 0) return { both, ofMessage, ofWording: 0 };
    return { both: both / Math.sqrt(own * total), ofMessage: ofMessage / total, ofWording: both / own };
  }
}

function compareSubjects(sought: Told, { asked, answered }: IndexedEntry) {
  const subjects = likenessOf(sought, asked.subjects);
  const answerSubjects = likenessOf(sought, answered.subjects);
  const bothTold = sumOf(sought) > sure.subjects && sumOf(asked.subjects) > sure.subjects;
  return { subjects, answerSubjects, otherSubject: bothTold && subjects + answerSubjects === 0 ? 1 : 0 };
}

/** What both have in common, for the length of both; 0–1. */
function likenessOf(one: Told, other: Told): number {
  let shared = 0;
  for (const [line, value] of one) shared += Math.min(value, other.get(line) ?? 0);
  return shared === 0 ? 0 : shared / Math.sqrt(sumOf(one) * sumOf(other));
}

function sumOf(told: Told): number {
  let sum = 0;
  for (const value of told.values()) sum += value;
  return sum;
}

function wordingOf(terms: Terms): Wording {
  return { terms: [...terms.keys()], weights: [...terms.values()] };
}

/** The terms of its title and questions, and those that only its answer has. */
function termsOfEntry({ wordings, answer }: IndexedEntry): { asked: Set<number>; answered: number[] } {
  const asked = new Set<number>();
  for (const { terms } of wordings) for (const term of terms) asked.add(term);
  const answered = [...termsOf(ownWords(answer)).keys()].filter((term) => !asked.has(term));
  return { asked, answered };
}
