/* Logging in, then asking for news for ever. */
angular.module('standIn').factory('sync', [
  '$rootScope',
  '$timeout',
  'accountFactory',
  'contactFactory',
  'chatFactory',
  'requests',
  function ($rootScope, $timeout, accountFactory, contactFactory, chatFactory, requests) {
    'use strict';

    var RETRY_AFTER = 2000;
    var MEMBERS_AFTER = 200;

    function takeLogin(answer) {
      accountFactory.setUserInfo(answer.User);
      accountFactory.setSkey(answer.SKey);
      accountFactory.setSyncKey(answer.SyncKey);
      contactFactory.addContact(angular.extend({}, answer.User));
      contactFactory.addContacts(answer.ContactList);
      chatFactory.initChatList(answer.ChatSet.split(',').filter(Boolean));
      $rootScope.$broadcast('root:pageInit:success');
    }

    /** Rooms come without members at login; they are asked for a little later. */
    function fetchMembers() {
      Object.keys(window._contacts).forEach(function (userName) {
        if (/^@@/.test(userName)) contactFactory.addBatchgetContact(userName);
      });
    }

    function fetchContacts(seq) {
      return requests.getContacts(seq).then(function (answer) {
        contactFactory.addContacts(answer.MemberList);
        return answer.Seq ? fetchContacts(answer.Seq) : undefined;
      });
    }

    function takeNews(answer) {
      accountFactory.setSyncKey(answer.SyncKey, answer.SyncCheckKey);
      contactFactory.addContacts(answer.ModContactList);
      answer.DelContactList.forEach(contactFactory.deleteContact);
      answer.AddMsgList.forEach(chatFactory.messageProcess);
      if (answer.ModContactList.length) chatFactory.refreshChatList();
    }

    function loop() {
      requests
        .syncCheck()
        .then(function (answer) {
          return answer.selector === '0' ? undefined : requests.sync().then(takeNews);
        })
        .then(loop, function () {
          $timeout(loop, RETRY_AFTER);
        });
    }

    return {
      start: function () {
        return requests.init().then(function (answer) {
          takeLogin(answer);
          requests.statusNotify(3);
          fetchContacts(0);
          $timeout(fetchMembers, MEMBERS_AFTER);
          loop();
        });
      },
    };
  },
]);
