import { handOver, type SlashPage } from './slash-page';

/** A slash at the caret that may be one for the list: the list itself looks closer. */
const mayBeSlash = /(?:^|[^\w./:\\\u4e00-\u9fff])[/／、]$/;
/** For at most this long Enter waits for the list to be there, ms. */
const patience = 3_000;

/** Loads the list of handbook entries when somebody first types a slash for it. From then on the list itself listens. */
export function watchForSlash(page: SlashPage): void {
  const listening = new AbortController();
  const { signal } = listening;
  page.signal.addEventListener('abort', () => listening.abort(), { signal });
  const look = (event: Event) => {
    const { data, isComposing } = event as InputEvent;
    // What is pasted, undone or put in by the page comes without data.
    if (data == null || isComposing || !page.isOn() || !page.openChat()) return;
    const { anchorNode, anchorOffset } = document.getSelection() ?? {};
    if (!mayBeSlash.test(anchorNode?.nodeValue?.slice(0, anchorOffset) ?? '')) return;
    listening.abort();
    void load(page);
  };
  document.addEventListener('input', look, { capture: true, signal });
  document.addEventListener('compositionend', look, { capture: true, signal });
}

async function load(page: SlashPage): Promise<void> {
  handOver(page);
  const release = holdEnter();
  const answer = await page.background('loadSlashList', undefined);
  release();
  if (!answer && !page.signal.aborted) watchForSlash(page);
}

/** Whoever types a key and Enter in one go means the list, not to send what they typed. */
function holdEnter(): () => void {
  const holding = new AbortController();
  const hold = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', hold, { capture: true, signal: holding.signal });
  setTimeout(() => holding.abort(), patience);
  return () => holding.abort();
}
