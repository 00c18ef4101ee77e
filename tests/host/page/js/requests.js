/* The requests that the page makes. */
angular.module('standIn').factory('requests', [
  '$http',
  '$q',
  '$rootScope',
  'accountFactory',
  function ($http, $q, $rootScope, accountFactory) {
    'use strict';

    var API = '/cgi-bin/mmwebwx-bin/';

    function post(path, body) {
      var whole = angular.extend({ BaseRequest: accountFactory.getBaseRequest() }, body);
      return $http.post(API + path, whole).then(function (response) {
        return response.data;
      });
    }

    function query(fields) {
      return Object.keys(fields)
        .map(function (name) {
          return name + '=' + encodeURIComponent(fields[name]);
        })
        .join('&');
    }

    /** The push host is its own name beside the page's, except where the page is opened by address. */
    function pushBase() {
      var byName = /[a-z]\.[a-z]+$/i.test(location.hostname);
      return byName ? location.protocol + '//webpush.' + location.host : '';
    }

    return {
      init: function () {
        return post('webwxinit?r=' + ~Date.now(), {});
      },
      statusNotify: function (code, to) {
        var me = accountFactory.getUserName();
        return post('webwxstatusnotify', {
          Code: code,
          FromUserName: me,
          ToUserName: to || me,
          ClientMsgId: Date.now(),
        });
      },
      getContacts: function (seq) {
        var fields = { r: Date.now(), seq: seq || 0, skey: accountFactory.getSkey() };
        return $http.get(API + 'webwxgetcontact?' + query(fields)).then(function (response) {
          return response.data;
        });
      },
      batchGetContacts: function (list) {
        return post('webwxbatchgetcontact?type=ex&r=' + Date.now(), { Count: list.length, List: list });
      },
      /** Asks by script, as pages did before other ways across hosts; the script sets `synccheck` anew each time. */
      syncCheck: function () {
        var done = $q.defer();
        var script = document.createElement('script');
        var fields = {
          r: Date.now(),
          skey: accountFactory.getSkey(),
          synckey: accountFactory.getFormateSyncCheckKey(),
          _: Date.now(),
        };
        window.synccheck = null;
        script.src = pushBase() + API + 'synccheck?' + query(fields);
        script.onload = script.onerror = function () {
          script.remove();
          var answer = window.synccheck;
          $rootScope.$apply(function () {
            if (answer) done.resolve(answer);
            else done.reject();
          });
        };
        document.head.appendChild(script);
        return done.promise;
      },
      sync: function () {
        return post('webwxsync?skey=' + accountFactory.getSkey(), {
          SyncKey: accountFactory.getSyncKey(),
          rr: ~Date.now(),
        });
      },
      sendText: function (message) {
        return post('webwxsendmsg', {
          Msg: {
            Type: message.MsgType,
            Content: message.MMSendContent,
            FromUserName: message.FromUserName,
            ToUserName: message.ToUserName,
            LocalID: message.LocalID,
            ClientMsgId: message.ClientMsgId,
          },
          Scene: 0,
        });
      },
    };
  },
]);
