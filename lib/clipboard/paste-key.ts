/** The keys that paste on this machine. */
export function pasteKey(): string {
  return /mac/iu.test(navigator.platform) ? '⌘V' : 'Ctrl+V';
}
