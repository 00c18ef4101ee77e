import { type MessageMap, onMessage } from '../messages';

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
