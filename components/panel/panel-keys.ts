/** The side panel's own keys, and the one of the chat's input box, by where they work; `text` is looked up below `keys`. Several keys do the same. */
export const panelKeys = [
  {
    place: 'everywhere',
    keys: [
      { keys: ['/'], text: 'search' },
      { keys: ['1', '2', '3', '4', '5'], text: 'tabs' },
      { keys: ['Esc'], text: 'back' },
      { keys: ['?'], text: 'help' },
    ],
  },
  {
    place: 'chat',
    keys: [{ keys: ['/'], text: 'findAnswer' }],
  },
  {
    place: 'lists',
    keys: [
      { keys: ['↑', '↓'], text: 'move' },
      { keys: ['Enter'], text: 'use' },
      { keys: ['→'], text: 'edit' },
      { keys: ['N'], text: 'new' },
    ],
  },
  {
    place: 'handbook',
    keys: [
      { keys: ['F'], text: 'favour' },
      { keys: ['M'], text: 'moveToFolder' },
      { keys: ['R'], text: 'renameFolder' },
      { keys: ['Delete'], text: 'remove' },
    ],
  },
  {
    place: 'writing',
    keys: [
      { keys: ['Ctrl+Enter'], text: 'save' },
      { keys: ['Esc'], text: 'leave' },
    ],
  },
  {
    place: 'members',
    keys: [
      { keys: ['X', 'Space'], text: 'select' },
      { keys: ['Shift+↑', 'Shift+↓'], text: 'selectRange' },
      { keys: ['Ctrl+A'], text: 'selectAll' },
      { keys: ['T'], text: 'tag' },
    ],
  },
  {
    place: 'welcome',
    keys: [
      { keys: ['↑', '↓'], text: 'move' },
      { keys: ['Space'], text: 'select' },
      { keys: ['A'], text: 'selectAll' },
      { keys: ['Delete'], text: 'putAside' },
      { keys: ['Enter'], text: 'insert' },
    ],
  },
  {
    place: 'spotlight',
    keys: [
      { keys: ['↑', '↓'], text: 'move' },
      { keys: ['Enter'], text: 'insert' },
      { keys: ['C'], text: 'copyForPhone' },
    ],
  },
  {
    place: 'questions',
    keys: [
      { keys: ['1', '2', '3'], text: 'putAnswer' },
      { keys: ['M'], text: 'mention' },
      { keys: ['H'], text: 'handOver' },
      { keys: ['A'], text: 'answered' },
      { keys: ['X'], text: 'noAnswer' },
      { keys: ['S'], text: 'keep' },
    ],
  },
  {
    place: 'recentMessages',
    keys: [
      { keys: ['Enter'], text: 'openMessage' },
      { keys: ['Q'], text: 'keepQuestion' },
      { keys: ['A'], text: 'keepAnswer' },
      { keys: ['1', '2', '3'], text: 'markOffer' },
      { keys: ['Space'], text: 'selectMessage' },
    ],
  },
  {
    place: 'response',
    keys: [
      { keys: ['↑', '↓'], text: 'move' },
      { keys: ['Enter'], text: 'takeGuess' },
      { keys: ['1', '2', '3'], text: 'markOffer' },
      { keys: ['X'], text: 'noOffer' },
    ],
  },
  {
    place: 'whoIsWho',
    keys: [
      { keys: ['1', '2', '3', '4', '5'], text: 'choose' },
      { keys: ['N'], text: 'newPerson' },
      { keys: ['Enter'], text: 'confirm' },
      { keys: ['←', '→'], text: 'turn' },
      { keys: ['Z'], text: 'undo' },
    ],
  },
] as const;
