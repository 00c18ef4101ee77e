/** What the probe in the page saw. */
export interface Seen {
  /** Frames from a name's appearance to its badge, one number a name. */
  delays: number[];
  /** Names that were painted and went, or are still there at the end, without ever a badge. */
  without: number;
}

/** The probe's name in profiles. */
export const probeUrl = 'measure-cost-probe.js';

/** What the probe leaves in the page's main world. */
export interface Probe {
  start(): void;
  stop(): Seen;
}

/** Code that puts the probe into a page's main world, as `window.probe`. */
export const probeCode = `window.probe = (${probe.toString()})();\n//# sourceURL=${probeUrl}`;

/**
 * Scrolls the open chat without a pause, half of the time among older messages and half at its end, and notes, for each sender's name that turns up in it, in which frame
 * that was and in which one its badge came. A badge's host is a span right after the name; what is in it cannot be seen.
 * Runs in the page: nothing from outside may be used in here.
 */
function probe(): Probe {
  const notch = 100; // px a step
  const stepEvery = 100; // ms
  const stepsOneWay = 20;
  const nameSelector = '[message-directive] h4.nickname';
  let running = false;
  let frame = 0;
  let steps = 0;
  let nextStepAt = 0;
  const waiting = new Map<Element, number>();
  const seen: Seen = { delays: [], without: 0 };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) note(node);
  });
  return { start, stop };

  function start() {
    // The real client tells every height to the console, which costs more than in a browser that nobody debugs.
    console.log = () => undefined;
    running = true;
    nextStepAt = performance.now();
    observer.observe(document.querySelector('#chatArea') as Element, { childList: true, subtree: true });
    requestAnimationFrame(onFrame);
  }

  function onFrame(now: number) {
    if (!running) return;
    frame++;
    for (const name of waiting.keys()) if (!name.isConnected) giveUp(name);
    if (now >= nextStepAt) scroll(now);
    requestAnimationFrame(onFrame);
  }

  /** Like a hand at the wheel: a busy page gets fewer steps, not several at once. */
  function scroll(now: number) {
    const list = listOnScreen();
    const step = steps++ % (4 * stepsOneWay);
    // The page holds a list at its end that is not pulled away from there with some force.
    if (step === 0) list?.scrollBy(0, -3 * notch);
    else if (step < stepsOneWay) list?.scrollBy(0, -notch);
    else if (step < 2 * stepsOneWay) list?.scrollBy(0, notch);
    else if (step === 2 * stepsOneWay) list?.scrollTo(0, list.scrollHeight);
    else list?.scrollBy(0, step % 2 === 0 ? notch : -notch);
    nextStepAt = now + stepEvery;
  }

  function listOnScreen() {
    const list = document.querySelector('#chatArea .chat_bd.scroll-content');
    return list ?? document.querySelector('#chatArea .chat_bd');
  }

  function note(node: Element) {
    const before = node.previousElementSibling;
    if (node.nodeName === 'SPAN' && before && waiting.has(before)) arrived(before);
    const names = node.matches(nameSelector) ? [node] : node.querySelectorAll(nameSelector);
    for (const name of names) {
      if (!name.isConnected || waiting.has(name) || name.closest('#prerender')) continue;
      waiting.set(name, frame);
      if (name.nextElementSibling?.nodeName === 'SPAN') arrived(name);
    }
  }

  function arrived(name: Element) {
    seen.delays.push(frame - (waiting.get(name) ?? frame));
    waiting.delete(name);
  }

  /** A name that came and went between two frames was never seen by anybody. */
  function giveUp(name: Element) {
    if (frame - (waiting.get(name) ?? frame) > 1) seen.without++;
    waiting.delete(name);
  }

  function stop(): Seen {
    running = false;
    observer.disconnect();
    seen.without += waiting.size;
    return seen;
  }
}
