// The witness's share of the seed: made in this browser, kept in this tab, never sent before the reveal.
// commitment = SHA-256(salt ‖ value), salt and value 32 random bytes each; docs/spec/open-draw.md.
'use strict';
(function () {
  const main = document.getElementById('witness');
  const key = 'witness:' + main.dataset.batch;
  const hex = bytes => Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('');
  const kept = () => JSON.parse(sessionStorage.getItem(key) || 'null');
  const byId = id => document.getElementById(id);

  function show(share) {
    byId('kept').hidden = false;
    byId('kept-salt').textContent = share.salt;
    byId('kept-value').textContent = share.value;
    byId('commitment').value = share.commitment;
    const text = 'batch ' + main.dataset.batch + '\nsalt ' + share.salt + '\nvalue ' + share.value + '\ncommitment ' + share.commitment + '\n';
    byId('download').href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  }

  async function make() {
    const salt = crypto.getRandomValues(new Uint8Array(32));
    const value = crypto.getRandomValues(new Uint8Array(32));
    const both = new Uint8Array(64);
    both.set(salt);
    both.set(value, 32);
    const commitment = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', both)));
    const share = { salt: hex(salt), value: hex(value), commitment };
    sessionStorage.setItem(key, JSON.stringify(share));
    show(share);
  }

  if (byId('seal-form') && window.crypto && crypto.subtle) {
    document.querySelectorAll('[data-script-only]').forEach(e => { e.hidden = false; });
    byId('make').addEventListener('click', make);
    if (kept()) {
      show(kept());
    }
  }
  if (byId('reveal-form')) {
    const share = kept();
    if (share && share.commitment === main.dataset.commitment) {
      byId('salt').value = share.salt;
      byId('value').value = share.value;
    }
  }
})();
