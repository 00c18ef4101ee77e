/** Large cities: that two people name the same one says where they are, not that one has what the other seeks. */
export const places: readonly string[] =
  '北京 上海 广州 深圳 杭州 南京 苏州 成都 重庆 武汉 西安 天津 长沙 郑州 青岛 济南 宁波 厦门 福州 合肥 昆明 大连 沈阳 无锡 佛山 东莞 南昌 贵阳 南宁 石家庄 太原 哈尔滨 长春 温州 珠海 海口 兰州 乌鲁木齐 呼和浩特 香港 澳门 台北'.split(
    ' ',
  );
