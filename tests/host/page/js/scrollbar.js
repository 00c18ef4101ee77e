/*
 * Own scrollbars. Where the browser gives its scrollbars room, the scroller is put into a wrapper that takes over its
 * class names; where they lie over the content, nothing is changed and the element scrolls by itself.
 */
angular.module('standIn').directive('jqueryScrollbar', function () {
  'use strict';

  function overlaid() {
    var probe = $(
      '<div style="position:absolute;top:-999px;width:99px;height:99px;overflow:scroll"></div>',
    ).appendTo('body');
    var room = probe[0].offsetWidth - probe[0].clientWidth;
    probe.remove();
    return room === 0;
  }

  function makeBar(direction) {
    return $('<div class="scroll-element scroll-' + direction + '"><div class="scroll-bar"></div></div>');
  }

  function place(scroller, bar) {
    var shownPart = scroller.clientHeight / scroller.scrollHeight;
    var height = Math.max(24, scroller.clientHeight * shownPart);
    var way = scroller.scrollHeight - scroller.clientHeight;
    var top = way > 0 ? (scroller.scrollTop / way) * (scroller.clientHeight - height) : 0;
    bar.toggle(shownPart < 1).css({ height: height, top: top });
    $(scroller).toggleClass('scroll-scrolly_visible', shownPart < 1);
  }

  return {
    restrict: 'A',
    link: function (scope, element) {
      if (overlaid()) return;
      element.wrap($('<div></div>').addClass('scroll-wrapper ' + element.attr('class')));
      element.addClass('scroll-content');
      var vertical = makeBar('y');
      element.after(vertical).after(makeBar('x'));
      var bar = vertical.find('.scroll-bar');
      element.parent().on('mouseenter mousemove', function () {
        place(element[0], bar);
      });
      element.on('scroll', function () {
        place(element[0], bar);
      });
    },
  };
});
