// The hall's screen: D changes between dark and light, F fills the screen.
'use strict';
(function () {
  const root = document.documentElement;
  const key = 'hall-colours';

  function colours() {
    const next = root.dataset.colours === 'light' ? 'dark' : 'light';
    root.dataset.colours = next;
    localStorage.setItem(key, next);
  }

  function full() {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else if (root.requestFullscreen) {
      root.requestFullscreen();
    }
  }

  const kept = localStorage.getItem(key);
  if (kept) {
    root.dataset.colours = kept;
  }
  document.getElementById('hall-tools').hidden = false;
  document.getElementById('colours').addEventListener('click', colours);
  document.getElementById('full').addEventListener('click', full);
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const pressed = event.key.toLowerCase();
    if (pressed === 'd') {
      colours();
    } else if (pressed === 'f') {
      full();
    }
  });
})();
