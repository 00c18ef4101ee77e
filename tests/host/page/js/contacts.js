/* Everybody the page knows: friends and rooms in one map, others in another. */
angular.module('standIn').factory('contactFactory', [
  'contactMethods',
  'requests',
  'format',
  '$timeout',
  function (contactMethods, requests, format, $timeout) {
    'use strict';

    var BATCH = 50;
    var BATCH_DELAY = 150;
    var asked = {};
    var waiting = [];
    var timer = null;

    function shown(contact) {
      var copy = angular.extend({}, contact);
      copy.NickName = format.name(contact.NickName);
      if (contact.RemarkName !== undefined) copy.RemarkName = format.name(contact.RemarkName);
      return angular.extend(copy, contactMethods, { MMOrderSymbol: '~' });
    }

    function belongsToUser(contact) {
      return /^@@/.test(contact.UserName) || contact.ContactFlag & 1 || contact.Uin;
    }

    function mergeInto(map, contact) {
      var known = map[contact.UserName];
      if (known) angular.extend(known, contact);
      else map[contact.UserName] = contact;
    }

    function addStranger(member, room) {
      var contact = angular.extend({ HeadImgUrl: strangerPicture(member, room), MemberList: [] }, member);
      mergeInto(window._strangerContacts, shown(contact));
    }

    function strangerPicture(member, room) {
      var where = room && room.EncryChatRoomId ? '&chatroomid=' + room.EncryChatRoomId : '';
      return '/cgi-bin/mmwebwx-bin/webwxgeticon?seq=0&username=' + member.UserName + where + '&skey=';
    }

    function takeMembers(room) {
      var names = {};
      room.MemberList.forEach(function (member) {
        if (member.DisplayName) names[member.UserName] = format.name(member.DisplayName);
        if (!window._contacts[member.UserName]) addStranger(member, room);
      });
      window._chatRoomMemberDisplayNames[room.UserName] = names;
      room.MMInChatroom = true;
    }

    /** An answer without members does not take away those that are known. */
    function withKnownMembers(contact) {
      var known = window._contacts[contact.UserName];
      if (!known || !known.MemberList || !known.MemberList.length || contact.MemberList.length)
        return contact;
      return angular.extend({}, contact, {
        MemberList: known.MemberList,
        MemberCount: known.MemberCount,
        EncryChatRoomId: known.EncryChatRoomId,
      });
    }

    function flush() {
      var list = waiting.splice(0, BATCH);
      timer = null;
      if (list.length === 0) return;
      requests.batchGetContacts(list).then(function (answer) {
        answer.ContactList.forEach(function (contact) {
          factory.addContact(angular.extend(contact, { MMFromBatchGet: true }));
        });
        schedule();
      });
    }

    function schedule() {
      if (!timer && waiting.length > 0) timer = $timeout(flush, BATCH_DELAY);
    }

    var factory = {
      /** When a friend or room last came or changed, in milliseconds. */
      contactChangeFlag: 0,
      addContact: function (contact) {
        if (!belongsToUser(contact)) {
          mergeInto(window._strangerContacts, shown(contact));
          return;
        }
        var whole = shown(withKnownMembers(contact));
        mergeInto(window._contacts, whole);
        if (whole.isRoomContact() && whole.MemberList.length) takeMembers(window._contacts[whole.UserName]);
        factory.contactChangeFlag = Math.max(Date.now(), factory.contactChangeFlag + 1);
      },
      addContacts: function (list) {
        list.forEach(factory.addContact);
      },
      deleteContact: function (contact) {
        delete window._contacts[contact.UserName];
        factory.contactChangeFlag = Date.now();
      },
      /** A friend, room or stranger by id; what is unknown is asked for and turns up later. */
      getContact: function (userName, room) {
        var known = window._contacts[userName] || window._strangerContacts[userName];
        if (!known && userName) factory.addBatchgetContact(userName, room);
        return known;
      },
      getStrangerContacts: function () {
        return window._strangerContacts;
      },
      getAllContacts: function () {
        return window._contacts;
      },
      getChatRoomMembersContact: function (room) {
        return ((window._contacts[room] || {}).MemberList || []).map(function (member) {
          return factory.getContact(member.UserName, room);
        });
      },
      addBatchgetContact: function (userName, room) {
        if (asked[userName]) return;
        asked[userName] = true;
        waiting.push({
          UserName: userName,
          EncryChatRoomId: (window._contacts[room] || {}).EncryChatRoomId || '',
        });
        schedule();
      },
      /** Asks for more about the members of a room that are no friends: sex and region. */
      addBatchgetChatroomMembersContact: function (room) {
        ((window._contacts[room] || {}).MemberList || []).forEach(function (member) {
          if (!window._contacts[member.UserName]) factory.addBatchgetContact(member.UserName, room);
        });
      },
    };
    return factory;
  },
]);
