import { beforeEach, describe, expect, test } from 'vitest';
import { readTyping } from '../../lib/hosts/wechat-web/typing';

let box: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<p>别处的字</p><pre id="editArea" contenteditable="true"></pre>';
  box = document.querySelector('#editArea')!;
});

function caretAt(node: Node, offset: number): void {
  document.getSelection()!.collapse(node, offset);
}

describe('what is typed at the caret', () => {
  test('is the text of its line up to it', () => {
    box.textContent = '大家好，/tk再见';
    caretAt(box.firstChild!, 7);
    expect(readTyping()?.line).toBe('大家好，/tk');
  });

  test('begins after a line break of either kind', () => {
    box.innerHTML = '第一行<br>第二行\n/tk';
    caretAt(box.lastChild!, 3);
    expect(readTyping()?.line).toBe('第二行');
    caretAt(box.lastChild!, 7);
    expect(readTyping()?.line).toBe('/tk');
  });

  test('goes on over texts that were put in one after the other', () => {
    box.append('好，', '/t', 'k');
    caretAt(box.lastChild!, 1);
    const typing = readTyping();
    expect(typing?.line).toBe('好，/tk');
    expect(typing?.last(3).toString()).toBe('/tk');
    expect(typing?.last(4).toString()).toBe('，/tk');
  });

  test('has one character for an emoji of the page', () => {
    box.innerHTML = '<img alt="">/tk';
    caretAt(box.lastChild!, 3);
    expect(readTyping()?.line).toBe('\ufffc/tk');
  });

  test('is found where the caret is told as a place between elements', () => {
    box.append('/tk', document.createElement('br'));
    caretAt(box, 1);
    const typing = readTyping();
    expect(typing?.line).toBe('/tk');
    expect(typing?.last(2).toString()).toBe('tk');
  });

  test('is nothing in an empty box', () => {
    caretAt(box, 0);
    expect(readTyping()?.line).toBe('');
  });

  test('stands where the page shows it', () => {
    box.textContent = '好/tk';
    caretAt(box.firstChild!, 4);
    const place = readTyping()!.last(3).getBoundingClientRect();
    expect(place.width).toBeGreaterThan(0);
    expect(place.left).toBeGreaterThan(box.getBoundingClientRect().left);
  });
});

test('nothing is typed elsewhere, or where something is selected', () => {
  box.textContent = '/tk';
  caretAt(document.querySelector('p')!.firstChild!, 2);
  expect(readTyping()).toBeUndefined();
  document.getSelection()!.selectAllChildren(box);
  expect(readTyping()).toBeUndefined();
});
