import { answerFromSnippet, handOverMicrophone, welcomeNewcomers } from './drafts.ts';
import { openExtensionTab } from './extension-tab.ts';
import { healthTable, readHealth } from './health-table.ts';
import { lookAtMembers } from './look-at-members.ts';
import { lookAtPanel } from './look-at-panel.ts';
import { openFromPopup } from './open-from-popup.ts';
import { openGroup } from './open-group.ts';
import type { Stage } from './prepare.ts';
import { Screenshots } from './screenshots.ts';
import { step } from './step.ts';

const panelSize = { width: 360, height: 860 };

/** The main job of a day, done once without anybody looking on; each step is checked. */
export async function walk({ server, browser, chat, popup }: Stage): Promise<void> {
  const pictures = new Screenshots();
  const health = await step('看各群的健康度', "looked at the groups' health", () =>
    readHealth(popup, pictures),
  );
  console.log(`\n${healthTable(health)}\n`);
  await step('在弹窗里点一个群，它的聊天就打开', 'clicked a group in the popup, its chat opened', () =>
    openFromPopup(chat, popup, '读书打卡 3 群'),
  );
  await pictures.take(chat, 'chat-from-popup');
  const groupId = await step(
    '在聊天列表里打开一个群，名字后有标记',
    'opened a group, names carry marks',
    () => openGroup(server, chat, 'r0'),
  );
  await pictures.take(chat, 'chat');
  await step('看群成员', 'looked at the members', () => lookAtMembers(chat, pictures));
  const panel = await openExtensionTab(browser, 'sidepanel', panelSize);
  await step('打开侧边栏', 'opened the side panel', () => lookAtPanel(panel, pictures));
  const desk = { server, chat, panel, groupId, pictures };
  await step('放入一条话术，由人发送', 'inserted an answer, a person sent it', () => answerFromSnippet(desk));
  await step('放入欢迎，由人发送', 'inserted a welcome, a person sent it', () => welcomeNewcomers(desk));
  await step('把话筒递给达人，由人发送', 'inserted a question to an expert, a person sent it', () =>
    handOverMicrophone(desk),
  );
  await pictures.take(chat, 'chat-after');
  console.log(['', '截图 · Screenshots', ...pictures.paths.map((path) => `  ${path}`)].join('\n'));
}
