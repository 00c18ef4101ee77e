/*
 * A list of which only the rows near the visible part are in the document. Rows have a fixed height, or each is
 * measured once, as a copy in the hidden #prerender, before it is first shown.
 */
angular.module('standIn').directive('mmRepeat', [
  '$compile',
  'chatFactory',
  function ($compile, chatFactory) {
    'use strict';

    var GUESS = 78;
    var END_ZONE = 40;
    var COPIES_LIVE = 300;

    function template(expression, row) {
      return (
        '<div class="top-placeholder" ng-style="{height: topHeight}"></div>' +
        '<div ng-repeat="' +
        expression +
        '">' +
        row +
        '</div>' +
        '<div class="bottom-placeholder" ng-style="{height: bottomHeight}"></div>'
      );
    }

    /** Measures rows in the hidden place; the copies stay there for a moment. */
    function makeRuler(scope, place, itemName, row) {
      var linker = $compile('<div>' + row + '</div>');
      function copyOf(item) {
        var copyScope = scope.$new();
        copyScope[itemName] = item;
        var copy = linker(copyScope, function (clone) {
          place.append(clone);
        });
        copyScope.$digest();
        return { item: item, node: copy, scope: copyScope };
      }
      return function (items) {
        var copies = items.map(copyOf);
        copies.forEach(function (copy) {
          copy.item._h = copy.node[0].offsetHeight || GUESS;
        });
        setTimeout(function () {
          copies.forEach(function (copy) {
            copy.scope.$destroy();
            copy.node.remove();
          });
        }, COPIES_LIVE);
      };
    }

    function link(scope, element, names, row) {
      var scroller = element.closest('[jquery-scrollbar]')[0];
      var fixed = Number(element.attr('data-height')) || 0;
      var buffer = Number(element.attr('data-buffer-height')) || 0;
      var measure = fixed ? null : makeRuler(scope.$parent, $(scroller).find('#prerender'), names.item, row);
      var seen = { list: null, length: -1, revision: -1, count: 0 };
      var atEnd = true;
      var queued = false;

      function all() {
        return scope.$parent[names.list] || [];
      }

      function heightOf(item) {
        return fixed || item._h || GUESS;
      }

      function windowAt(top) {
        var list = all();
        var from = top - buffer;
        var to = top + scroller.clientHeight + buffer;
        var range = {
          start: list.length,
          end: list.length,
          before: 0,
          after: 0,
          total: 0,
          first: -1,
          firstTop: 0,
        };
        list.forEach(function (item, index) {
          var rowTop = range.total;
          range.total += heightOf(item);
          if (range.first < 0 && range.total > top) {
            range.first = index;
            range.firstTop = rowTop;
          }
          if (range.total <= from) range.before = range.total;
          else if (rowTop >= to) range.after += heightOf(item);
          else if (range.start === list.length) range.start = index;
          if (rowTop >= to && range.end === list.length) range.end = index;
        });
        return range;
      }

      function unmeasured(range) {
        return all()
          .slice(range.start, range.end)
          .filter(function (item) {
            return !item._h;
          });
      }

      function topOf(index) {
        return all()
          .slice(0, index)
          .reduce(function (sum, item) {
            return sum + heightOf(item);
          }, 0);
      }

      /** Measures what is about to be shown, keeping the first visible row (or the end) where it is. */
      function settle(top) {
        for (var round = 0; round < 5; round += 1) {
          var range = windowAt(top);
          if (atEnd) {
            top = Math.max(0, range.total - scroller.clientHeight);
            range = windowAt(top);
          }
          var missing = measure ? unmeasured(range) : [];
          if (missing.length === 0) return { range: range, top: top };
          measure(missing);
          if (!atEnd && range.first >= 0) top += topOf(range.first) - range.firstTop;
        }
        return { range: windowAt(top), top: top };
      }

      function update() {
        queued = false;
        var settled = settle(scroller.scrollTop);
        var range = settled.range;
        scope[names.list] = all().slice(range.start, range.end);
        scope.topHeight = range.before;
        scope.bottomHeight = range.after;
        scope.$digest();
        if (Math.abs(scroller.scrollTop - settled.top) > 1) scroller.scrollTop = settled.top;
      }

      function schedule() {
        if (queued) return;
        queued = true;
        scope.$$postDigest(update);
      }

      /** A number that is another one whenever the list is another one. */
      function version() {
        var list = all();
        var same =
          seen.list === list && seen.length === list.length && seen.revision === chatFactory.revision;
        if (same) return seen.count;
        if (seen.list !== list) atEnd = Boolean(measure);
        if (seen.list !== list && !fixed) scope[names.list] = [];
        seen = { list: list, length: list.length, revision: chatFactory.revision, count: seen.count + 1 };
        return seen.count;
      }

      function onScroll() {
        atEnd =
          Boolean(measure) && scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < END_ZONE;
        if (queued) return;
        queued = true;
        requestAnimationFrame(update);
      }

      scope[names.list] = [];
      scope.$watch(version, schedule);
      $(scroller).on('scroll', onScroll);
      $(window).on('resize', onScroll);
      if (element.attr('data-handle')) {
        scope.$parent[element.attr('data-handle')] = {
          isAtEnd: function () {
            return atEnd;
          },
          toEnd: function () {
            atEnd = true;
            schedule();
          },
        };
      }
    }

    return {
      restrict: 'A',
      scope: true,
      compile: function (element, attributes) {
        var names = /^\s*(\w+)\s+in\s+(\w+)/.exec(attributes.mmRepeat);
        var row = element.html();
        element.html(template(attributes.mmRepeat, row));
        return function (scope, linked) {
          link(scope, linked, { item: names[1], list: names[2] }, row);
        };
      },
    };
  },
]);
