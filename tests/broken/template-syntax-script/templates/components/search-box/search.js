// @ts-check
(function () {
  var = 1;
})();
