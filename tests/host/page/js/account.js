/* Who is logged in, and what every request has to carry. */
angular.module('standIn').factory('accountFactory', function () {
  'use strict';

  var user = {};
  var syncKey = null;
  var syncCheckKey = null;
  var sessionKey = '';

  return {
    setUserInfo: function (info) {
      user = info;
    },
    getUserInfo: function () {
      return user;
    },
    getUserName: function () {
      return user.UserName;
    },
    getUin: function () {
      return user.Uin;
    },
    setSkey: function (key) {
      sessionKey = key;
    },
    getSkey: function () {
      return sessionKey;
    },
    setSyncKey: function (key, checkKey) {
      syncKey = key;
      syncCheckKey = checkKey || key;
    },
    getSyncKey: function () {
      return syncKey;
    },
    getFormateSyncCheckKey: function () {
      return (syncCheckKey ? syncCheckKey.List : [])
        .map(function (pair) {
          return pair.Key + '_' + pair.Val;
        })
        .join('|');
    },
    getBaseRequest: function () {
      var device = 'e' + ('' + Math.random().toFixed(15)).slice(2, 17);
      return { Uin: user.Uin || 0, Sid: 'standin', Skey: sessionKey, DeviceID: device };
    },
  };
});
