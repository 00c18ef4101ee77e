/* The input box: typing, sending, and a draft for each chat. */
angular.module('standIn').controller('chatSenderController', [
  '$scope',
  'chatFactory',
  'sender',
  function ($scope, chatFactory, sender) {
    'use strict';

    var ENTER = 13;
    var S = 83;
    var drafts = {};

    function plainEnter(event) {
      return event.keyCode === ENTER && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.metaKey;
    }

    $scope.editAreaCtn = '';
    $scope.sendTextMessage = function () {
      if (sender.send($scope.editAreaCtn, chatFactory.getCurrentUserName())) $scope.editAreaCtn = '';
    };
    $scope.insertToEditArea = function (markup) {
      document.getElementById('editArea').focus();
      document.execCommand('insertHTML', false, markup);
    };
    $scope.editAreaKeydown = function (event) {
      if (plainEnter(event) || (event.altKey && event.keyCode === S)) {
        event.preventDefault();
        $scope.sendTextMessage();
      } else if (event.keyCode === ENTER && event.ctrlKey) {
        event.preventDefault();
        setTimeout(function () {
          document.execCommand('insertLineBreak');
        });
      }
    };
    $scope.$on('chat:open', function (event, userName, before) {
      if (before) drafts[before] = $scope.editAreaCtn;
      $scope.editAreaCtn = drafts[userName] || '';
      setTimeout(function () {
        document.getElementById('editArea').focus();
      });
    });
  },
]);
