import { i18n } from '@/lib/language/i18n';
import type { WelcomeEffect } from '@/lib/panel/read-welcome-effect';

const cell = 'py-0.5 pl-2 text-right tabular-nums';

/** What came of each template: people for whom the time is over, and how many of them spoke. */
export function TemplateTable({ templates }: Pick<WelcomeEffect, 'templates'>) {
  return (
    <table className="w-full table-fixed text-sm">
      <caption className="pb-1 text-left text-xs text-ink-soft">{i18n.t('welcome.effectTemplates')}</caption>
      <thead className="text-xs text-ink-soft">
        <tr>
          <th scope="col" className="text-left font-normal">
            {i18n.t('welcome.template')}
          </th>
          <th scope="col" className={`${cell} w-12 font-normal`}>
            {i18n.t('welcome.people')}
          </th>
          <th scope="col" className={`${cell} w-14 font-normal`}>
            {i18n.t('welcome.spokeShare')}
          </th>
        </tr>
      </thead>
      <tbody>
        {templates.map(({ snippetId, title, people, spoke }) => (
          <tr key={snippetId}>
            <th scope="row" className="truncate text-left font-normal">
              <bdi>{title || i18n.t('welcome.noTemplate')}</bdi>
            </th>
            <td className={cell}>{people}</td>
            <td className={cell}>{people === 0 ? '—' : `${Math.round((spoke / people) * 100)}%`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
