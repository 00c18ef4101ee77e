import type { Rolldown } from 'vite';

type Splitting = Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>;

/**
 * How the code of pages is split so that all that the popup loads at first is in one file: each file more costs a page of
 * an extension about a millisecond before it can show anything, and the popup has some twenty parts that it shares with others.
 */
export function popupInOneChunk(): Splitting {
  const known = new Map<string, boolean>();
  const isNeeded = (id: string, modules: Rolldown.ChunkingContext): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Modules may import each other in a circle.
    known.set(id, false);
    const importers = modules.getModuleInfo(id)?.importers ?? [];
    const needed = importers.some((importer) => isPopup(importer) || isNeeded(importer, modules));
    known.set(id, needed);
    return needed;
  };
  // The popup's own beginning stays apart: it would run in every page that shares a part with it.
  const isPart = (id: string, modules: Rolldown.ChunkingContext) => !isPopup(id) && isNeeded(id, modules);
  return { groups: [{ name: (id, modules) => (isPart(id, modules) ? 'popup-parts' : null) }] };
}

function isPopup(id: string): boolean {
  return /[\\/]entrypoints[\\/]popup[\\/]/.test(id);
}
