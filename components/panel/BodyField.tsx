import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { TemplateToolbar } from '@/components/panel/TemplateToolbar';
import { type TemplatePiece, withPiece } from '@/components/panel/template-pieces';
import { TextArea } from '@/components/TextArea';
import { i18n } from '@/lib/language/i18n';

interface BodyFieldProps {
  value: string;
  variables: string[];
  error?: string;
  onChange: (value: string) => void;
  /** Ctrl+Enter was pressed. */
  onSave: () => void;
}

/** The text of a snippet, with what can be put into it. */
export function BodyField({ value, variables, error, onChange, onSave }: BodyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const wanted = useRef<[number, number]>(undefined);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    field.current?.focus();
    field.current?.setSelectionRange(...wanted.current);
    wanted.current = undefined;
  });
  const insert = (piece: TemplatePiece) => {
    const { selectionStart = value.length, selectionEnd = selectionStart } = field.current ?? {};
    const { body, selected } = withPiece(value, [selectionStart, selectionEnd], piece);
    wanted.current = selected;
    onChange(body);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
  };
  return (
    <div>
      <TextArea
        ref={field}
        label={i18n.t('snippet.bodyField')}
        placeholder={i18n.t('snippet.bodyHint')}
        error={error}
        rows={7}
        onKeyDown={onKeyDown}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <TemplateToolbar variables={variables} onInsert={insert} />
    </div>
  );
}
