"use strict";
/*
 * Makes bundles in the page, for the tests: honest ones of random batches, and forged ones in which everything behind the lie is
 * re-made consistently, signature included, so that only the check that is meant to find it can. Written from open-draw.md as
 * naively as possible; it shares the hashes of the page, which are tested against the JDK's.
 */
globalThis.bundles = (() => {
  const { toHex, fromHex, utf8, sha256, hmacWith, digestsOf, canonical, scoreOf, readSheet, writeAmount, readFact, Tree, localHeader, centralHeader, endRecord, crc32 } = openDraw.parts;

  /** mulberry32: the same batch for the same number. */
  function random(seed) {
    let a = seed >>> 0;
    const next = () => {
      a = (a + 0x6d2b79f5) | 0;
      let t = Math.imul(a ^ (a >>> 15), 1 | a);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
    const below = (n) => Math.floor(next() * n);
    return { next, below, one: (list) => list[below(list.length)], bytes: (n) => Uint8Array.from({ length: n }, () => below(256)) };
  }

  const base64 = (bytes) => {
    let text = "";
    for (const b of bytes) text += String.fromCharCode(b);
    return btoa(text);
  };
  const fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

  // two items, a cap: enough where a sheet is needed and must not be long
  const item = (name, kind, fact, type, rows) => `<decision id="${name}" name="${name}"><variable name="${name}"/><informationRequirement><requiredInput href="#${fact}"/></informationRequirement>`
    + `<decisionTable hitPolicy="${kind}"><input><inputExpression typeRef="${type}"><text>${fact}</text></inputExpression></input><output typeRef="number"/>`
    + rows.map(([test, points]) => `<rule><inputEntry><text>${test}</text></inputEntry><outputEntry><text>${points}</text></outputEntry></rule>`).join("") + "</decisionTable></decision>";
  const SMALL = '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="small" namespace="urn:small">'
    + '<inputData id="hasHome" name="hasHome"><variable name="hasHome" typeRef="boolean"/></inputData><inputData id="waitingMonths" name="waitingMonths"><variable name="waitingMonths" typeRef="number"/></inputData>'
    + item("home", "UNIQUE", "hasHome", "boolean", [["false", "25"], ["true", "5"]]) + item("waiting", "COLLECT", "waitingMonths", "number", [["&gt; 0", "0.5 * waitingMonths"]])
    + '<decision id="capped" name="capped"><variable name="capped"/><informationRequirement><requiredDecision href="#waiting"/></informationRequirement>'
    + "<literalExpression><text>if count(waiting) = 0 then 0 else min(20, sum(waiting))</text></literalExpression></decision>"
    + '<decision id="score" name="score"><variable name="score"/><informationRequirement><requiredDecision href="#home"/></informationRequirement>'
    + '<informationRequirement><requiredDecision href="#capped"/></informationRequirement><literalExpression><text>(if home = null then 0 else home) + capped</text></literalExpression></decision></definitions>';

  let keys;

  /** The office's two keys, made once per page. */
  async function officeKeys() {
    keys ??= (async () => {
      const signing = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
      const logging = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
      const tagging = await crypto.subtle.generateKey(
        { name: "RSASSA-PKCS1-v1_5", modulusLength: 3072, publicExponent: Uint8Array.of(1, 0, 1), hash: "SHA-256" }, true, ["sign", "verify"]);
      return {
        signing, tagging, logging,
        key: base64(new Uint8Array(await crypto.subtle.exportKey("raw", signing.publicKey))),
        tagKey: base64(new Uint8Array(await crypto.subtle.exportKey("spki", tagging.publicKey))),
      };
    })();
    return keys;
  }

  const TYPES = { hasHome: "b", singleParent: "b", parentsOwnTwoHomes: "b", incomeClass: "s" };

  function factOf(name, r) {
    if (TYPES[name] === "b") return r.below(2) === 1;
    if (TYPES[name] === "s") return r.one(["SUBSISTENCE", "OTHER_QUALIFIED"]);
    if (name === "perHeadFloorArea") {
      const area = r.below(1400) / 100;
      return Number.isInteger(area) ? area : String(area);
    }
    return name === "waitingMonths" ? r.below(60) : r.below(4);
  }

  /** A plan with some categories, pools and quotas, who wants what, and which homes there are. */
  function planned(options) {
    const r = random(options.seed);
    const sheetText = options.sheet, sheet = readSheet(utf8(sheetText));
    const asked = sheet.facts.map(([name]) => name);
    const names = ["urban", "newcomers", "special"].slice(0, options.categories ?? 3);
    const categories = names.map((category) => {
      const ties = [[], [{ fact: "waitingMonths", order: "DESC" }], [{ fact: "hasHome", order: "ASC" }, { fact: "perHeadFloorArea", order: "ASC" }]][r.below(3)];
      const all = new Set([...asked, ...ties.map(({ fact }) => fact), "householdSize"]);
      return { category, sheet: { id: "lianzhou-2013", digests: digestsOf(utf8(sheetText)) }, facts: [...all].sort(), ties };
    });
    const households = options.households ?? 12;
    const pools = ["one-room", "two-rooms"].map((pool, i) => {
      const quotas = names.map((category) => ({ category, homes: 1 + r.below(Math.max(1, Math.floor(households / 12))), reserves: r.below(4) }));
      return { pool, title: ["一居室", "两居室"][i], persons: { from: 1 + 2 * i, to: 2 + 2 * i }, homes: quotas.reduce((n, q) => n + q.homes, r.below(3)), quotas };
    });
    const seats = ["COMMITTEE", "FAMILY", "DEPARTMENT", "MEDIA", "FAMILY"].map((standsFor, i) => ({ seat: i + 1, standsFor }));
    const plan = {
      algorithm: "zs-open-draw-2", batchId: `2026-${options.seed}`, title: "二〇二六年第一批", scoredOn: "2026-03-02", rehearsal: r.below(2) === 1, tagKey: options.tagKey,
      categories, pools, witnesses: { seats, needed: 3 },
      lastInput: r.below(4) > 0 ? { kind: "BALLS", balls: 5, highest: 9 } : { kind: "BEACON", name: "drand", round: 4711 },
    };
    const homes = pools.flatMap(({ pool, homes }) => Array.from({ length: homes }, (_, i) => ({
      address: "中山市东区祈安路 " + (i + 1) + " 号", building: "3 栋", estate: "祈安苑", floorArea: String(40 + (i % 7)) + (i % 2 ? ".5" : ""),
      homeId: `${pool}-${String(i + 1).padStart(5, "0")}`, number: String(100 + i), pool, rooms: 1 + (i % 3),
    })));
    const queues = pools.flatMap((pool) => pool.quotas.map(({ category }) => ({ pool, category: categories.find((c) => c.category === category) })));
    const entrants = Array.from({ length: households }, () => {
      const queue = r.below(queues.length), { pool, category } = queues[queue];
      const facts = category.facts.map((name) => (name === "householdSize" ? pool.persons.from + r.below(2) : factOf(name, r)));
      return { facts, queue, tag: toHex(r.bytes(32)) };
    });
    return { r, sheet, sheetText, plan, homes, entrants, queues };
  }

  const number = (v) => (typeof v === "string" ? Number(v) : v);

  /** Scores, ranks and numbers the entrants. */
  function ranked({ sheet, queues, entrants }) {
    for (const entrant of entrants) {
      const { facts } = queues[entrant.queue].category;
      const values = sheet.facts.map(([name, type]) => readFact(entrant.facts[facts.indexOf(name)], type));
      entrant.score = writeAmount(scoreOf(sheet, values).score);
    }
    entrants.sort((a, b) => {
      if (a.queue !== b.queue) return a.queue - b.queue;
      if (a.score !== b.score) return number(b.score) - number(a.score);
      const { ties, facts } = queues[a.queue].category;
      for (const { fact, order } of ties) {
        const i = facts.indexOf(fact), d = number(a.facts[i]) - number(b.facts[i]);
        if (d !== 0) return order === "ASC" ? d : -d;
      }
      return a.tag < b.tag ? -1 : 1;
    });
    entrants.forEach((entrant, i) => (entrant.number = i + 1));
  }

  const lines = (values) => values.map((value) => canonical(value) + "\n").join("");

  function transcriptOf({ plan, r }, digest) {
    const seals = [], absent = [];
    for (const { seat } of plan.witnesses.seats) {
      if (seat === 5 && r.below(2)) {
        absent.push(seat);
        continue;
      }
      const salt = toHex(r.bytes(32)), value = toHex(r.bytes(32)), commitment = toHex(sha256(fromHex(salt + value)));
      seals.push(seat === 4 && r.below(2) ? { seat, commitment } : { seat, commitment, salt, value });
    }
    const { lastInput: named } = plan;
    const lastInput = named.kind === "BALLS" ? { kind: "BALLS", balls: Array.from({ length: named.balls }, () => r.below(10)) } : { ...named, value: toHex(r.bytes(32)) };
    return { algorithm: plan.algorithm, batchId: plan.batchId, digest, absent, seals, lastInput };
  }

  function resultOf({ plan, homes, entrants, queues }, seed) {
    const ticket = hmacWith(seed), of = (text) => toHex(ticket(utf8(String(text))));
    const rank = (e) => {
      const { ties, facts } = queues[e.queue].category;
      return [e.score, ...ties.map(({ fact }) => e.facts[facts.indexOf(fact)])].join("|");
    };
    const drawn = queues.map(({ pool, category }, queue) => {
      const own = entrants.filter((e) => e.queue === queue).map((e) => ({ number: e.number, rank: rank(e), ticket: of(e.number) }));
      const groups = [];
      for (const e of own) {
        if (groups.length === 0 || groups.at(-1)[0].rank !== e.rank) groups.push([]);
        groups.at(-1).push(e);
      }
      const order = groups.flatMap((group) => group.sort((a, b) => (a.ticket < b.ticket ? -1 : 1)));
      const quota = pool.quotas.find((q) => q.category === category.category) ?? { homes: 0, reserves: 0 };
      return { pool: pool.pool, category: category.category, selected: order.slice(0, quota.homes), reserves: order.slice(quota.homes, quota.homes + quota.reserves).map((e) => e.number) };
    });
    return {
      seed: toHex(seed),
      pools: plan.pools.map(({ pool }) => {
        const own = drawn.filter((d) => d.pool === pool), selected = own.flatMap((d) => d.selected).sort((a, b) => (a.ticket < b.ticket ? -1 : 1));
        const free = homes.filter((h) => h.pool === pool).map(({ homeId }) => ({ homeId, homeTicket: of(homeId) })).sort((a, b) => (a.homeTicket < b.homeTicket ? -1 : 1));
        return {
          pool, drawn: selected.map(({ number, ticket }, i) => ({ ...free[i], number, ticket })),
          left: free.slice(selected.length).map(({ homeId }) => homeId), reserves: own.map(({ category, reserves }) => ({ category, numbers: reserves })),
        };
      }),
    };
  }

  const joined = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));
  const ORIGIN = "housing.zs.example/log";

  /** A log in which something else stands before each step, signed when half of it was there and again at its end. */
  async function logOf({ plan }, bytes, digest, { attempt }, transcript, told) {
    const { logging } = await officeKeys(), typed = joined([1], new Uint8Array(await crypto.subtle.exportKey("raw", logging.publicKey)));
    const hash = sha256(joined(utf8(ORIGIN + "\n"), typed)).slice(0, 4);
    const { lastInput: _, ...closed } = transcript, of = (value) => "sha256:" + digestsOf(utf8(canonical(value))).sha256;
    const sealed = { ...closed, seals: closed.seals.map(({ seat, commitment }) => ({ seat, commitment })) };
    const sheets = new Map(plan.categories.map(({ sheet }) => [sheet.digests.sha256, sheet]));
    const steps = told("steps", [
      ...[...sheets.values()].map(({ id, digests }) => ["SCORE_SHEET", id, "sha256:" + digests.sha256]), ["BATCH_PLAN", plan.batchId, digest],
      ["BATCH_APPROVAL", attempt === 1 ? plan.batchId : `${plan.batchId}-${attempt}`, digest], ["BATCH_SEALING", plan.batchId, of(sealed)], ["BATCH_CLOSING", plan.batchId, of(closed)],
      ["BATCH_DRAW", plan.batchId, "sha256:" + digestsOf(bytes["result.json"]).sha256],
    ]);
    const texts = steps.flatMap(([of, reference, digest], i) => [
      canonical({ v: 1, id: `notice-ended.${i}`, kind: "notice-ended", of: "HOMES", item: String(i), digest, when: "2026-02-20" }),
      canonical({ v: 1, id: `document-published.${of}.${i}`, kind: "document-published", of, item: `${of}.${i}`, reference, digest, when: "2026-03-02T01:00:00Z" })]);
    const places = told("places", steps.map((_, i) => 2 * i + 1));
    const head = async (size) => {
      const tree = new Tree();
      for (const text of texts.slice(0, size)) tree.add(utf8(text), 0, utf8(text).length);
      const text = `${ORIGIN}\n${size}\n${base64(tree.root())}\n`;
      return `${text}\n— ${ORIGIN} ${base64(joined(hash, new Uint8Array(await crypto.subtle.sign("Ed25519", logging.privateKey, utf8(text)))))}\n`;
    };
    const heads = [await head(steps.length), await head(texts.length)];
    return {
      key: `${ORIGIN}+${toHex(hash)}+${base64(typed)}`,
      entries: places.map((index) => {
        const early = index < steps.length;
        return { checkpoint: heads[early ? 0 : 1], entry: texts[index], index, path: pathOf(texts.slice(0, early ? steps.length : texts.length).map(utf8), index) };
      }),
    };
  }

  function zip(files) {
    const parts = [], central = [];
    let at = 0;
    for (const [text, content] of files) {
      const entry = { name: utf8(text), size: content.length, at, crc: crc32(content) };
      for (const part of [localHeader(entry), entry.name, content]) {
        parts.push(part);
        at += part.length;
      }
      central.push(centralHeader(entry), entry.name);
    }
    const size = central.reduce((n, part) => n + part.length, 0), all = [...parts, ...central, endRecord(files.length, size, at)];
    const bytes = new Uint8Array(all.reduce((n, part) => n + part.length, 0));
    let to = 0;
    for (const part of all) {
      bytes.set(part, to);
      to += part.length;
    }
    return bytes;
  }

  /**
   * A bundle. `lie` may change a part after it was made and before anything is made of it: plan, entrants (unranked), list (ranked),
   * homes, sheets, freeze, votes, transcript, record, result, steps, places, log, files, manifest, signature.
   */
  async function make(options, lie = {}) {
    const office = await officeKeys();
    const batch = planned({ ...options, tagKey: office.tagKey });
    const told = (what, value) => (lie[what] ? (lie[what](value, batch) ?? value) : value);
    told("plan", batch.plan);
    told("entrants", batch.entrants);
    ranked(batch);
    batch.entrants = told("list", batch.entrants);
    batch.homes = told("homes", batch.homes);
    const { plan } = batch, bytes = {};
    const put = (name, value) => (bytes[name] = typeof value === "string" ? utf8(value) : utf8(canonical(value)));
    const sheets = told("sheets", plan.categories.map(({ category }) => [category, batch.sheetText]));
    for (const [category, text] of sheets) put(`sheets/${category}.dmn`, text);
    if (lie.sheets) plan.categories.forEach((category, i) => (category.sheet.digests = digestsOf(utf8(sheets[i][1]))));
    put("plan.json", plan);
    put("homes.jsonl", lines(batch.homes));
    put("entrants.jsonl", lines(batch.entrants.map(({ facts, number, queue, score, tag }) => ({ facts, number, queue, score, tag }))));
    const tree = new Tree();
    for (const entrant of batch.entrants) {
      const { facts, number, queue, score, tag } = entrant, line = utf8(canonical({ facts, number, queue, score, tag }));
      tree.add(line, 0, line.length);
    }
    const freeze = told("freeze", {
      batchId: plan.batchId, plan: digestsOf(bytes["plan.json"]), homes: { count: batch.homes.length, digests: digestsOf(bytes["homes.jsonl"]) },
      entrants: { count: batch.entrants.length, digests: digestsOf(bytes["entrants.jsonl"]), root: toHex(tree.root()) },
      sheets: sheets.map(([category]) => ({ category, digests: digestsOf(bytes[`sheets/${category}.dmn`]) })),
    });
    put("freeze.json", freeze);
    const digest = "sha256:" + digestsOf(bytes["freeze.json"]).sha256;
    const at = (minute, millis = 0) => `2026-03-02T0${1 + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}:00.${String(millis).padStart(3, "0")}Z`;
    const votes = told("votes", {
      digest, members: 7, quorum: 5, needed: 4, minutes: "会议记录", passedAt: at(10),
      votes: Array.from({ length: 7 }, (_, i) => ({ member: i + 1, standsFor: "专家", reason: i === 5 ? "亲属参加" : "", vote: ["FOR", "FOR", "FOR", "FOR", "AGAINST", "RECUSED", "ABSENT"][i] })),
    });
    put("votes.json", votes);
    const transcript = told("transcript", transcriptOf(batch, digest));
    put("transcript.json", transcript);
    const { lastInput: _, ...closed } = transcript;
    const sealed = transcript.seals.map(({ seat }) => ({ seat, at: at(30, seat) })), revealed = transcript.seals.filter(({ salt }) => salt).map(({ seat }) => ({ seat, at: at(50, seat) }));
    const record = told("record", {
      attempt: 2, aborted: [{ attempt: 1, abortedAt: at(2), reason: "停电", digest: "sha256:" + "ab".repeat(32) }], frozenAt: at(5), openedAt: at(20), sealed, sealingClosedAt: at(40),
      revealed, refusedReveals: [{ seat: 1, at: at(45) }], revealsClosedAt: at(60), closingDigest: toHex(sha256(utf8(canonical(closed)))), lastInputAt: at(65), confirmedBy: [1, 3], drawnAt: at(66),
    });
    put("record.json", record);
    put("result.json", told("result", resultOf(batch, sha256(bytes["transcript.json"]))));
    put("log.json", told("log", await logOf(batch, bytes, digest, record, transcript, told)));
    const order = ["freeze.json", "plan.json", ...sheets.map(([category]) => `sheets/${category}.dmn`), "homes.jsonl", "entrants.jsonl", "votes.json", "record.json", "transcript.json", "result.json", "log.json"];
    const files = told("files", order.map((name) => [name, bytes[name]]));
    return { batch, digest, freeze, ...(await packed(plan.batchId, digest, files, told)) };
  }

  /** Lists the files in a manifest, signs it, packs all. */
  async function packed(batchId, digest, files, told = (_, value) => value) {
    const office = await officeKeys();
    const manifest = told("manifest", {
      batchId, digest, format: "zs-open-draw-bundle", version: 3, files: files.map(([name, content]) => ({ name, bytes: content.length, digests: digestsOf(content) })),
    });
    const text = utf8(canonical(manifest));
    const signature = told("signature", { algorithm: "Ed25519", key: office.key, signature: base64(new Uint8Array(await crypto.subtle.sign("Ed25519", office.signing.privateKey, text))) });
    return { files, bytes: zip([["manifest.json", text], ["signature.json", utf8(canonical(signature))], ...files]) };
  }

  /** The audit path of RFC 6962, 2.1.1, by its definition. */
  function pathOf(leaves, index) {
    const root = (part) => {
      const tree = new Tree();
      for (const leaf of part) tree.add(leaf, 0, leaf.length);
      return toHex(tree.root());
    };
    const path = (part, i) => {
      if (part.length === 1) return [];
      let k = 1;
      while (2 * k < part.length) k *= 2;
      return i < k ? [...path(part.slice(0, k), i), root(part.slice(k))] : [...path(part.slice(k), i - k), root(part.slice(0, k))];
    };
    return path(leaves, index);
  }

  /** A batch with one household whose tag is the hash of a real signature, and that household's receipt. */
  async function makeWithReceipt(options, lie = {}) {
    const { tagging } = await officeKeys(), applicationId = "A-2026-000017", batchId = `2026-${options.seed}`;
    const signature = new Uint8Array(await crypto.subtle.sign("RSASSA-PKCS1-v1_5", tagging.privateKey, utf8(`zs-tag-1|${batchId}|${applicationId}`)));
    const tag = toHex(sha256(signature));
    const made = await make(options, { entrants: (entrants) => void (entrants[0].tag = tag) });
    const leaves = made.batch.entrants.map(({ facts, number, queue, score, tag }) => utf8(canonical({ facts, number, queue, score, tag })));
    const index = made.batch.entrants.findIndex((e) => e.tag === tag);
    const receipt = {
      applicationId, batchId, digest: made.digest, freeze: canonical(made.freeze), leaf: openDraw.parts.textOf(leaves[index]), path: pathOf(leaves, index), plan: canonical(made.batch.plan), signature: base64(signature),
    };
    lie.receipt?.(receipt);
    return { ...made, receipt: utf8(canonical(receipt)), number: index + 1 };
  }

  return { random, make, makeWithReceipt, packed, base64, fromBase64, SMALL };
})();
