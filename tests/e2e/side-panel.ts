import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { until } from './stored.ts';

/**
 * The browser's own side panel. It is no tab, so the driver does not list it: it is reached through the debugger, and
 * used with trusted clicks and keys.
 */
export class SidePanel {
  private readonly session: CDPSession;
  private readonly panelSession: string;
  private readonly waiting = new Map<
    number,
    (answer: { result?: unknown; error?: { message: string } }) => void
  >();
  private asked = 0;

  private constructor(session: CDPSession, panelSession: string) {
    this.session = session;
    this.panelSession = panelSession;
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const answer = JSON.parse(message) as { id: number; result?: unknown; error?: { message: string } };
      this.waiting.get(answer.id)?.(answer);
      this.waiting.delete(answer.id);
    });
  }

  /** Waits until the panel is open. @param known ids of targets that were there before. */
  static async find(context: BrowserContext, page: Page): Promise<SidePanel> {
    const session = await context.newCDPSession(page);
    const { targetInfos } = await until(
      () => session.send('Target.getTargets'),
      (all) => all.targetInfos.some(({ url }) => url.includes('sidepanel.html')),
    );
    const { targetId } = targetInfos.find(({ url }) => url.includes('sidepanel.html'))!;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    return new SidePanel(session, sessionId);
  }

  /** Everything that can be read in the panel now. */
  text(): Promise<string> {
    return this.evaluate<string>("document.body?.innerText ?? ''");
  }

  /** Waits for a text to be there, or gone. */
  async waitFor(text: string, there = true): Promise<void> {
    await until(
      () => this.text(),
      (all) => all.includes(text) === there,
    );
  }

  /** Clicks the last, innermost visible element with this text or label. */
  async click(text: string): Promise<void> {
    const find = `[...document.querySelectorAll('*')].filter((element) =>
      (element.childElementCount === 0 && element.textContent.trim() === ${JSON.stringify(text)}) ||
      element.getAttribute('aria-label') === ${JSON.stringify(text)})
      .map((element) => element.getBoundingClientRect()).filter(({ width, height }) => width && height)
      .map(({ x, y, width, height }) => [x + width / 2, y + height / 2]).at(-1)`;
    // A list that was just drawn may still move: a person clicks what stands still.
    let before = '';
    const [x, y] = (await until(
      () => this.evaluate<[number, number] | undefined>(find),
      (place) => {
        const isStill = place !== undefined && String(place) === before;
        before = String(place);
        return isStill;
      },
    ))!;
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
  }

  /** Types into the field that has the focus, once one has. */
  async type(text: string): Promise<void> {
    await until(
      () => this.evaluate<boolean>("document.activeElement?.matches('input, textarea') ?? false"),
      (isThere) => isThere,
    );
    await this.send('Input.insertText', { text });
  }

  /** Waits until a key is no letter of a text: nothing to write in has the focus. */
  async waitForKeys(): Promise<void> {
    await until(
      () => this.evaluate<boolean>("!document.activeElement?.matches('input, textarea')"),
      (isFree) => isFree,
    );
  }

  /** @param modifiers as the debugger counts them: 2 = Control, 8 = Shift. */
  async press(key: string, code = key, windowsVirtualKeyCode = 0, modifiers = 0): Promise<void> {
    for (const type of ['keyDown', 'keyUp']) {
      await this.send('Input.dispatchKeyEvent', {
        type,
        key,
        code,
        windowsVirtualKeyCode,
        modifiers,
        text: key === 'Enter' ? '\r' : undefined,
      });
    }
  }

  async screenshot(): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot')) as { data: string };
    return Buffer.from(data, 'base64');
  }

  private async evaluate<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
    })) as { result: { value: Value }; exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  }

  private send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.asked;
    const message = JSON.stringify({ id, method, params });
    return new Promise((resolve, reject) => {
      this.waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(error.message)) : resolve(result),
      );
      this.session
        .send('Target.sendMessageToTarget', { sessionId: this.panelSession, message })
        .catch(reject);
    });
  }
}
