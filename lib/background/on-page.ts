import { type MessageMap, onMessage } from '../messages';
import { tellMarksChanged } from '../store/revision';

type Data<Name extends keyof MessageMap> = Parameters<MessageMap[Name]>[0];
type Answer<Name extends keyof MessageMap> = ReturnType<MessageMap[Name]>;

/** Does what an extension page asks for. Only they may: a content script that asks is refused. */
export function onPage<Name extends keyof MessageMap>(
  name: Name,
  handle: (data: Data<Name>) => Promise<Answer<Name>>,
): void {
  onMessage(name, ({ data, sender }) => {
    if (/^https?:/.test(sender?.url ?? '')) throw new Error(`${name} is for the extension's own pages`);
    return handle(data);
  });
}

/** As `onPage`, for what changes what stands beside names. */
export function onPageChangingMarks<Name extends keyof MessageMap>(
  name: Name,
  handle: (data: Data<Name>) => Promise<Answer<Name>>,
): void {
  onPage(name, async (data) => {
    const answer = await handle(data);
    tellMarksChanged();
    return answer;
  });
}
