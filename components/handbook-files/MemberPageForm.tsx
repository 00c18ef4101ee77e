import { Button } from '@/components/Button';
import { EntryPicker } from '@/components/handbook-files/EntryPicker';
import { MemberPagePreview } from '@/components/handbook-files/MemberPagePreview';
import { useMemberPage } from '@/components/handbook-files/use-member-page';
import { TextArea } from '@/components/TextArea';
import { TextField } from '@/components/TextField';
import type { StoredEntry } from '@/lib/handbook-files/compare-entries';
import { i18n } from '@/lib/language/i18n';

/** What goes onto a page for members, beside how it will look. */
export function MemberPageForm({ entries }: { entries: StoredEntry[] }) {
  const page = useMemberPage(entries);
  const isEmpty = entries.every(({ id }) => page.leftOut.has(id));
  const hasPictures = entries.some(({ entry }) => entry.picture !== null);
  return (
    <div className="grid grid-cols-1 gap-6 md:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-3">
        <p className="text-sm text-ink-soft">{i18n.t('handbookFiles.pageText')}</p>
        <TextField
          label={i18n.t('handbookFiles.pageTitle')}
          maxLength={60}
          value={page.title}
          onChange={(event) => page.setTitle(event.target.value)}
        />
        <TextArea
          label={i18n.t('handbookFiles.pageIntroduction')}
          placeholder={i18n.t('handbookFiles.pageIntroductionHint')}
          hint={i18n.t('handbookFiles.neutral')}
          rows={3}
          value={page.introduction}
          onChange={(event) => page.setIntroduction(event.target.value)}
        />
        {hasPictures && (
          <label className="inline-flex items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={page.withPictures}
              onChange={(event) => page.setWithPictures(event.target.checked)}
              className="size-4 accent-accent"
            />
            {i18n.t('handbookFiles.withPictures')}
          </label>
        )}
        <EntryPicker entries={entries} leftOut={page.leftOut} onChoose={page.choose} />
      </div>
      <div className="flex min-w-0 flex-col gap-2">
        <div className="flex flex-wrap gap-2">
          <Button
            look="primary"
            disabled={isEmpty || page.title.trim() === ''}
            onClick={() => page.save('html')}
          >
            {i18n.t('handbookFiles.saveHtml')}
          </Button>
          <Button disabled={isEmpty || page.title.trim() === ''} onClick={() => page.save('md')}>
            {i18n.t('handbookFiles.saveMarkdown')}
          </Button>
        </div>
        {isEmpty ? (
          <p className="text-sm text-ink-soft">{i18n.t('handbookFiles.nothingChosen')}</p>
        ) : (
          <MemberPagePreview html={page.html} />
        )}
      </div>
    </div>
  );
}
