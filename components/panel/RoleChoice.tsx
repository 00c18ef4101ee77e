import { i18n } from '@/lib/language/i18n';

const roles = ['member', 'staff', 'bot'] as const;
export type ChosenRole = (typeof roles)[number];

const words = {
  member: 'member.roleMember',
  staff: 'member.roleStaff',
  bot: 'member.roleBot',
} as const satisfies Record<ChosenRole, string>;

interface RoleChoiceProps {
  value: ChosenRole;
  onChange: (role: ChosenRole) => void;
}

/** 普通成员 / 工作人员 / 机器人, as one row of radio buttons. */
export function RoleChoice({ value, onChange }: RoleChoiceProps) {
  return (
    <fieldset title={i18n.t('member.roleHint')}>
      <legend className="sr-only">{i18n.t('member.role')}</legend>
      <div className="inline-flex overflow-hidden rounded-md border border-edge">
        {roles.map((role) => (
          <label
            key={role}
            className={`relative cursor-pointer px-2 py-0.5 text-xs leading-5 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent ${
              role === value ? 'bg-accent-wash font-medium text-accent' : 'text-ink-soft hover:bg-hover'
            }`}
          >
            <input
              type="radio"
              name="role"
              value={role}
              checked={role === value}
              onChange={() => onChange(role)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {i18n.t(words[role])}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
