import { withoutNames } from '../chat/names-in-text';
import { packLines, unpackLines } from '../history-import/packed-lines';
import type { NuanqunDatabase } from './database';
import { type ErasedPeople, isNameOfErased } from './erased-people';
import type { ImportChunkRow, ImportedName, ImportRow } from './tables';
import { withoutPeople } from './without-people';

/** Takes these people out of imported pasts; inside the caller's transaction. */
export async function eraseInImports(db: NuanqunDatabase, erased: ErasedPeople): Promise<void> {
  const { ids } = erased;
  const theirs = new Map<string, ReadonlySet<number>>();
  for (const row of await db.imports.toArray()) {
    const places = placesOf(row, erased);
    if (places.size === 0) continue;
    theirs.set(row.id, places);
    await db.imports.put({ ...row, names: row.names.map((name, at) => (places.has(at) ? nobody : name)) });
  }
  const isHidden = (groupId: string) => (name: string) => isNameOfErased(erased, groupId, name);
  await db.importChunks.toCollection().modify((row) => {
    Object.assign(row, linesOfOthers(row, theirs.get(row.importId) ?? new Set()));
    row.texts = row.texts.map((text) => withoutNames(text, 'message', isHidden(row.groupId)));
  });
  await db.importedLines
    .filter(({ people }) => people.some((id) => ids.has(id)))
    .modify((row) => {
      Object.assign(row, packLines(unpackLines(row).filter(({ personId }) => !ids.has(personId))));
    });
  await db.importedDays
    .filter(({ speakers, live }) =>
      [...Object.keys(speakers), ...live.map(({ personId }) => personId)].some((id) => ids.has(id)),
    )
    .modify((row) => {
      row.speakers = withoutPeople(row.speakers, ids);
      row.live = row.live.filter(({ personId }) => !ids.has(personId));
    });
}

const nobody: ImportedName = { name: '', personId: '', made: false };

/** Where in the names of an import these people stand. */
function placesOf({ groupId, names }: ImportRow, erased: ErasedPeople): Set<number> {
  const places = new Set<number>();
  for (const [at, { name, personId }] of names.entries())
    if (erased.ids.has(personId) || isNameOfErased(erased, groupId, name)) places.add(at);
  return places;
}

function linesOfOthers(
  { names, times, fingerprints, kinds, texts }: ImportChunkRow,
  places: ReadonlySet<number>,
): Partial<ImportChunkRow> {
  const of = <Item>(list: Item[]) => list.filter((_, at) => !places.has(names[at] ?? -1));
  return {
    names: of(names),
    times: of(times),
    fingerprints: of(fingerprints),
    kinds: of(kinds),
    texts: of(texts),
  };
}
