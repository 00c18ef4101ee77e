import { type Field, placeOf, posting } from './field';
import { Postings } from './postings';
import { Scores } from './scores';
import { visitSoundGrams } from './sound-grams';

/** Entries by the sound of their titles and questions. */
export class SoundIndex {
  readonly #postings = new Postings();

  /** @param text folded. */
  add(place: number, of: Field, text: string): void {
    visitSoundGrams(text, (gram) => this.#postings.add(gram, posting(place, of)));
  }

  remove(place: number, of: Field, text: string): void {
    const grams = new Set<number>();
    visitSoundGrams(text, (gram) => grams.add(gram));
    for (const gram of grams) this.#postings.remove(gram, posting(place, of));
  }

  /** How much of a folded query's sound the entries have. */
  scores(text: string, places: number): Scores {
    const scores = new Scores(places);
    const grams = new Set<number>();
    visitSoundGrams(text, (gram) => grams.add(gram));
    for (const gram of grams) {
      const list = this.#postings.of(gram);
      if (!list) continue;
      const rarity = Math.log(1 + places / list.length);
      for (const occurrence of list) scores.offer(placeOf(occurrence), rarity);
      scores.settle();
    }
    return scores;
  }
}
