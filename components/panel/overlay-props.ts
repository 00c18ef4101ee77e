import type { PanelPage } from '@/components/panel/panel-page';
import type { Insertion } from '@/components/panel/use-insert';
import type { PanelData } from '@/components/panel/use-panel-data';

/** What every page over the tabs is given. */
export interface OverlayProps {
  data: PanelData;
  /** As everybody sees it; empty where the group has none or none is open. */
  groupName: string;
  now: number;
  show: (page: PanelPage) => void;
  insert: (insertion: Insertion) => Promise<boolean>;
  /** Copies a text that is to be sent from the phone. */
  copyForPhone: (insertion: Insertion) => Promise<void>;
}
