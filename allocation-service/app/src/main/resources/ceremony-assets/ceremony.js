// Follows a ceremony: the server tells of each change (server-sent events), then the part that changes is loaded and exchanged.
// Where forms depend on the state the page itself is loaded again. Without an open connection the part is loaded every 15 seconds.
'use strict';
(function () {
  const follow = document.getElementById('follow');
  const live = () => document.getElementById('live');
  if (!follow || !live() || live().dataset.over === 'true') {
    return;
  }
  const link = document.getElementById('link');
  const say = document.getElementById('say');
  const slow = 15000;
  const reloads = follow.dataset.reload === 'true';
  // many at home share one address with their neighbours: not all of them ask in the same moment
  const spread = reloads || document.documentElement.classList.contains('hall') ? 0 : 2000;
  let wanted = Number(live().dataset.version);
  let loading = false;
  let awaiting = false;
  let pause = 1000;
  let source = null;

  function tell(state, words) {
    link.hidden = false;
    link.dataset.state = state;
    link.textContent = words;
  }

  async function load() {
    const answer = await fetch(follow.dataset.part, { headers: { Accept: 'text/html' }, cache: 'no-store' });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('live');
  }

  function exchange(part) {
    const version = Number(part.dataset.version);
    const shown = Number(live().dataset.version);
    if (version < shown || (version === shown && part.dataset.logged === live().dataset.logged)) {
      return;
    }
    if (reloads && part.dataset.moment !== live().dataset.moment) {
      location.reload();
      return;
    }
    // a page of forms alone keeps its own part, which shows nothing
    if (!live().hidden) {
      live().replaceWith(document.importNode(part, true));
    }
    if (version > shown) {
      pause = 1000;
    }
    say.textContent = part.dataset.say;
    awaitTheLog();
    if (part.dataset.over === 'true' && source) {
      source.close();
      link.hidden = true;
    }
  }

  async function update() {
    if (loading) {
      return;
    }
    loading = true;
    try {
      exchange(await load());
    } catch (failed) {
      tell('off', follow.dataset.off);
      setTimeout(update, 2000);
    } finally {
      loading = false;
    }
    // told of a later change while the part was on its way
    if (Number(live().dataset.version) < wanted && !live().hidden) {
      setTimeout(update, 200);
    }
  }

  // an entry of the public log comes a moment after its step and changes nothing of the ceremony: nobody tells of it
  function awaitTheLog() {
    if (awaiting || live().hidden || live().dataset.awaits !== 'true') {
      return;
    }
    awaiting = true;
    setTimeout(async () => {
      awaiting = false;
      pause = Math.min(2 * pause, slow);
      await update();
      awaitTheLog();
    }, pause + Math.random() * spread);
  }

  function everySoOften() {
    tell('slow', follow.dataset.slow);
    setInterval(update, slow);
  }

  awaitTheLog();
  if (!window.EventSource) {
    everySoOften();
    return;
  }
  source = new EventSource(follow.dataset.events);
  source.addEventListener('open', () => tell('on', follow.dataset.on));
  source.addEventListener('ceremony', event => {
    tell('on', follow.dataset.on);
    wanted = Number(event.lastEventId);
    if (reloads && JSON.parse(event.data).moment !== live().dataset.moment) {
      location.reload();
    } else if (wanted > Number(live().dataset.version) && !live().hidden) {
      setTimeout(update, Math.random() * spread);
    }
  });
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) {
      everySoOften();
    } else {
      tell('off', follow.dataset.off);
    }
  });
})();
