/* Small parts: the message row, pictures, the input box. */
angular
  .module('standIn')
  .directive('messageDirective', function () {
    'use strict';
    return {
      restrict: 'A',
      template: function () {
        return document.getElementById('message.html').innerHTML;
      },
    };
  })
  .directive('mmSrc', function () {
    'use strict';
    return {
      restrict: 'A',
      link: function (scope, element, attributes) {
        attributes.$observe('mmSrc', function (address) {
          if (address) element.attr('src', address);
        });
      },
    };
  })
  .directive('contenteditableDirective', function () {
    'use strict';

    var PASTE_CLEANED_AFTER = 50;

    function cleaned(markup) {
      return markup.replace(/<(?!br\b|img\b)[^>]*>/gi, '');
    }

    return {
      restrict: 'A',
      require: 'ngModel',
      link: function (scope, element, attributes, model) {
        var box = element[0];
        model.$render = function () {
          if (box.innerHTML !== (model.$viewValue || '')) box.innerHTML = model.$viewValue || '';
        };
        function read() {
          scope.$apply(function () {
            model.$setViewValue(box.innerHTML);
          });
        }
        element.on('input', function () {
          // Where the caret is, kept for putting a face there. Throws when nothing in the page is selected.
          scope.lastRange = window.getSelection().getRangeAt(0);
          read();
        });
        element.on('paste', function () {
          setTimeout(function () {
            var better = cleaned(box.innerHTML);
            if (better !== box.innerHTML) box.innerHTML = better;
            read();
          }, PASTE_CLEANED_AFTER);
        });
      },
    };
  });
