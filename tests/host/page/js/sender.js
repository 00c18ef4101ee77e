/* From what stands in the input box to a message that was sent. */
angular.module('standIn').factory('sender', [
  '$rootScope',
  'accountFactory',
  'chatFactory',
  'requests',
  'format',
  function ($rootScope, accountFactory, chatFactory, requests, format) {
    'use strict';

    var SENDING = 1;
    var SENT = 2;
    var FAILED = 5;

    /** The plain text of the box's markup: breaks become line feeds, pictures their names. */
    function plainText(markup) {
      var text = (markup || '')
        .replace(/<br\s*\/?>/gi, '\n')
        .replace(/<(div|p)[^>]*>/gi, '\n')
        .replace(/<img[^>]*text="([^"]*?)(_web)?"[^>]*>/gi, '$1')
        .replace(/<[^>]+>/g, '')
        .replace(/&nbsp;/g, ' ');
      return format.unescape(text);
    }

    function newMessage(text, to) {
      var id = Date.now() + ('' + Math.random()).slice(2, 6);
      return {
        MsgType: 1,
        Content: format.escape(text).replace(/\n/g, '<br>'),
        FromUserName: accountFactory.getUserName(),
        ToUserName: to,
        MsgId: id,
        LocalID: id,
        ClientMsgId: id,
        CreateTime: Math.floor(Date.now() / 1000),
        MMStatus: SENDING,
        sendByLocal: true,
        MMSendContent: text,
      };
    }

    function post(message) {
      function fail() {
        message.MMStatus = FAILED;
        chatFactory.updateMessage(message);
      }
      return requests.sendText(message).then(function (answer) {
        if (answer.BaseResponse.Ret !== 0) {
          fail();
          return;
        }
        message.MsgId = answer.MsgID;
        message.MMStatus = SENT;
        chatFactory.updateMessage(message);
        $rootScope.$broadcast('root:msgSend:success', message);
      }, fail);
    }

    return {
      plainText: plainText,
      /** Shows the text at once and sends it; false where there is nothing to send. */
      send: function (markup, to) {
        var text = plainText(markup);
        if (!/\S/.test(text) || !to) return false;
        var message = newMessage(text, to);
        chatFactory.appendMessage(message);
        post(message);
        return true;
      },
      resend: function (message) {
        message.MMStatus = SENDING;
        post(message);
      },
    };
  },
]);
