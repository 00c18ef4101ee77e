import { MemberSummary } from '@/components/panel/MemberSummary';
import type { PanelMember } from '@/lib/panel/panel-member';

interface MemberRowProps {
  member: PanelMember;
  first?: boolean;
  onOpen: () => void;
}

/** One member among things found, or to pick from. A click opens their page. */
export function MemberRow({ member, first, onOpen }: MemberRowProps) {
  return (
    <li>
      <button
        type="button"
        data-row=""
        onClick={onOpen}
        className={`flex min-h-9 w-full flex-col justify-center px-3 py-1 text-left -outline-offset-2 hover:bg-hover ${first ? 'bg-accent-wash' : ''}`}
      >
        <MemberSummary member={member} />
      </button>
    </li>
  );
}
