import * as v from 'valibot';

/** What the page's side may say. It is page data: nobody uses it before it fits these shapes. */
const sessionId = v.pipe(v.string(), v.regex(/^@{1,2}[0-9a-zA-Z_-]{1,128}$/));
const shortText = v.pipe(v.string(), v.maxLength(2_000));
const wholeNumber = v.pipe(v.number(), v.finite());

const pageMemberSchema = v.object({
  id: sessionId,
  nickname: shortText,
  groupNickname: shortText,
  remark: shortText,
  friend: v.boolean(),
  attrStatus: wholeNumber,
  sex: wholeNumber,
  province: shortText,
  city: shortText,
  avatarSequence: wholeNumber,
});

export const pageMessageSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^\w{1,64}$/)),
  peer: sessionId,
  sender: v.pipe(v.string(), v.maxLength(130)),
  /** ms since 1970 */
  time: v.pipe(v.number(), v.minValue(1_000_000_000_000), v.maxValue(4_000_000_000_000)),
  type: wholeNumber,
  subType: wholeNumber,
  appType: wholeNumber,
  content: v.pipe(v.string(), v.maxLength(20_000)),
  fileName: shortText,
  mine: v.boolean(),
  recalled: v.boolean(),
});

export const pageReportSchema = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({
    type: v.literal('account'),
    id: sessionId,
    uin: v.pipe(v.string(), v.regex(/^\d{0,20}$/)),
    name: shortText,
  }),
  v.object({
    type: v.literal('group'),
    id: sessionId,
    name: shortText,
    owned: v.boolean(),
    members: v.pipe(v.array(pageMemberSchema), v.maxLength(2_000)),
  }),
  v.object({ type: v.literal('messages'), messages: v.pipe(v.array(v.unknown()), v.maxLength(500)) }),
  v.object({ type: v.literal('recall'), peer: sessionId, id: v.pipe(v.string(), v.regex(/^\w{1,64}$/)) }),
  v.object({ type: v.literal('synced') }),
  /** Something in the page was not as it should be; nothing more is known of it. */
  v.object({ type: v.literal('trouble') }),
]);

export type PageMember = v.InferOutput<typeof pageMemberSchema>;
export type PageMessage = v.InferOutput<typeof pageMessageSchema>;
export type PageReport =
  | Exclude<v.InferOutput<typeof pageReportSchema>, { type: 'messages' }>
  | { type: 'messages'; messages: PageMessage[] };
