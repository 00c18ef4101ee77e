/* From the server's texts to what is shown: emoji, links, times. */
angular.module('standIn').factory('format', function () {
  'use strict';

  var BLANK = '/zh_CN/htmledition/v2/images/spacer.gif';
  var FACES = [
    '微笑',
    '撇嘴',
    '色',
    '发呆',
    '得意',
    '流泪',
    '害羞',
    '闭嘴',
    '睡',
    '大哭',
    '捂脸',
    '强',
    '玫瑰',
    '呲牙',
  ];

  function emojiImage(all, code) {
    return '<img class="emoji emoji' + code + '" text="_web" src="' + BLANK + '?e=' + code + '" />';
  }

  function faceImage(all, name) {
    var index = FACES.indexOf(name);
    if (index < 0) return all;
    return '<img class="qqemoji qqemoji' + index + '" text="' + all + '_web" src="' + BLANK + '" />';
  }

  function two(number) {
    return number < 10 ? '0' + number : '' + number;
  }

  return {
    /** A name: spans that stand for emoji become pictures. */
    name: function (text) {
      return (text || '').replace(/<span class="emoji emoji(\w+)"><\/span>/g, emojiImage);
    },
    /** A message: emoji, faces in square brackets, and links through the page's own checker. */
    text: function (text) {
      return this.name(text)
        .replace(/\[([^[\]<>]{1,4})\]/g, faceImage)
        .replace(/(^|[\s>])(https?:\/\/[^\s<]+)/g, function (all, before, address) {
          var checked = encodeURIComponent(address.replace(/&amp;/g, '&'));
          var target = '/cgi-bin/mmwebwx-bin/webwxcheckurl?requrl=' + checked;
          return before + '<a target="_blank" href="' + target + '">' + address + '</a>';
        });
    },
    /** One line for the chat list. */
    oneLine: function (text) {
      return (text || '').replace(/<br\s*\/?>/g, '').replace(/<\/?a[^>]*>/g, '');
    },
    clock: function (seconds) {
      var date = new Date(seconds * 1000);
      return date.getHours() + ':' + two(date.getMinutes());
    },
    escape: function (text) {
      return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    },
    unescape: function (text) {
      return (text || '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&');
    },
  };
});
