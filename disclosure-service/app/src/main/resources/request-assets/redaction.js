// Draws boxes with the pointer. Without it they are typed: the text field holds them either way.
(() => {
  const field = document.getElementById('boxes');
  const pictures = [...document.querySelectorAll('img[data-page]')];
  if (!field) return;
  const read = () => field.value.split('\n').map(line => line.trim().split(/[\s,\uff0c]+/).map(Number)).filter(box => box.length === 5 && box.every(Number.isFinite));
  const canvases = [];
  const draw = () => canvases.forEach(({ canvas, picture, page, now }) => {
    const pen = canvas.getContext('2d');
    pen.drawImage(picture, 0, 0);
    pen.globalAlpha = 0.6;
    for (const [at, x, y, width, height] of read()) if (at === page) pen.fillRect(x, y, width, height);
    if (now.box) pen.fillRect(...now.box);
    pen.globalAlpha = 1;
  });
  const begin = picture => {
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth;
    canvas.height = picture.naturalHeight;
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', picture.alt);
    canvas.style.maxWidth = '100%';
    canvas.style.touchAction = 'none';
    picture.after(canvas);
    picture.hidden = true;
    const now = { from: null, box: null };
    const page = Number(picture.dataset.page);
    canvases.push({ canvas, picture, page, now });
    const place = event => {
      const edge = canvas.getBoundingClientRect();
      const scale = canvas.width / edge.width;
      const within = (value, most) => Math.max(0, Math.min(most, Math.round(value * scale)));
      return [within(event.clientX - edge.left, canvas.width), within(event.clientY - edge.top, canvas.height)];
    };
    canvas.addEventListener('pointerdown', event => {
      canvas.setPointerCapture(event.pointerId);
      now.from = place(event);
    });
    canvas.addEventListener('pointermove', event => {
      if (!now.from) return;
      const [x, y] = place(event);
      now.box = [Math.min(x, now.from[0]), Math.min(y, now.from[1]), Math.abs(x - now.from[0]), Math.abs(y - now.from[1])];
      draw();
    });
    canvas.addEventListener('pointerup', () => {
      if (now.box && now.box[2] > 1 && now.box[3] > 1) {
        const before = field.value.trimEnd();
        field.value = (before ? before + '\n' : '') + [page, ...now.box].join(' ');
      }
      now.from = now.box = null;
      draw();
    });
    draw();
  };
  pictures.forEach(picture => picture.complete ? begin(picture) : picture.addEventListener('load', () => begin(picture)));
  field.addEventListener('input', draw);
})();
