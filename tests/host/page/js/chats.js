/* The chats: which are listed, what was said in them, what a message from the server becomes. */
angular.module('standIn').factory('chatFactory', [
  '$rootScope',
  'accountFactory',
  'contactFactory',
  'format',
  'messageKinds',
  function ($rootScope, accountFactory, contactFactory, format, messageKinds) {
    'use strict';

    var NOTICE = 10000;
    var RECALL = 10002;
    var STATUS = 51;
    var DIVIDER_AFTER = 180;

    var listed = [];
    var chatList = [];
    var current = '';

    /** Rooms that are not known yet are left out until they are. */
    function buildChatList() {
      var known = listed
        .map(function (userName) {
          return window._contacts[userName];
        })
        .filter(Boolean);
      var top = known.filter(function (contact) {
        return contact.isTop();
      });
      var rest = known.filter(function (contact) {
        return !contact.isTop();
      });
      chatList = top.concat(rest);
    }

    function peerOf(message) {
      return message.FromUserName === accountFactory.getUserName()
        ? message.ToUserName
        : message.FromUserName;
    }

    /** Takes the sender's id off the front of what others say in a room. */
    function splitSender(message) {
      var found = message.MMIsChatRoom && !message.MMIsSend && /^(@[0-9a-z]+):<br\/>/.exec(message.Content);
      message.MMActualSender = found ? found[1] : message.FromUserName;
      message.MMActualContent = found ? message.Content.slice(found[0].length) : message.Content;
    }

    function senderName(message) {
      var contact = contactFactory.getContact(message.MMActualSender, message.MMPeerUserName);
      return contact ? contact.getDisplayName(message.MMPeerUserName) : '';
    }

    function digestOf(message) {
      var digest = messageKinds.digest(message);
      var prefixed = message.MMIsChatRoom && !message.MMIsSend && message.MsgType !== NOTICE;
      return prefixed ? senderName(message) + ':' + digest : digest;
    }

    function setTimes(message, before) {
      var since = before ? before.MMDisplayTime : 0;
      var divided = message.CreateTime - since >= DIVIDER_AFTER;
      message.MMDisplayTime = divided ? message.CreateTime : since;
      message.MMDigestTime = format.clock(message.CreateTime);
      message.MMTime = divided ? message.MMDigestTime : '';
    }

    function fill(message) {
      message.MMPeerUserName = peerOf(message);
      message.MMIsSend = message.FromUserName === accountFactory.getUserName();
      message.MMIsChatRoom = /^@@/.test(message.MMPeerUserName);
      if (!message.MMIsSend && message.MsgType !== NOTICE) message.MMUnread = true;
      message.LocalID = message.ClientMsgId = message.LocalID || message.MsgId;
      splitSender(message);
      if (message.MsgType === 1) message.MMActualContent = format.text(message.MMActualContent);
      message.MMDigest = digestOf(message);
    }

    function tellContact(message) {
      var contact = window._contacts[message.MMPeerUserName];
      if (!contact) return;
      var last = lastOf(message.MMPeerUserName);
      contact.MMDigest = last.MMDigest;
      contact.MMDigestTime = last.MMDigestTime;
      contact.MMStatus = last.MMStatus;
      contact.NoticeCount = unreadIn(message.MMPeerUserName);
    }

    function lastOf(peer) {
      var messages = factory.getChatMessage(peer);
      return messages[messages.length - 1] || {};
    }

    function unreadIn(peer) {
      if (peer === current) return 0;
      return factory.unread[peer] || 0;
    }

    function recall(notice) {
      var found = /<msgid>(\d+)<\/msgid>/.exec(format.unescape(notice.Content));
      var old = found && factory.getMsg(found[1], peerOf(notice));
      if (!old) return;
      old.MMRecall = true;
      old.MsgType = NOTICE;
      old.MMActualContent = (old.MMIsSend ? '你' : senderName(old)) + '撤回了一条消息';
      old.MMDigest = old.MMActualContent;
      old._h = undefined;
      factory.revision += 1;
      tellContact(old);
    }

    var factory = {
      /** Counts changes that no list's length tells. */
      revision: 0,
      unread: {},
      getCurrentUserName: function () {
        return current;
      },
      setCurrentUserName: function (userName) {
        current = userName;
        factory.markMsgsRead(userName);
      },
      markMsgsRead: function (userName) {
        factory.unread[userName] = 0;
        factory.getChatMessage(userName).forEach(function (message) {
          if (message.MMUnread) message.MMUnread = false;
        });
        if (window._contacts[userName]) window._contacts[userName].NoticeCount = 0;
      },
      initChatList: function (userNames) {
        listed = userNames;
        buildChatList();
        $rootScope.$broadcast('chat:add:success');
      },
      getChatList: function () {
        return chatList;
      },
      refreshChatList: function () {
        listed.forEach(function (userName) {
          var last = lastOf(userName);
          if (!window._contacts[userName] || !last.MsgId) return;
          if (!last.MMRecall) last.MMDigest = digestOf(last);
          tellContact(last);
        });
        buildChatList();
      },
      addChatList: function (userName) {
        if (listed[0] === userName) return;
        listed = [userName].concat(
          listed.filter(function (other) {
            return other !== userName;
          }),
        );
        buildChatList();
        $rootScope.$broadcast('chat:add:success');
      },
      /** The messages of one chat; the same list as long as the page lives. */
      getChatMessage: function (userName) {
        if (!window._chatContent[userName]) window._chatContent[userName] = [];
        return window._chatContent[userName];
      },
      getMsg: function (id, userName) {
        var chats = userName ? [userName] : Object.keys(window._chatContent);
        for (var at = 0; at < chats.length; at += 1) {
          var messages = factory.getChatMessage(chats[at]);
          for (var index = messages.length - 1; index >= 0; index -= 1) {
            if (messages[index].MsgId === id) return messages[index];
          }
        }
        return undefined;
      },
      addChatMessage: function (message) {
        var messages = factory.getChatMessage(message.MMPeerUserName);
        setTimes(message, messages[messages.length - 1]);
        messages.push(message);
        if (message.MMUnread && message.MMPeerUserName !== current) {
          factory.unread[message.MMPeerUserName] = (factory.unread[message.MMPeerUserName] || 0) + 1;
        }
        tellContact(message);
        $rootScope.$broadcast('message:add:success', message);
        factory.addChatList(message.MMPeerUserName);
        contactFactory.getContact(message.MMPeerUserName);
      },
      /** A message as the server sends it. */
      messageProcess: function (message) {
        if (message.MsgType === STATUS) return;
        if (message.MsgType === RECALL) {
          recall(message);
          return;
        }
        if (factory.getMsg(message.MsgId, peerOf(message))) return;
        fill(message);
        factory.addChatMessage(message);
      },
      /** A message of the user's own, not sent yet. */
      appendMessage: function (message) {
        fill(message);
        factory.addChatMessage(message);
      },
      updateMessage: function (message) {
        tellContact(message);
      },
    };
    return factory;
  },
]);
