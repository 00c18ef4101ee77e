import { type OverlapList, OverlapLists } from '@/components/across/OverlapLists';
import { OverlapPicture } from '@/components/across/OverlapPicture';
import { OverlapTable } from '@/components/across/OverlapTable';
import { i18n } from '@/lib/language/i18n';
import type { GroupOverlap, OverlapPerson } from '@/lib/panel/read-overlap';

interface OverlapResultProps {
  compared: GroupOverlap;
  oneName: string;
  otherName: string;
  list: OverlapList;
  onList: (list: OverlapList) => void;
  onOpen: (person: OverlapPerson) => void;
  startId: string;
}

/** What two groups have in common: as a picture, in numbers, by name. */
export function OverlapResult({ compared, oneName, otherName, ...lists }: OverlapResultProps) {
  const { both, onlyOne, onlyOther } = compared.overlap;
  return (
    <>
      <OverlapPicture
        one={both.length + onlyOne.length}
        other={both.length + onlyOther.length}
        both={both.length}
      />
      <OverlapTable overlap={compared.overlap} oneName={oneName} otherName={otherName} />
      <p className="px-3 pt-1 text-xs text-ink-faint">{i18n.t('across.uncounted')}</p>
      <OverlapLists compared={compared} {...lists} />
    </>
  );
}
