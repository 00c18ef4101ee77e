import { storage } from 'wxt/utils/storage';

/** Rises after every change of what marks show: tags, roles, activity, newcomers. Content scripts watch it. */
const revision = storage.defineItem<number>('local:revision', { fallback: 0 });
/** Rises after the terms were accepted, a group was switched on or off, or everything was erased: groups are to be linked again. */
const watchRevision = storage.defineItem<number>('local:watchRevision', { fallback: 0 });

/** At most one write in this many ms; content scripts hear of what came in between with the next one. */
const pause = 200;

export const tellMarksChanged = raiser(revision);
export const tellWatchingChanged = raiser(watchRevision);

function raiser(item: typeof revision): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      raise(item).catch((error: unknown) => console.warn('暖群: a change could not be told', error));
    }, pause);
  };
}

async function raise(item: typeof revision): Promise<void> {
  await item.setValue((await item.getValue()) + 1);
}
