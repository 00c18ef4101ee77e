import { Button } from '@/components/Button';
import { i18n } from '@/lib/language/i18n';
import { type OccasionKind, occasionKinds } from '@/lib/response/occasion-kind';

interface KindButtonsProps {
  /** The likeliest; empty: none. */
  likely: OccasionKind | '';
  onChoose: (kind: OccasionKind) => void;
}

/** Which key stands for which kind. */
export const kindKeys: Record<string, OccasionKind> = { 1: 'announcement', 2: 'topic', 3: 'event' };

/** Announcement, topic or event, by 1, 2 and 3. */
export function KindButtons({ likely, onChoose }: KindButtonsProps) {
  return occasionKinds.map((kind, index) => (
    <Button
      key={kind}
      look={kind === likely ? 'primary' : 'plain'}
      aria-keyshortcuts={String(index + 1)}
      title={String(index + 1)}
      onClick={() => onChoose(kind)}
    >
      {i18n.t(`response.kind.${kind}`)}
    </Button>
  ));
}
