/** What a person can try, in plain words. */
export const guide = `
浏览器已经打开，里面是一个假的微信网页版，人和消息都是编的，随便点。
  1. 左边点「产品交流一群」：名字后面是成员的活跃度和标签，群头像右下角的小点是健康度。
  2. 点一下名字后面的标记，或者在工具栏的拼图图标里点「暖群」，打开侧边栏。
  3. 侧边栏里点一条话术，它会放进输入框，由你按发送。搜索框里试试拼音首字母：tk。
  4. 「欢迎」里给新人写一句，「达人」里把话筒递出去，「成员」里给人加标签。
  5. 看弹窗：哪个群今天先看，为什么。点一个群，它的聊天就打开。
  另外两个标签页里是弹窗和侧边栏，方便先看一眼。关掉窗口或按 Ctrl+C 就结束，什么都不会留下。

The browser shows a made-up WeChat Web page; all people and messages are invented, click on anything.
  1. Open 产品交流一群 on the left: marks after the names tell who takes part and their tags; the dot on a group's
     picture is its health.
  2. Click a mark, or 暖群 behind the puzzle icon of the toolbar, to open the side panel.
  3. Click an answer in the side panel: it goes into the input box, and you press Send. Try the search with tk.
  4. Welcome newcomers, hand an expert the microphone, tag a member.
  5. Look at the popup: which group needs you first, and why. Click a group and its chat opens.
  The popup and the side panel are also open in tabs. Close the window or press Ctrl+C to end; nothing is left behind.
`;
