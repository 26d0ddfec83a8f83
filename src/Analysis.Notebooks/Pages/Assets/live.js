// Only in a live preview: reloads the page when the site has been rebuilt, and shows where a cell failed.
(function () {
  "use strict";
  var failure = document.getElementById("failure");
  if (failure && !location.hash) { failure.scrollIntoView({ block: "center" }); }
  new EventSource("/live").addEventListener("rebuilt", function () { location.reload(); });
})();
