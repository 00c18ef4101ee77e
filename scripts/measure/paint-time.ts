import type { Page } from 'playwright-core';

interface Stopwatch {
  paintTime: Promise<number>;
}

/**
 * ms from an event in the page, or, for `asked`, from just before the action, until the list of members was painted anew.
 * An action that changes nothing in the list never ends.
 */
export async function timeToPaint(
  page: Page,
  event: 'keydown' | 'input' | 'click' | 'asked',
  act: () => Promise<unknown>,
): Promise<number> {
  await page.evaluate((from) => {
    const target = window as unknown as Stopwatch;
    target.paintTime = new Promise((resolve) => {
      let start = from === 'asked' ? performance.now() : 0;
      const begin = (happened: Event) => {
        start ||= happened.timeStamp;
      };
      addEventListener(from, begin, { capture: true, once: true });
      const observer = new MutationObserver(() => {
        if (start === 0) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now() - start));
          port1.start();
          port2.postMessage(0);
        });
      });
      observer.observe(
        document.querySelector('ul[aria-label="成员"]')?.parentElement?.parentElement ?? document.body,
        {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        },
      );
    });
  }, event);
  await act();
  const took = await page.evaluate(() => (window as unknown as Stopwatch).paintTime);
  await page.waitForTimeout(300);
  return took;
}
