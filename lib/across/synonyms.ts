/** Words that mean the same thing to somebody who needs it. Few on purpose: a wrong one introduces strangers for nothing. */
export const synonyms: readonly (readonly string[])[] = [
  ['简历', '履历', '求职', '找工作', '内推', '跳槽'],
  ['摄影', '拍照', '照相', '写真', '跟拍', '百天照'],
  ['会计', '财税', '记账', '代账', '报税', '财务'],
  ['律师', '法律', '法务', '打官司', '仲裁'],
  ['租房', '房源', '租赁', '合租', '短租', '长租'],
  ['剪辑', '剪视频', '剪映'],
  ['幻灯片', 'ppt'],
  ['宠物', '猫咪', '猫狗', '小狗', '狗狗'],
  ['怀孕', '孕期', '备孕', '孕妇'],
  ['减肥', '减脂', '瘦身'],
  ['咖啡店', '咖啡馆'],
  ['结婚', '婚礼', '婚庆'],
];
