import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { Toasts } from '@/components/Toasts';
import { findTarget } from '@/lib/panel/target';

/** The side panel beside the watched group g1; `findTarget` is mocked in the test. @returns the user at its search field. */
export async function openPanel() {
  const target = { ok: true, tabId: 7, groupId: 'g1', groupName: '产品交流一群', watched: true } as const;
  vi.mocked(findTarget).mockResolvedValue(target);
  render(
    <Toasts>
      <Panel />
    </Toasts>,
  );
  await screen.findByRole('textbox', { name: '搜索' });
  return userEvent.setup();
}
