// Draws a table of figures again as a chart that answers: the figures under the pointer, series put aside by their names. A figure
// element names the table (data-table) and how many of its number columns are drawn (data-series). The numbers are those of the table
// alone, so the two cannot differ. Without script, in print and for who reads the table nothing is missing.
(() => {
  const script = document.currentScript;
  const figures = [...document.querySelectorAll("figure[data-table]")];
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let library;

  function load() {
    library ??= new Promise((loaded, failed) => {
      const kit = document.createElement("script");
      kit.src = script.dataset.library;
      kit.onload = () => loaded(window.echarts);
      kit.onerror = failed;
      document.head.append(kit);
    });
    return library;
  }

  function read(table, wanted) {
    const rows = [...table.tBodies[0].rows];
    const heads = [...table.tHead.rows[0].cells].map((head, at) => ({ head, at }));
    return {
      names: rows.map((row) => row.cells[0].textContent.trim()),
      series: heads
        .filter(({ head }) => head.classList.contains("num"))
        .slice(0, wanted)
        .map(({ head, at }) => ({
          name: head.textContent.trim(),
          values: rows.map((row) => Number(row.cells[at].textContent.replace(/[^\d.-]/g, ""))),
        })),
    };
  }

  function option(figures, lying) {
    const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const text = { color: colour("--ink"), fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 14 };
    const names = {
      type: "category",
      data: figures.names,
      inverse: lying,
      axisLabel: { ...text, hideOverlap: true },
      axisLine: { lineStyle: { color: colour("--ink-soft") } },
    };
    const numbers = {
      type: "value",
      minInterval: 1,
      axisLabel: text,
      splitLine: { lineStyle: { color: colour("--line") } },
    };
    return {
      animation: !still.matches,
      textStyle: text,
      // patterns beside colours: whoever does not see colours, or prints the screen, still tells the series apart
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      color: ["--link", "--waiting", "--good", "--ink-soft"].map(colour),
      legend: { top: 0, textStyle: text },
      // drawn, not made of HTML: the pages' policy allows no styles written into elements
      tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, renderMode: "richText", confine: true },
      grid: { left: 8, right: 24, top: 56, bottom: 8, containLabel: true },
      xAxis: lying ? numbers : names,
      yAxis: lying ? names : numbers,
      series: figures.series.map((series) => ({ type: "bar", name: series.name, data: series.values, barMaxWidth: 24 })),
    };
  }

  async function draw(figure) {
    const echarts = await load();
    const figures = read(document.getElementById(figure.dataset.table), Number(figure.dataset.series));
    const lying = figure.dataset.chart === "lying";
    const sheet = document.createElement("div");
    sheet.className = "chart-live";
    sheet.setAttribute("role", "img");
    sheet.setAttribute("aria-label", figure.dataset.label);
    sheet.style.height = lying ? `${88 + figures.names.length * (12 + 14 * figures.series.length)}px` : "22rem";
    figure.hidden = false;
    figure.prepend(sheet);
    figure.classList.add("is-live");
    const chart = echarts.init(sheet);
    const show = () => chart.setOption(option(figures, lying), true);
    show();
    dark.addEventListener("change", show);
    new ResizeObserver(() => chart.resize()).observe(sheet);
  }

  // what nobody scrolls to is not fetched; a hidden figure is watched by the table it draws
  const watch = new IntersectionObserver(
    (seen) => {
      for (const one of seen.filter((entry) => entry.isIntersecting)) {
        watch.unobserve(one.target);
        for (const figure of figures.filter((each) => target(each) === one.target)) {
          draw(figure).catch((fault) => console.error("the chart was not drawn", fault));
        }
      }
    },
    { rootMargin: "400px" },
  );
  const target = (figure) => (figure.hidden ? document.getElementById(figure.dataset.table) : figure);
  figures.forEach((figure) => watch.observe(target(figure)));
})();
