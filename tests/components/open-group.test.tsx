import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useOpenGroup } from '@/components/popup/use-open-group';
import { Toasts } from '@/components/Toasts';
import { openGroup } from '@/lib/panel/open-group';
import { overview } from './sample-rows';

vi.mock('@/lib/panel/open-group', () => ({ openGroup: vi.fn() }));

const openSidePanel = vi.fn();

/** Every click in a test is a script's; a person's is played by saying so. */
function Buttons() {
  const open = useOpenGroup(openSidePanel);
  const openAs = (isTrusted: boolean) => () => open(overview(), { isTrusted });
  return (
    <>
      <button type="button" onClick={openAs(true)}>
        人点的
      </button>
      <button type="button" onClick={openAs(false)}>
        脚本点的
      </button>
    </>
  );
}

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  vi.clearAllMocks();
  render(
    <Toasts>
      <Buttons />
    </Toasts>,
  );
});

it('opens a chat on a person’s click and offers the side panel', async () => {
  vi.mocked(openGroup).mockResolvedValue('opened');
  click('人点的');
  expect(await screen.findByText('已在微信网页版打开「产品交流一群」')).toBeVisible();
  click('打开侧边栏');
  expect(openSidePanel).toHaveBeenCalledOnce();
});

it('opens nothing on a script’s click', () => {
  click('脚本点的');
  expect(openGroup).not.toHaveBeenCalled();
});

it.each([
  ['no-tab', '没有打开的微信网页版，先打开它'],
  ['not-found', '没能打开这个群，先在微信网页版的聊天列表里找到它'],
] as const)('says why it could not: %s', async (outcome, words) => {
  vi.mocked(openGroup).mockResolvedValue(outcome);
  click('人点的');
  expect(await screen.findByText(words)).toBeVisible();
});
