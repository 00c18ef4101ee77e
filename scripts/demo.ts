/**
 * Shows the extension on the stand-in chat page: to a person where there is a display, else by walking through the main
 * job of a day without one.
 */
import { buildExtension, isBuildNeeded } from './demo/build-extension.ts';
import { type ChatServer, startChatServer } from './demo/chat-server.ts';
import { type OpenBrowser, openBrowser } from './demo/open-browser.ts';
import { prepare } from './demo/prepare.ts';
import { showToPerson } from './demo/show-to-person.ts';
import { StepFailed, step } from './demo/step.ts';
import { untilInterrupted } from './demo/until-interrupted.ts';
import { walk } from './demo/walk.ts';

const isVisible = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function run(): Promise<void> {
  const interrupted = untilInterrupted();
  if (isBuildNeeded()) await step('构建扩展', 'built the extension', async () => buildExtension());
  const server = await step('启动替身聊天页', 'started the stand-in chat page', startChatServer);
  let browser: OpenBrowser | undefined;
  try {
    browser = await step('打开浏览器，装上扩展', 'opened a browser with the extension', () =>
      openBrowser(server.port, isVisible),
    );
    await Promise.race([show(server, browser), interrupted]);
  } finally {
    await browser?.close();
    await server.close();
  }
}

async function show(server: ChatServer, browser: OpenBrowser): Promise<void> {
  const stage = await prepare(server, browser, isVisible);
  await (isVisible ? showToPerson(stage) : walk(stage));
}

try {
  await run();
  process.exit(0);
} catch (error) {
  console.error(error instanceof StepFailed ? `\n${error.message}` : error);
  process.exit(1);
}
