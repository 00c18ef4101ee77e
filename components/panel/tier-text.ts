import { i18n } from '@/lib/language/i18n';
import type { Tier } from '@/lib/store/tables';

/** A tier in words: 泛流量 / 基础会员 / 高级会员; empty is 没分层. */
export function tierText(tier: Tier | ''): string {
  return i18n.t(`profile.tier.${tier === '' ? 'none' : tier}`);
}
