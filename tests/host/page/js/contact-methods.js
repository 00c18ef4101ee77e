/* What every contact and room can tell about itself; laid onto each of them. */
angular.module('standIn').factory('contactMethods', [
  'accountFactory',
  function (accountFactory) {
    'use strict';

    var FRIEND = 1;
    var MUTED = 0x200;
    var PINNED = 0x800;
    var NAMES_IN_TITLE = 4;

    function nameOf(member, room) {
      var contact = window._contacts[member.UserName] || window._strangerContacts[member.UserName];
      return contact ? contact.getDisplayName(room) : member.NickName;
    }

    return {
      isSelf: function () {
        return this.UserName === accountFactory.getUserName();
      },
      isContact: function () {
        return !!(this.ContactFlag & FRIEND) || this.isSelf();
      },
      isRoomContact: function () {
        return /^@@/.test(this.UserName);
      },
      isRoomOwner: function () {
        return this.isRoomContact() && this.IsOwner === 1;
      },
      isMuted: function () {
        return this.isRoomContact() ? this.Statues === 0 : !!(this.ContactFlag & MUTED);
      },
      isTop: function () {
        return !!(this.ContactFlag & PINNED);
      },
      isFileHelper: function () {
        return this.UserName === 'filehelper';
      },
      isReadOnlyContact: function () {
        return false;
      },
      isShieldUser: function () {
        return false;
      },
      /** The user's remark, else the name in that group, else the nickname; an unnamed room's first members. */
      getDisplayName: function (room) {
        var groupNicks = (room && window._chatRoomMemberDisplayNames[room]) || {};
        if (!this.isRoomContact()) return this.RemarkName || groupNicks[this.UserName] || this.NickName || '';
        if (this.RemarkName || this.NickName) return this.RemarkName || this.NickName;
        return (this.MemberList || [])
          .slice(0, NAMES_IN_TITLE)
          .map(function (member) {
            return nameOf(member);
          })
          .join(', ');
      },
    };
  },
]);
