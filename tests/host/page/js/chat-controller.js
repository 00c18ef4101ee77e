/* The open chat: its messages, its members, a person's small profile. */
angular.module('standIn').controller('contentChatController', [
  '$scope',
  '$compile',
  'accountFactory',
  'chatFactory',
  'contactFactory',
  'messageKinds',
  'sender',
  function ($scope, $compile, accountFactory, chatFactory, contactFactory, messageKinds, sender) {
    'use strict';

    var API = '/cgi-bin/mmwebwx-bin/';
    var open = {};

    function template(id) {
      return document.getElementById(id).innerHTML.trim();
    }

    function closePopover(name) {
      if (!open[name]) return;
      open[name].scope.$destroy();
      open[name].node.remove();
      delete open[name];
      if (name === 'members') $scope.isShowChatRoomMembers = false;
    }

    function openPopover(name, id, parent, fields) {
      closePopover(name);
      var scope = angular.extend($scope.$new(), fields);
      var node = $(template(id)).appendTo(parent);
      open[name] = { node: node, scope: scope };
      $compile(node)(scope);
      return node;
    }

    function contactOf(userName, room) {
      return contactFactory.getContact(userName, room);
    }

    angular.extend($scope, {
      chatContent: [],
      currentUser: '',
      currentContact: null,
      isShowChatRoomMembers: false,
      newBelow: 0,
      kindOf: messageKinds.kindOf,
      fileSize: messageKinds.fileSize,
      fileKind: messageKinds.fileKind,
      resendMsg: sender.resend,
      getUserContact: function (userName, room) {
        return contactOf(userName, room);
      },
      displayName: function (message) {
        var contact = contactOf(message.MMActualSender, message.MMPeerUserName);
        return contact ? contact.getDisplayName(message.MMPeerUserName) : '';
      },
      isFriend: function (userName) {
        var contact = contactOf(userName);
        return Boolean(contact && contact.isContact && contact.isContact());
      },
      pictureUrl: function (message) {
        return (
          API + 'webwxgetmsgimg?MsgID=' + message.MsgId + '&skey=' + accountFactory.getSkey() + '&type=slave'
        );
      },
      pictureSize: function (message) {
        return { height: message.ImgHeight + 'px', width: message.ImgWidth + 'px' };
      },
      voiceSeconds: function (message) {
        return Math.round(message.VoiceLength / 1000);
      },
      voiceWidth: function (message) {
        return 50 + Math.min(150, $scope.voiceSeconds(message) * 4) + 'px';
      },
      linkUrl: function (message) {
        return API + 'webwxcheckurl?requrl=' + encodeURIComponent(message.Url);
      },
      linkText: function (message) {
        return messageKinds.field(message, 'des');
      },
      memberTitle: function (member) {
        var contact = contactOf(member.UserName, $scope.currentUser);
        return contact ? contact.getDisplayName($scope.currentUser) : '';
      },
      memberPicture: function (member) {
        return (contactOf(member.UserName, $scope.currentUser) || {}).HeadImgUrl;
      },
      scrollToEnd: function () {
        $scope.newBelow = 0;
        $scope.messageScroll.toEnd();
      },
      toggleMembers: function (event) {
        event.stopPropagation();
        if ($scope.isShowChatRoomMembers) {
          closePopover('members');
          return;
        }
        if (!$scope.currentContact || !$scope.currentContact.isRoomContact()) return;
        $scope.isShowChatRoomMembers = true;
        openPopover('members', 'chatRoomMember.html', '#chatRoomMembersWrap');
      },
      showProfile: function (event, userName) {
        event.stopPropagation();
        var fields = { profile: contactOf(userName, $scope.currentUser) };
        var node = openPopover('profile', 'profile.html', 'body', fields);
        node.css({
          left: Math.min(event.pageX, window.innerWidth - 240),
          top: Math.min(event.pageY, window.innerHeight - 330),
        });
      },
    });

    $scope.$on('app:click', function () {
      closePopover('members');
      closePopover('profile');
    });
    $scope.$on('chat:open', function (event, userName) {
      closePopover('members');
      closePopover('profile');
      $scope.newBelow = 0;
      $scope.currentUser = userName;
      $scope.currentContact = contactOf(userName);
      $scope.chatContent = chatFactory.getChatMessage(userName);
    });
    $scope.$on('message:add:success', function (event, message) {
      if (message.MMPeerUserName !== $scope.currentUser) return;
      if (message.MMIsSend) $scope.scrollToEnd();
      else if (!$scope.messageScroll.isAtEnd()) $scope.newBelow += 1;
    });
    $scope.$watch('messageScroll.isAtEnd()', function (atEnd) {
      if (atEnd) $scope.newBelow = 0;
    });
  },
]);
