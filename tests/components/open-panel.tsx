import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { Toasts } from '@/components/Toasts';
import type { PanelTarget } from '@/lib/messages';
import { findTarget } from '@/lib/panel/target';

/** The chat page with the watched group g1 open. */
export const besideGroup: Extract<PanelTarget, { ok: true }> = {
  ok: true,
  tabId: 7,
  groupId: 'g1',
  groupName: '产品交流一群',
  watched: true,
};

/** The side panel; `findTarget` is mocked in the test. @returns the user at its search field. */
export async function openPanel(target: PanelTarget = besideGroup) {
  vi.mocked(findTarget).mockResolvedValue(target);
  render(
    <Toasts>
      <Panel />
    </Toasts>,
  );
  await screen.findByRole('textbox', { name: '搜索' });
  return userEvent.setup();
}

/** The side panel at one of its tabs. */
export async function openTab(name: string) {
  const user = await openPanel();
  await user.click(screen.getByRole('tab', { name }));
  return user;
}
