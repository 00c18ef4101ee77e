import { type Person, type Room, USER_UIN, type World } from './world.ts';

/** What a contact, a room or a member looks like in the server's answers. */
export type WireContact = Record<string, unknown>;

const API = '/cgi-bin/mmwebwx-bin';

const NO_PINYIN = { PYInitial: '', PYQuanPin: '', RemarkPYInitial: '', RemarkPYQuanPin: '' };

const BLANK: WireContact = {
  Uin: 0,
  UserName: '',
  NickName: '',
  HeadImgUrl: '',
  ContactFlag: 0,
  MemberCount: 0,
  MemberList: [],
  RemarkName: '',
  HideInputBarFlag: 0,
  Sex: 0,
  Signature: '',
  VerifyFlag: 0,
  OwnerUin: 0,
  ...NO_PINYIN,
  StarFriend: 0,
  AppAccountFlag: 0,
  Statues: 0,
  AttrStatus: 0,
  Province: '',
  City: '',
  Alias: '',
  SnsFlag: 0,
  UniFriend: 0,
  DisplayName: '',
  ChatRoomId: 0,
  KeyWord: '',
  EncryChatRoomId: '',
  IsOwner: 0,
};

/** Where a person's picture is: by name for friends, by room for others. */
function pictureUrl(world: World, person: Person, room?: Room): string {
  const id = world.personId(person.key);
  if (person.friend) {
    return `${API}/webwxgeticon?seq=${person.pictureVersion}&username=${id}&skey=${world.sessionKey()}`;
  }
  const where = room ? `&chatroomid=${world.roomCipher(room.key)}` : '';
  return `${API}/webwxgeticon?seq=0&username=${id}${where}&skey=`;
}

/** A person as the server tells of them; `room` is where they were asked for. */
export function wireContact(world: World, person: Person, room?: Room): WireContact {
  return {
    ...BLANK,
    UserName: world.personId(person.key),
    NickName: person.nick,
    HeadImgUrl: pictureUrl(world, person, room),
    ContactFlag: person.friend ? 3 : 0,
    RemarkName: person.remark,
    Sex: person.sex,
    AttrStatus: person.attributes,
    Province: person.province,
    City: person.city,
    SnsFlag: 17,
    EncryChatRoomId: room ? world.roomCipher(room.key) : '',
  };
}

/** The account itself, which has fewer fields and the one lasting number. */
export function wireUser(world: World): WireContact {
  return {
    Uin: USER_UIN,
    UserName: world.personId('me'),
    NickName: world.me.nick,
    HeadImgUrl: pictureUrl(world, world.me),
    RemarkName: '',
    ...NO_PINYIN,
    HideInputBarFlag: 0,
    StarFriend: 0,
    Sex: world.me.sex,
    Signature: '',
    AppAccountFlag: 0,
    VerifyFlag: 0,
    ContactFlag: 0,
    WebWxPluginSwitch: 0,
    HeadImgFlag: 1,
    SnsFlag: 17,
  };
}

function wireMember(world: World, room: Room, person: Person): WireContact {
  return {
    Uin: 0,
    UserName: world.personId(person.key),
    NickName: person.nick,
    AttrStatus: person.attributes,
    ...NO_PINYIN,
    MemberStatus: 0,
    DisplayName: room.groupNicks[person.key] ?? '',
    KeyWord: '',
  };
}

/** A room; at login it comes without members, only the batch fetch has them. */
export function wireRoom(world: World, room: Room, withMembers: boolean): WireContact {
  const id = world.roomId(room.key);
  const mine = room.owner === 'me';
  return {
    ...BLANK,
    UserName: id,
    NickName: room.nick,
    HeadImgUrl: `${API}/webwxgetheadimg?seq=${room.pictureVersion}&username=${id}&skey=${world.sessionKey()}`,
    ContactFlag: 3,
    MemberCount: withMembers ? room.members.length : 0,
    MemberList: withMembers ? room.members.map((person) => wireMember(world, room, person)) : [],
    OwnerUin: mine ? USER_UIN : 0,
    Statues: room.muted ? 0 : 1,
    EncryChatRoomId: withMembers ? world.roomCipher(room.key) : '',
    IsOwner: mine ? 1 : 0,
  };
}

/** The account's own drop box, whose id is the same in every login. */
export function wireFileHelper(): WireContact {
  return {
    ...BLANK,
    UserName: 'filehelper',
    NickName: '文件传输助手',
    HeadImgUrl: `${API}/webwxgeticon?seq=0&username=filehelper&skey=`,
    ContactFlag: 1,
  };
}
