import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '@/components/panel/Panel';
import { Toasts } from '@/components/Toasts';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { findTarget } from '@/lib/panel/target';
import { emptyDatabase, groupRow, snippetRow } from './sample-rows';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({ findTarget: vi.fn(), onTargetMayHaveChanged: () => () => {} }));

beforeEach(async () => {
  vi.clearAllMocks();
  vi.mocked(sendMessage).mockImplementation(async (name: string) =>
    name === 'draft' ? { ok: true } : undefined,
  );
  vi.mocked(findTarget).mockResolvedValue({
    ok: true,
    tabId: 7,
    groupId: 'g1',
    groupName: '读书群',
    watched: true,
  });
  fakeBrowser.reset();
  await emptyDatabase();
  await database.groups.add(groupRow());
});

const drafts = () =>
  (vi.mocked(sendMessage).mock.calls as unknown as [string, { text: string }][]).flatMap(([name, data]) =>
    name === 'draft' ? [data.text] : [],
  );

it('an entry chosen on the page is asked for here at once, and goes in once', async () => {
  await database.snippets.add(snippetRow({ body: '订单 {{输入:单号}}' }));
  const { id } = (await database.snippets.toCollection().first())!;
  const focus = { kind: 'snippet', snippetId: id };
  await fakeBrowser.storage.session.set({ panelFocus: { focus, at: Date.now() } });
  render(<Panel />, { wrapper: Toasts });
  expect(await screen.findByRole('textbox', { name: '单号' })).toHaveFocus();
  await userEvent.setup().keyboard('SF1{Enter}');
  await vi.waitFor(() => expect(drafts()).toEqual(['订单 SF1']));
  expect(screen.queryByRole('textbox', { name: '单号' })).toBeNull();
});

it('one that is gone by now asks nothing', async () => {
  const focus = { kind: 'snippet', snippetId: 'gone' };
  await fakeBrowser.storage.session.set({ panelFocus: { focus, at: Date.now() } });
  await database.snippets.add(snippetRow({ body: '订单 {{输入:单号}}' }));
  render(<Panel />, { wrapper: Toasts });
  expect(await screen.findByRole('button', { name: /^怎么退款/ })).toBeVisible();
  expect(screen.queryByRole('textbox', { name: '单号' })).toBeNull();
  expect(drafts()).toEqual([]);
});
