import { i18n } from '@/lib/language/i18n';

/** From these on somebody is very likely, or may well be, the one. */
const veryLikely = 0.85;
const possible = 0.4;

/** The figure behind it, to be shown with the words and never alone. @param probability 0 to 1. */
export function surenessFigure(probability: number): string {
  return i18n.t('identity.about', [surenessText(probability), Math.round(probability * 100)]);
}

/** How sure it is, in words. @param probability 0 to 1. */
export function surenessText(probability: number): string {
  if (probability >= veryLikely) return i18n.t('identity.veryLikely');
  return i18n.t(probability >= possible ? 'identity.possible' : 'identity.unlikely');
}
