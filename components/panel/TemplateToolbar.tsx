import { type KeyboardEvent, useState } from 'react';
import { type TemplatePiece, templatePieces } from '@/components/panel/template-pieces';
import { i18n } from '@/lib/language/i18n';

interface TemplateToolbarProps {
  /** The variables that can be used, as they are written. */
  variables: string[];
  onInsert: (piece: TemplatePiece) => void;
}

/** What can be put into a template by a click. One stop of Tab; ← and → go along. */
export function TemplateToolbar({ variables, onInsert }: TemplateToolbarProps) {
  const [current, setCurrent] = useState(0);
  const pieces = [...variables.map(variablePiece), ...templatePieces()];
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = (current + step + pieces.length) % pieces.length;
    setCurrent(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      role="toolbar"
      tabIndex={-1}
      aria-label={i18n.t('snippet.variables')}
      onKeyDown={onKeyDown}
      className="mt-1.5 flex flex-wrap items-center gap-1 text-xs text-ink-soft"
    >
      <span aria-hidden="true">{i18n.t('snippet.variables')}</span>
      {pieces.map((piece, index) => (
        <button
          key={piece.before}
          type="button"
          tabIndex={index === current ? 0 : -1}
          onFocus={() => setCurrent(index)}
          onClick={() => onInsert(piece)}
          className="rounded-sm border border-line bg-sunken px-1 leading-5 text-ink hover:bg-hover"
        >
          {piece.name}
        </button>
      ))}
    </div>
  );
}

function variablePiece(variable: string): TemplatePiece {
  return { name: variable.replaceAll(/[{}]/gu, ''), before: variable, sample: '', after: '' };
}
