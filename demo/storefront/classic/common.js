/* What pages of both generations declare. Written as scripts of their time are: every `var` is a global. */

/** Aurora's messages; they are shown as HTML. */
var MessageHelper = {
  displayStatusMessage: function (message) {
    document.getElementById('ErrorMessageText').innerHTML = message;
    document.getElementById('ariaMessage').innerHTML = message;
    document.getElementById('MessageArea').hidden = false;
  },
  displayErrorMessage: function (message) {
    MessageHelper.displayStatusMessage('<strong>' + message + '</strong>');
  },
  hideAndClearMessage: function () {
    document.getElementById('ErrorMessageText').innerHTML = '';
    document.getElementById('MessageArea').hidden = true;
  },
};

var cursor_wait = function () {
  document.documentElement.classList.add('waiting');
};

var cursor_clear = function () {
  document.documentElement.classList.remove('waiting');
};

/** Puts an area of a server's answer in place of the same area of this page, as Aurora refreshes parts of a page. */
var replaceArea = function (area, answer) {
  area.innerHTML = new DOMParser().parseFromString(answer, 'text/html').getElementById(area.id).innerHTML;
  document.dispatchEvent(new CustomEvent('area-refreshed', {detail: area.id}));
};

var wishes = 0;

var showWishes = function () {
  wishes += 1;
  document.getElementById('wishList').innerHTML = wishes + (wishes === 1 ? ' product' : ' products');
};
