import { Switch } from '@/components/Switch';

interface AttachedPartProps {
  label: string;
  /** What would be attached; empty where there is nothing yet. */
  text: string;
  /** Said in its place where there is nothing. */
  missing: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
  /** A further thing to do, beside the text. */
  action?: { label: string; run: () => void };
}

/** Something that can follow a welcome, with its switch. */
export function AttachedPart({ label, text, missing, on, onSwitch, action }: AttachedPartProps) {
  return (
    <li className="flex items-center gap-2 py-1">
      <div className="min-w-0 flex-1">
        <p className="text-sm">{label}</p>
        <p className="flex gap-2 text-xs text-ink-faint">
          <bdi className="min-w-0 truncate">{text || missing}</bdi>
          {action && (
            <button
              type="button"
              onClick={action.run}
              className="shrink-0 rounded-sm text-accent hover:underline"
            >
              {action.label}
            </button>
          )}
        </p>
      </div>
      <Switch checked={on && text !== ''} label={label} disabled={text === ''} onChange={onSwitch} />
    </li>
  );
}
