/** Ready answers of a shop's operator, and how often each was used. */
export const demoSnippets = [
  {
    kind: 'faq',
    title: '怎么退款',
    key: 'tk',
    body: '七天内在「我的-订单」里点申请退款，一般 1–3 天到账。\n超过三天没到，把单号发我，我去催。',
    useCount: 21,
  },
  {
    kind: 'faq',
    title: '什么时候发货',
    key: 'fh',
    body: '下单后两天内发出，周末顺延。发出后订单里能看到单号。',
    useCount: 17,
  },
  {
    kind: 'faq',
    title: '发票怎么开',
    key: 'fp',
    body: '可以开公司抬头。把抬头和税号发给客服，三个工作日内发到你的邮箱。',
    useCount: 8,
  },
] as const;
