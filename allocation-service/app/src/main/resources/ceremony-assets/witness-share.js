// A witness's share of the seed: made on this phone by the browser's own random numbers, kept on it, and never sent before the reveal.
// commitment = SHA-256(salt ‖ value), salt and value 32 random bytes each; docs/spec/open-draw.md, section 4.
'use strict';
(function () {
  const main = document.getElementById('witness');
  const byId = id => document.getElementById(id);
  const key = 'ceremony-share:' + main.dataset.ceremony;
  const hex = bytes => Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('');

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(key) || 'null');
    } catch (unreadable) {
      return null;
    }
  }

  function show(share) {
    byId('kept').hidden = false;
    byId('kept-salt').textContent = share.salt;
    byId('kept-value').textContent = share.value;
    const text = 'ceremony ' + main.dataset.ceremony + '\nsalt ' + share.salt + '\nvalue ' + share.value + '\ncommitment ' + share.commitment + '\n';
    byId('download').href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    if (byId('commitment')) {
      byId('commitment').value = share.commitment;
      byId('make').classList.add('secondary');
      ready();
    }
  }

  // there is something to seal
  function ready() {
    document.querySelector('#seal-form button[type=submit]').disabled = !/^[0-9a-f]{64}$/.test(byId('commitment').value);
  }

  async function make() {
    // once made it stays: what was downloaded or printed is what will be sealed
    if (kept()) {
      show(kept());
      return;
    }
    const salt = crypto.getRandomValues(new Uint8Array(32));
    const value = crypto.getRandomValues(new Uint8Array(32));
    const both = new Uint8Array(64);
    both.set(salt);
    both.set(value, 32);
    const commitment = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', both)));
    localStorage.setItem(key, JSON.stringify({ salt: hex(salt), value: hex(value), commitment }));
    show(kept());
  }

  async function read(file) {
    const lines = await file.text();
    for (const name of ['salt', 'value']) {
      const found = lines.match(new RegExp('^' + name + ' ([0-9a-f]{64})\\s*$', 'm'));
      if (found) {
        byId(name).value = found[1];
      }
    }
  }

  const share = kept();
  const mine = share && share.commitment === main.dataset.commitment;
  if (window.crypto && crypto.subtle) {
    document.querySelectorAll('[data-script-only]').forEach(e => { e.hidden = false; });
  }
  if (byId('print')) {
    byId('print').addEventListener('click', () => window.print());
  }
  if (byId('seal-form') && window.crypto && crypto.subtle) {
    byId('make').addEventListener('click', make);
    byId('commitment').addEventListener('input', ready);
    ready();
    if (share) {
      show(share);
    }
  } else if (mine && byId('kept') && !byId('reveal-form') && document.querySelector('[data-keep]')) {
    show(share);
  }
  if (byId('reveal-form')) {
    if (mine) {
      byId('salt').value = share.salt;
      byId('value').value = share.value;
      byId('from-kept').hidden = false;
      byId('from-file').hidden = true;
    }
    byId('file').addEventListener('change', event => read(event.target.files[0]));
  }
})();
