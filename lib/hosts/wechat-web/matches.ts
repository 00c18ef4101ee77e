/** Where the WeChat web client lives (the client's own host table). Top frames only: content scripts do not ask for subframes. */
export const wechatWebMatches = [
  'https://wx.qq.com/*',
  'https://wx2.qq.com/*',
  'https://wx8.qq.com/*',
  'https://web.wechat.com/*',
  'https://web1.wechat.com/*',
  'https://web2.wechat.com/*',
];
