/** What a person can try, in plain words. */
export const guide = `
浏览器已经打开：左边是一个假的微信网页版，人和消息都是编的，随便点；右边是暖群的侧边栏。
  1. 看聊天：名字后面是成员的活跃度和标签，群头像右下角的小点是健康度。点左边别的群看看。
  2. 侧边栏里点一条话术，它会放进输入框，由你按发送。搜索框里试试拼音首字母：tk。
  3. 「欢迎」里给新人写一句，「达人」里把话筒递出去，「成员」里给人加标签，「本群」里看这个分怎么来的。
  4. 点聊天里名字后面的标记，侧边栏会翻到这个人。
  5. 看「暖群」那个标签页（平时是工具栏里的弹窗）：哪个群今天先看，为什么。点一个群，它的聊天就打开。
侧边栏没有出来的话，用「暖群侧边栏」那个标签页。关掉窗口或按 Ctrl+C 就结束，什么都不会留下。

A browser is open: on the left a made-up WeChat Web page, all people and messages invented, click on anything; on the
right the side panel of 暖群.
  1. Look at the chat: marks after the names tell who takes part and their tags; the dot on a group's picture is its
     health. Open other groups on the left.
  2. Click an answer in the side panel: it goes into the input box, and you press Send. Try searching for tk.
  3. 欢迎 welcomes newcomers, 达人 hands an expert the microphone, 成员 is where to tag people, 本群 explains the score.
  4. Click a mark after a name in the chat: the side panel turns to that person.
  5. Look at the tab called 暖群 (usually the popup of the toolbar): which group needs you first, and why. Click a
     group and its chat opens.
If the side panel did not open, use the tab called 暖群侧边栏. Close the window or press Ctrl+C to end; nothing is left
behind.
`;
