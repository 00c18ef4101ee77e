/* The page as a whole, and the list of chats. */
angular
  .module('standIn')
  .controller('appController', [
    '$scope',
    '$rootScope',
    'accountFactory',
    'sync',
    function ($scope, $rootScope, accountFactory, sync) {
      'use strict';
      $scope.isLoaded = false;
      $scope.account = {};
      $scope.appClick = function () {
        $rootScope.$broadcast('app:click');
      };
      sync.start().then(function () {
        $scope.account = accountFactory.getUserInfo();
        $scope.isLoaded = true;
      });
    },
  ])
  .controller('navChatController', [
    '$scope',
    '$rootScope',
    'chatFactory',
    'contactFactory',
    'requests',
    function ($scope, $rootScope, chatFactory, contactFactory, requests) {
      'use strict';

      function show() {
        $scope.chatList = chatFactory.getChatList();
      }

      $scope.chatList = [];
      $scope.currentUserName = '';
      $scope.itemClick = function (userName) {
        var before = chatFactory.getCurrentUserName();
        if (before === userName) return;
        chatFactory.setCurrentUserName(userName);
        $scope.currentUserName = userName;
        contactFactory.addBatchgetChatroomMembersContact(userName);
        requests.statusNotify(1, userName);
        $rootScope.$broadcast('chat:open', userName, before);
      };
      $scope.$on('chat:add:success', show);
      $scope.$watch(
        function () {
          return contactFactory.contactChangeFlag;
        },
        function () {
          chatFactory.refreshChatList();
          show();
        },
      );
    },
  ]);
