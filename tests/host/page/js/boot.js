/* The page's module and the objects that it keeps where every script can see them. */
(function () {
  'use strict';

  window._contacts = {};
  window._strangerContacts = {};
  window._chatContent = {};
  window._chatRoomMemberDisplayNames = {};

  angular.module('standIn', []).config([
    '$sceProvider',
    '$compileProvider',
    function ($sceProvider, $compileProvider) {
      // Names and texts are trusted to be escaped by the server, as on the page that this one stands in for.
      $sceProvider.enabled(false);
      $compileProvider.aHrefSanitizationWhitelist(/^(https?|javascript):/);
    },
  ]);
})();
