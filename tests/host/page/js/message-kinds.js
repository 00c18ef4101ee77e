/* What a message is, and how each kind is told in one line. */
angular.module('standIn').factory('messageKinds', [
  'format',
  function (format) {
    'use strict';

    var DIGESTS = { picture: '[图片]', voice: '[语音]', redPacket: '[红包]', sticker: '[动画表情]' };
    var APP_KINDS = { 5: 'link', 6: 'file', 2001: 'redPacket' };
    var KINDS = { 3: 'picture', 34: 'voice', 47: 'sticker' };

    function kindOf(message) {
      if (message.MsgType === 49) return APP_KINDS[message.AppMsgType] || 'text';
      return KINDS[message.MsgType] || 'text';
    }

    return {
      kindOf: kindOf,
      digest: function (message) {
        var kind = kindOf(message);
        if (kind === 'link') return '[链接] ' + message.FileName;
        if (kind === 'file') return '[文件] ' + message.FileName;
        return DIGESTS[kind] || format.oneLine(message.MMActualContent);
      },
      /** The field of an app message, which comes as escaped markup. */
      field: function (message, name) {
        var found = new RegExp('<' + name + '>([^<]*)</' + name + '>').exec(
          format.unescape(message.MMActualContent),
        );
        return found ? found[1] : '';
      },
      fileSize: function (message) {
        var bytes = Number(message.FileSize) || 0;
        return bytes > 1048576 ? (bytes / 1048576).toFixed(1) + 'MB' : Math.ceil(bytes / 1024) + 'KB';
      },
      fileKind: function (message) {
        var ending = /\.(\w+)$/.exec(message.FileName || '');
        return ending ? ending[1].toLowerCase() : 'unknow';
      },
    };
  },
]);
