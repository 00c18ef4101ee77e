import { storage } from 'wxt/utils/storage';

/** Rises after every change of what marks show: tags, roles, activity, newcomers. Content scripts watch it. */
export const revision = storage.defineItem<number>('local:revision', { fallback: 0 });
/** Which group was switched on or off last, or '' after the terms were accepted or everything was erased: content scripts link it, or all, again. */
export const watchChange = storage.defineItem<WatchChange>('local:watchChange');

export interface WatchChange {
  groupId: string;
  /** Makes each change another value, so that none goes unheard. */
  at: number;
}

/** At most one write in this many ms; content scripts hear of what came in between with the next one. */
const pause = 200;

export const tellMarksChanged = raiser(revision);

/** Told at once: what is said from now on is to be recorded, or not. @param groupId empty for all groups. */
export async function tellWatchingChanged(groupId = ''): Promise<void> {
  await watchChange.setValue({ groupId, at: performance.timeOrigin + performance.now() });
}

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
