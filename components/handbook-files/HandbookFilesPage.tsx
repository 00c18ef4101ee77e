import { ExportPart } from '@/components/handbook-files/ExportPart';
import { handbookPlaces } from '@/components/handbook-files/handbook-place';
import { ImportPart } from '@/components/handbook-files/ImportPart';
import { MemberPagePart } from '@/components/handbook-files/MemberPagePart';
import { useHandbookPlace } from '@/components/handbook-files/use-handbook-place';
import { useImport } from '@/components/handbook-files/use-import';
import { PlaceTabs } from '@/components/PlaceTabs';
import { i18n } from '@/lib/language/i18n';

const titles = {
  import: 'handbookFiles.tabImport',
  export: 'handbookFiles.tabExport',
  page: 'handbookFiles.tabPage',
} as const;

/** The page on which the handbook comes from files and goes into files. */
export function HandbookFilesPage() {
  const place = useHandbookPlace();
  // Here, so that a file that was chosen stays while one looks at another part.
  const importing = useImport();
  return (
    <main data-scroll="" className="h-dvh overflow-y-auto">
      <div className="mx-auto flex max-w-5xl min-w-0 flex-col gap-4 px-4 pt-6 pb-16 sm:px-6">
        <h1 className="text-lg font-semibold">{i18n.t('handbookFiles.title')}</h1>
        <PlaceTabs
          label={i18n.t('handbookFiles.title')}
          current={place}
          places={handbookPlaces.map((key) => ({ key, href: `#${key}`, title: i18n.t(titles[key]) }))}
        />
        {place === 'import' && <ImportPart importing={importing} />}
        {place === 'export' && <ExportPart />}
        {place === 'page' && <MemberPagePart />}
      </div>
    </main>
  );
}
