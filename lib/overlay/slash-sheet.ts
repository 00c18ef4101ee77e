/** How the list looks: light, as the chat page is. */
export function slashSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

const css = `
:host {
  all: initial !important;
  position: fixed !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483647 !important;
}
.list {
  position: fixed;
  box-sizing: border-box;
  width: min(360px, calc(100vw - 12px));
  padding: 4px;
  border-radius: 8px;
  background: #fff;
  color: #1b1f1d;
  box-shadow: 0 4px 16px rgb(0 0 0 / 14%), 0 0 0 1px rgb(0 0 0 / 6%);
  font: 12px/16px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  cursor: default;
  user-select: none;
}
.list[role="status"] { width: max-content; max-width: calc(100vw - 12px); }
[data-word]::before { content: attr(data-word); }
.row {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  column-gap: 8px;
  padding: 4px 8px;
  border-radius: 6px;
  cursor: pointer;
}
.row:hover { background: #eef2f0; }
.row[aria-selected="true"] { background: #e3f5eb; }
.title, .line { overflow: hidden; text-overflow: ellipsis; white-space: pre; unicode-bidi: isolate; }
.match { color: #06743f; font-weight: 600; }
.note { margin-right: 6px; padding: 0 4px; border-radius: 3px; background: #e2edfb; color: #1d4f91; }
.title { font-size: 14px; line-height: 20px; }
.key { color: #535b57; line-height: 20px; }
.line { grid-column: 1 / -1; color: #666e6a; }
.unusable .title { color: #666e6a; }
.keys { display: block; margin-top: 4px; padding: 4px 8px 2px; border-top: 1px solid #e2e6e4; color: #666e6a; }
.said { display: block; padding: 4px 8px; }
`;
