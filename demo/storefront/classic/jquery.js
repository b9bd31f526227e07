/* The jQuery generation: no Dojo, no loader; handlers on the document for what comes later. */
var wcRenderContext = {
  /** Loads an area of this page anew. Scripts in the answer run again. */
  refresh: function (id) {
    cursor_wait();
    return $.ajax({url: location.href, cache: false, dataType: 'html'}).then(function (answer) {
      replaceArea(document.getElementById(id), answer);
      cursor_clear();
    });
  },
};

$(document)
  .on('click', '#wishListButton', showWishes)
  .on('click', '#messageButton', function () {
    MessageHelper.displayStatusMessage('Your wish list has <em>' + wishes + '</em> products.');
  })
  .on('click', '#refreshButton', function () {
    wcRenderContext.refresh('contentRefreshArea');
  })
  .on('click', '#closeMessageArea', MessageHelper.hideAndClearMessage);
