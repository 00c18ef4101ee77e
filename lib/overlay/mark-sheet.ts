/**
 * How marks look: as if the chat had made them. Their words are generated content, since the page's own text search
 * finds text nodes even in closed shadow roots, but not these. One sheet serves all marks of a page.
 */
export function markSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

const css = `
:host {
  all: initial !important;
  position: absolute !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 1 !important;
}
.place {
  position: absolute;
  display: flex;
  align-items: center;
  height: 22px;
  white-space: nowrap;
  font: 11px/16px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
.mark {
  all: unset;
  display: flex;
  align-items: center;
  gap: 4px;
  padding: 0 4px;
  border-radius: 4px;
  cursor: pointer;
}
.mark:hover { background: rgb(0 0 0 / 6%); }
[data-word]::before { content: attr(aria-label); }
.activity { display: flex; align-items: center; gap: 3px; color: #6b6b6b; }
.activity i { width: 6px; height: 6px; border-radius: 50%; background: #b2b2b2; }
.green i { background: #07a35a; }
.amber i { background: #d98a00; }
.amber { color: #9a6200; }
.tag { padding: 0 4px; border-radius: 3px; max-width: 84px; overflow: hidden; text-overflow: ellipsis; }
.tag.green { color: #056b3c; background: #d5efe1; }
.tag.blue { color: #1c5a96; background: #d9e8f7; }
.tag.purple { color: #68409c; background: #e8dff5; }
.tag.orange { color: #8a4b00; background: #f9e4c8; }
.tag.red { color: #a32a22; background: #f8dbd8; }
.tag.grey { color: #55595f; background: #dfe1e4; }
.tag.waits { color: #7a4d00; background: #fbe6bd; }
.more { color: #6b6b6b; }
.mark .rest { display: none; gap: 4px; }
.mark:hover .rest { display: flex; }
.mark:hover .more { display: none; }
/* Over a member's picture: centred where the name is, legible on any picture. */
.place.compact { height: 16px; transform: translateX(-50%); font-size: 10px; line-height: 14px; }
.compact .mark { height: 14px; gap: 3px; border-radius: 7px; background: rgb(255 255 255 / 94%); }
.compact .mark:hover { background: #fff; z-index: 2; }
/* Ends at the row's edge and grows away from it. */
.place.edge { transform: translateX(-100%); }
.best { color: #6b6b6b; max-width: 260px; overflow: hidden; text-overflow: ellipsis; }
.dot {
  position: absolute;
  width: 8px;
  height: 8px;
  border-radius: 50%;
  border: 1px solid #2e3238;
}
.dot.good { background: #2bb869; }
.dot.fair { background: #9aa0a6; }
.dot.poor { background: #e0473c; }
.dot.ungraded { background: #2e3238; border-color: #9aa0a6; }
`;
