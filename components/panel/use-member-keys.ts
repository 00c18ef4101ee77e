import { type KeyboardEvent, useRef } from 'react';
import type { MemberView } from '@/components/panel/member-view';

type Selection = Pick<MemberView, 'selected' | 'current'>;

interface MemberKeys {
  /** Ids of the rows in their order. */
  personIds: string[];
  /** Place of the current row among them. */
  at: number;
  view: Selection;
  onView: (change: Partial<Selection>) => void;
  /** Brings a row into sight and the focus to it. */
  goTo: (index: number) => void;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/**
 * The keys of the member list: arrows, PageUp and PageDown, Home and End move; with Shift they select as they go; X and Space
 * select one, Ctrl+A everybody in the list. ↑ on the first row is left to whatever stands above.
 */
export function useMemberKeys({ personIds, at, view, onView, goTo }: MemberKeys) {
  const anchor = useRef({ at: 0, selected: [] as string[] });

  const moveTo = (index: number, extending: boolean) => {
    const to = Math.min(personIds.length - 1, Math.max(0, index));
    if (!extending) anchor.current = { at: to, selected: view.selected };
    const [from, until] = [Math.min(anchor.current.at, to), Math.max(anchor.current.at, to)];
    const range = personIds.slice(from, until + 1);
    const selected = extending ? union(anchor.current.selected, range) : view.selected;
    onView({ current: personIds[to] ?? '', selected });
    goTo(to);
  };
  const toggle = (personId: string) => {
    const selected = view.selected.includes(personId)
      ? view.selected.filter((id) => id !== personId)
      : [...view.selected, personId];
    anchor.current = { at: personIds.indexOf(personId), selected };
    onView({ current: personId, selected });
  };
  const act = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean => {
    if (ctrlKey || metaKey) {
      if (key.toLowerCase() === 'a') onView({ selected: union(view.selected, personIds) });
      return key.toLowerCase() === 'a';
    }
    const step = steps[key];
    if (step !== undefined && !(key === 'ArrowUp' && at === 0 && !shiftKey)) moveTo(at + step, shiftKey);
    else if (key === 'Home') moveTo(0, shiftKey);
    else if (key === 'End') moveTo(personIds.length - 1, shiftKey);
    else if (key === ' ' || key.toLowerCase() === 'x') toggle(personIds[at] ?? '');
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.nativeEvent.isComposing || !act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** Some browsers press a focused button as Space comes up. */
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key === ' ') event.preventDefault();
  };
  return { onKeyDown, onKeyUp, toggle };
}

function union(some: string[], more: string[]): string[] {
  return [...new Set([...some, ...more])];
}
