import { useDeferredValue, useMemo, useState } from 'react';
import { dayForFile, saveFile } from '@/components/save-file';
import { useAct } from '@/components/use-act';
import type { StoredEntry } from '@/lib/handbook-files/compare-entries';
import { memberPage } from '@/lib/handbook-files/member-page';
import { memberPageHtml } from '@/lib/handbook-files/member-page-html';
import { memberPageMarkdown } from '@/lib/handbook-files/member-page-markdown';
import { i18n } from '@/lib/language/i18n';

/** What is chosen and written for a page for members, how it looks, and the way to save it. */
export function useMemberPage(entries: StoredEntry[]) {
  const act = useAct();
  const [title, setTitle] = useState(() => i18n.t('handbookFiles.pageTitleStart'));
  const [introduction, setIntroduction] = useState('');
  const [withPictures, setWithPictures] = useState(false);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const wish = useMemo(() => ({ title, introduction, withPictures }), [title, introduction, withPictures]);
  const shownWish = useDeferredValue(wish);
  const page = useMemo(() => {
    const chosen = entries.filter(({ id }) => !leftOut.has(id));
    return memberPage(
      chosen.map(({ entry }) => entry),
      entries.map(({ entry }) => entry),
      shownWish,
    );
  }, [entries, leftOut, shownWish]);
  const html = useMemo(() => memberPageHtml(page, words()), [page]);
  const save = (kind: 'html' | 'md') => {
    const content = kind === 'html' ? html : memberPageMarkdown(page);
    const name = `${title.trim()} ${dayForFile(Date.now())}.${kind}`;
    const type = kind === 'html' ? 'text/html;charset=utf-8' : 'text/markdown;charset=utf-8';
    void act(
      async () => saveFile(name, new Blob([content], { type })),
      () => ({ text: i18n.t('handbookFiles.exported', [name]) }),
    );
  };
  /** @param isChosen whether these are to be on the page. */
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const others = [...leftOut].filter((id) => !ids.includes(id));
    setLeftOut(new Set(isChosen ? others : [...others, ...ids]));
  };
  return {
    title,
    setTitle,
    introduction,
    setIntroduction,
    withPictures,
    setWithPictures,
    leftOut,
    choose,
    html,
    save,
  };
}

function words() {
  return {
    contents: i18n.t('handbookFiles.contents'),
    other: i18n.t('handbookFiles.other'),
    made: i18n.t('handbookFiles.made', [dayForFile(Date.now())]),
  };
}
