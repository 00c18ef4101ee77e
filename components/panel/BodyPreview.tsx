import { Shuffle } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/components/IconButton';
import { DraftPreview } from '@/components/panel/DraftPreview';
import { i18n } from '@/lib/language/i18n';
import { snippetPreview } from '@/lib/panel/draft-text';
import { hasChoices } from '@/lib/snippets/check-template';
import type { BodyOfKey } from '@/lib/snippets/include-entries';
import type { TemplateValues } from '@/lib/snippets/template-variable';

interface BodyPreviewProps {
  body: string;
  values: TemplateValues;
  bodyOf: BodyOfKey;
}

/** The text as it would come into the box; where it says one of several, all of them in turn. */
export function BodyPreview({ body, values, bodyOf }: BodyPreviewProps) {
  const [turn, setTurn] = useState(0);
  if (body.trim() === '') return null;
  return (
    <div className="relative">
      <DraftPreview text={snippetPreview({ body, useCount: turn }, values, bodyOf)} />
      {hasChoices(body, bodyOf) && (
        <IconButton
          icon={Shuffle}
          label={i18n.t('snippet.otherWording')}
          onClick={() => setTurn(turn + 1)}
          className="absolute -top-1 right-0"
        />
      )}
    </div>
  );
}
