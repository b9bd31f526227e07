/* The Dojo generation: synchronous requires, widgets that the parser finds in the body, a loader with a global `define`. */
dojo.require('dojo.parser');
dojo.require('dijit.TitlePane');
dojo.require('dijit.form.Button');

require.on('error', function (error) {
  console.error('Dojo’s loader: ' + error.message);
});

var wc = {
  render: {
    /** Loads an area of this page anew, and parses what is in it. */
    refresh: function (id) {
      cursor_wait();
      return dojo.xhrGet({url: location.href, preventCache: true}).then(function (answer) {
        var area = dojo.byId(id);
        dojo.forEach(dijit.findWidgets(area), function (widget) {
          widget.destroyRecursive();
        });
        replaceArea(area, answer);
        dojo.parser.parse(area);
        cursor_clear();
      });
    },
  },
};

dojo.addOnLoad(function () {
  dojo.connect(dijit.byId('wishListButton'), 'onClick', function () {
    require(['store/wishList'], function (wishList) {
      wishList.add();
    });
  });
  dojo.connect(dijit.byId('messageButton'), 'onClick', function () {
    MessageHelper.displayStatusMessage('Your wish list has <em>' + wishes + '</em> products.');
  });
  dojo.connect(dijit.byId('refreshButton'), 'onClick', function () {
    wc.render.refresh('contentRefreshArea');
  });
  dojo.connect(dojo.byId('closeMessageArea'), 'onclick', MessageHelper.hideAndClearMessage);
});
