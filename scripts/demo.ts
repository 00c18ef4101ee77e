/**
 * Shows the extension on the stand-in chat page: to a person where there is a display, else by walking through the main
 * job of a day without one.
 */
import { buildExtension, isBuildNeeded } from './demo/build-extension.ts';
import { startChatServer } from './demo/chat-server.ts';
import { type OpenBrowser, openBrowser } from './demo/open-browser.ts';
import { prepare } from './demo/prepare.ts';
import { showToPerson } from './demo/show-to-person.ts';
import { StepFailed, step } from './demo/step.ts';
import { walk } from './demo/walk.ts';

const isVisible = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function run(): Promise<void> {
  if (isBuildNeeded()) await step('构建扩展', 'built the extension', async () => buildExtension());
  const server = await step('启动替身聊天页', 'started the stand-in chat page', startChatServer);
  let browser: OpenBrowser | undefined;
  try {
    browser = await step('打开浏览器，装上扩展', 'opened a browser with the extension', () =>
      openBrowser(server.port, isVisible),
    );
    const stage = await prepare(server, browser, isVisible);
    await (isVisible ? showToPerson(stage) : walk(stage));
  } finally {
    await browser?.close();
    await server.close();
  }
}

try {
  await run();
  process.exit(0);
} catch (error) {
  console.error(error instanceof StepFailed ? `\n${error.message}` : error);
  process.exit(1);
}
