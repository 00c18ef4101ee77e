import type { ReactNode } from 'react';
import { ChatClientButton } from '@/components/ChatClientButton';
import { EmptyState } from '@/components/EmptyState';
import { GroupList, type GroupListProps } from '@/components/popup/GroupList';
import { i18n } from '@/lib/language/i18n';

interface PopupScreenProps extends GroupListProps {
  /** See PopupBottom. */
  bottom: ReactNode;
}

/** The popup after the first run: which groups to look at, which are not watched, and its bottom. */
export function PopupScreen({ bottom, ...list }: PopupScreenProps) {
  return (
    <div className="flex max-h-[600px] flex-col">
      {list.groups.length === 0 ? (
        <main className="min-h-0 flex-1 overflow-y-auto">
          <EmptyState title={i18n.t('popup.noGroupsTitle')} text={i18n.t('popup.noGroupsText')}>
            <ChatClientButton />
          </EmptyState>
        </main>
      ) : (
        <GroupList {...list} />
      )}
      {bottom}
    </div>
  );
}
