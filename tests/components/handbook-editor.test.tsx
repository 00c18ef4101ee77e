import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf, startOfDay } from '@/lib/activity/day';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { dayMonthsFrom } from '@/lib/snippets/day-months-from';
import { accessibilityProblems } from './accessibility';
import { besideGroup, openPanel } from './open-panel';
import { emptyDatabase, groupRow, snippetRow } from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({ findTarget: vi.fn(), onTargetMayHaveChanged: () => () => {} }));

const show = () => openPanel({ ...besideGroup, groupName: '读书群' });

/** Opens the editor of a new entry. */
async function writeNew() {
  const user = await show();
  await user.click(await screen.findByRole('button', { name: '新建话术' }));
  return user;
}

/** Opens the editor of the entry that there is. */
async function edit(change = {}) {
  await database.snippets.add(snippetRow(change));
  const user = await show();
  await user.click(await screen.findByRole('button', { name: '编辑：怎么退款' }));
  return user;
}

const field = (name: string) => screen.getByRole('textbox', { name });
const body = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '内容' });
const png = (name: string, size = 4) => new File(['x'.repeat(size)], name, { type: 'image/png' });

beforeEach(async () => {
  vi.clearAllMocks();
  vi.mocked(sendMessage).mockImplementation(async (name: string) =>
    name === 'saveSnippet' ? { id: 's9' } : undefined,
  );
  vi.stubGlobal('createImageBitmap', async (file: File) => {
    if (file.name.startsWith('broken')) throw new Error('no picture');
    return { close: () => {} };
  });
  fakeBrowser.reset();
  await emptyDatabase();
  await database.groups.add(groupRow());
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an entry', () => {
  it('is written with all that belongs to it, by keyboard alone', async () => {
    const user = await show();
    await screen.findByRole('button', { name: '新建话术' });
    await user.keyboard('{Escape}n');
    expect(field('标题')).toHaveFocus();
    await user.keyboard('快递到哪了');
    await user.tab();
    await user.keyboard('{Enter}');
    await user.tab();
    await user.keyboard('快递到哪了{Enter}什么时候到{Enter}');
    await user.tab();
    await user.keyboard('单号 {{{{输入:单号}}');
    await user.type(screen.getByRole('combobox', { name: '文件夹' }), ' 售后 / 快递 ');
    await user.type(field('快捷字'), '/kd');
    await user.type(screen.getByRole('combobox', { name: '谁来维护' }), '小李');
    await user.click(screen.getByRole('button', { name: '3 个月后' }));
    await user.type(body(), '{Control>}{Enter}{/Control}');
    expect(await screen.findByText('已保存「快递到哪了」')).toBeVisible();
    const reviewAt = startOfDay(dayMonthsFrom(Date.now(), 3));
    expect(sent('saveSnippet')).toMatchObject([
      {
        kind: 'faq',
        title: '快递到哪了',
        questions: ['快递到哪了', '什么时候到'],
        body: '单号 {{输入:单号}}',
        category: '售后/快递',
        key: 'kd',
        owner: '小李',
        favourite: true,
        reviewAt,
      },
    ]);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(sent('deleteSnippet')).toEqual([{ id: 's9' }]);
  });

  it('takes pasted lines as one way of asking each', async () => {
    const user = await writeNew();
    await user.click(field('大家怎么问'));
    await user.paste('多久能退\n怎么退钱\n\n多久能退');
    expect(screen.getByText(/现在 2 种/)).toBeVisible();
  });

  it('says how often it was used, and when last', async () => {
    await edit({ useCount: 12, lastUsedAt: Date.now() - 2 * 86_400_000 });
    expect(screen.getByText('用过 12 次，上次 2 天前')).toBeVisible();
  });

  it('is looked over never, or on a day', async () => {
    const reviewAt = startOfDay(dayOf(Date.now()) + 30);
    await edit({ reviewAt });
    fireEvent.change(screen.getByLabelText('什么时候再看一遍'), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(sent('saveSnippet')).toMatchObject([{ id: 's1', reviewAt: 0 }]));
  });

  it('is as it was before on 撤销', async () => {
    const user = await edit({ questions: ['多久能退'], owner: '小李' });
    await user.type(body(), '改过');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    const [, undone] = sent('saveSnippet');
    expect(undone).toMatchObject({
      id: 's1',
      body: snippetRow().body,
      questions: ['多久能退'],
      owner: '小李',
    });
    expect(undone).toHaveProperty('picture', undefined);
  });

  it('has nothing that axe finds wrong', async () => {
    await edit({ body: '{{随机:甲|乙}}' });
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('while the text is written', () => {
  it('it is shown as it would come into the box, and all its wordings in turn', async () => {
    const user = await writeNew();
    await user.click(body());
    await user.paste('{{群名}}的{{随机:朋友|伙伴}}们，{{输入:事情}}');
    expect(screen.getByText('读书群的朋友们，〔事情〕')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '换一种说法' }));
    expect(screen.getByText('读书群的伙伴们，〔事情〕')).toBeVisible();
  });

  it.each([
    ['你好 {{昵称}}', /没有叫 \{\{昵称\}\} 的变量/],
    ['{{话术:me}}', /绕成了圈：\/me → \/me/],
    ['{{话术:other}}', /绕成了圈：\/other → \/me → \/other/],
    ['{{随机:甲|', /后面少了 \}\}/],
    [`{{随机:${'长'.repeat(2_004)}|甲}}`, /内容最多 2000 个字，现在 2004 个/],
  ])('what is wrong with it is said, and it is not saved: %#', async (text, problem) => {
    await database.snippets.add(snippetRow({ id: 's2', title: '别的', key: 'other', body: '{{话术:me}}' }));
    const user = await edit({ key: 'me' });
    await user.clear(body());
    await user.click(body());
    await user.paste(text);
    expect(screen.getByText(problem)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(sent('saveSnippet')).toEqual([]);
  });

  it('variables, choices and inputs are put in by a button, with what is to be written over selected', async () => {
    const user = await writeNew();
    await user.type(body(), '前后');
    body().setSelectionRange(1, 1);
    await user.click(screen.getByRole('button', { name: '随机' }));
    expect(body()).toHaveValue('前{{随机:甲|乙}}后');
    expect(body()).toHaveFocus();
    const selected = body().value.slice(body().selectionStart, body().selectionEnd);
    expect(selected).toBe('甲|乙');
  });

  it('the buttons are one stop of Tab, and ← → go along them', async () => {
    const user = await writeNew();
    await user.click(body());
    await user.tab();
    expect(screen.getByRole('button', { name: '群名' })).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('toolbar').querySelector('button:last-of-type')).toHaveFocus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(body()).toHaveValue('{{群名}}');
  });
});

describe('a picture', () => {
  it('is chosen, shown by its name, and saved with the entry', async () => {
    const user = await edit();
    await user.upload(screen.getByLabelText('图片'), png('流程.png'));
    expect(await screen.findByText('流程.png')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(sent('saveSnippet')).toMatchObject([
        { id: 's1', picture: { name: '流程.png', type: 'image/png', base64: btoa('xxxx') } },
      ]),
    );
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() => expect(sent('saveSnippet')[1]).toMatchObject({ id: 's1', picture: null }));
  });

  it('is pasted anywhere in the editor, or dropped', async () => {
    await writeNew();
    fireEvent.paste(body(), { clipboardData: { files: [png('截图.png')] } });
    expect(await screen.findByText('截图.png')).toBeVisible();
    fireEvent.drop(screen.getByText('截图.png'), { dataTransfer: { files: [png('拖来的.png')] } });
    expect(await screen.findByText('拖来的.png')).toBeVisible();
  });

  it.each([
    [
      new File(['x'], 'a.svg', { type: 'image/svg+xml' }),
      '没加上：不是 PNG、JPEG、WebP 或 GIF 图片。换一个文件',
    ],
    [png('大.png', 5 * 1024 * 1024 + 1), '没加上：超过 5 MB。压缩一下再加'],
    [png('broken.png'), '没加上：这个文件打不开，可能坏了。换一个文件'],
  ])('is refused with the cause: %#', async (file, words) => {
    await writeNew();
    fireEvent.paste(body(), { clipboardData: { files: [file] } });
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.queryByText(file.name)).toBeNull();
  });

  it('that is stored is taken away, brought back, and taken away for good by saving', async () => {
    const picture = new Blob(['old'], { type: 'image/png' });
    // The database of the tests keeps no files.
    const stored = { snippetId: 's1', name: '旧.png', picture, addedAt: 1 };
    vi.spyOn(database.snippetPictures, 'get').mockResolvedValue(stored);
    const user = await edit();
    await user.click(await screen.findByRole('button', { name: '移除图片' }));
    expect(screen.queryByText('旧.png')).toBeNull();
    await user.click(screen.getByRole('button', { name: '恢复图片' }));
    expect(screen.getByText('旧.png')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '移除图片' }));
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(sent('saveSnippet')).toMatchObject([{ id: 's1', picture: null }]));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() =>
      expect(sent('saveSnippet')[1]).toMatchObject({ picture: { name: '旧.png', base64: btoa('old') } }),
    );
  });
});
