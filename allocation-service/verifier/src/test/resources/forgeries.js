"use strict";
/*
 * Lies, each with the check that must find it and, where one household is concerned, whose number must be named. Everything
 * behind a lie is re-made by bundles.make, so only arithmetic can find it.
 */
globalThis.forgeries = (() => {
  const { utf8, textOf, canonical, toHex, sha256, fromHex } = openDraw.parts;
  const renumber = (list) => list.forEach((entrant, i) => (entrant.number = i + 1));
  const swap = (list, i, j) => ([list[i], list[j]] = [list[j], list[i]]);
  const change = (name, from, to) => ({ files: (files) => files.map(([file, bytes]) => [file, file === name ? utf8(textOf(bytes).replace(from, to)) : bytes]) });
  const inSheets = (from, to) => ({ sheets: (sheets) => sheets.map(([category, text]) => [category, text.replace(from, to)]) });
  const raised = (e) => String(Number(e.score) + 0.5);
  let told = null;

  const ALL = {
    // -- the list
    "a score half a point too high": ["SCORES", { list: (l) => void ((l[4].score = raised(l[4])), (told = 5)) }],
    "inserted numbers: a household put first with a score of its own": ["SCORES", { list: (l) => {
      const queue = l[0].queue, own = l.filter((e) => e.queue === queue), last = own.at(-1);
      last.score = "999";
      l.splice(l.indexOf(last), 1);
      l.unshift(last);
      renumber(l);
      told = 1;
    } }],
    "a fact changed after scoring": ["SCORES", { list: (l) => { const e = l[6]; e.facts = e.facts.slice(); e.facts[0] = (e.facts[0] + 1) % 4; told = 7; } }],
    "two households changed places": ["RANKING", { list: (l) => swap(l, 2, 5) }],
    "two households changed places and numbers": ["RANKING", { list: (l) => { const i = l.findIndex((e, k) => k > 0 && l[k - 1].queue === e.queue && l[k - 1].score !== e.score); swap(l, i, i - 1); renumber(l); told = i + 1; } }],
    "equals not in the order of tags": ["RANKING", { list: (l) => { const e = l[8], twin = { ...e, tag: "0".repeat(64) }; l.splice(9, 0, twin); renumber(l); told = 10; } }],
    "a household dropped": ["RANKING", { list: (l) => void (l.splice(3, 1), (told = 4)) }],
    "a household doubled": ["RANKING", { list: (l) => void (l.splice(4, 0, { ...l[3] }), renumber(l), (told = 5)) }],
    "a household twice, with other facts": ["RANKING", { list: (l) => void (l.at(-1).tag = l[0].tag) }],
    "a household in a pool that is not for it": ["RANKING", { list: (l) => { const e = l[3], i = planFacts(l, e).indexOf("householdSize"); e.facts = e.facts.slice(); e.facts[i] = 9; told = 4; } }],
    "a queue that the plan does not have": ["FILES", { list: (l) => void (l.at(-1).queue = 99) }],
    "a number that does not follow": ["RANKING", { list: (l) => void (l[7].number = 77) }],
    "a whole number written as text": ["FILES", { list: (l) => { const e = l[2], i = planFacts(l, e).indexOf("waitingMonths"); e.facts = e.facts.slice(); e.facts[i] = String(e.facts[i]); } }],
    "a blank in a line": ["FILES", change("entrants.jsonl", '{"facts"', '{ "facts"')],
    "a line without its end": ["FILES", change("entrants.jsonl", /\n$/, "")],
    "a tag in capitals": ["FILES", { list: (l) => void (l[1].tag = l[1].tag.replace(/[0-9]/g, "a").toUpperCase()) }],
    "a score with a zero too many": ["FILES", { list: (l) => void (l[1].score += l[1].score.includes(".") ? "0" : ".0") }],

    // -- plan, homes, sheets
    "more homes promised than there are": ["FILES", { plan: (p) => void (p.pools[0].homes = p.pools[0].quotas.reduce((n, q) => n + q.homes, 0) - 1) }],
    "a quota for a category that is not there": ["FILES", { plan: (p) => void (p.pools[0].quotas[0].category = "friends") }],
    "a home taken out of the list": ["RANKING", { homes: (h) => h.slice(1) }],
    "a home twice": ["RANKING", { homes: (h) => [h[0], { ...h[1], homeId: h[0].homeId }, ...h.slice(2)] }],
    "homes out of order": ["RANKING", { homes: (h) => (swap(h, 0, 1), h) }],
    "points of the sheet changed after scoring": ["SCORES", inSheets(/<text>25<\/text>/, "<text>26</text>")],
    "a cap changed after scoring": ["SCORES", inSheets("min(20, sum(waiting))", "min(2, sum(waiting))")],
    "overlapping rows where one may count": ["SHEETS", inSheets("(2..4]", "[2..4]")],
    "a call outside the profile": ["SHEETS", inSheets("0.5 * waitingMonths", "sqrt(waitingMonths)")],
    "an extension element": ["SHEETS", inSheets("<description>Total</description>", "<extensionElements/>")],
    "an attribute that could count": ["SHEETS", inSheets('hitPolicy="UNIQUE"', 'hitPolicy="UNIQUE" x="1"')],
    "a document type": ["SHEETS", inSheets("<definitions", '<!DOCTYPE definitions [<!ENTITY a "1">]><definitions')],
    "a sheet whose points overflow": ["SCORES", inSheets("0.5 * waitingMonths", "900000 + 99999.5 * waitingMonths + 900000")],
    "facts of the plan that the sheet does not ask for": ["SHEETS", { plan: (p) => void (p.categories[0].facts = [...p.categories[0].facts, "zodiac"]), entrants: (es) => es.forEach((e) => e.queue % 3 === 0 && e.facts.push(1)) }],

    // -- digests and signature
    "the plan changed after the freeze": ["DIGEST", change("plan.json", "第一批", "第二批")],
    "a home's area changed after the freeze": ["DIGEST", change("homes.jsonl", '"floorArea":"40', '"floorArea":"90')],
    "a sheet changed after the freeze": ["DIGEST", change("sheets/urban.dmn", "<text>25</text>", "<text>24</text>")],
    "another root": ["DIGEST", { freeze: (f) => void (f.entrants.root = "0".repeat(64)) }],
    "another SM3 digest alone": ["DIGEST", { freeze: (f) => void (f.homes.digests.sm3 = "0".repeat(64)) }],
    "another count of households": ["DIGEST", { freeze: (f) => void f.entrants.count++ }],
    "a vote on another digest": ["DIGEST", { votes: (v) => void (v.digest = "sha256:" + "0".repeat(64)) }],
    "a draw bound to another digest": ["DIGEST", { transcript: (t) => void (t.digest = "sha256:" + "0".repeat(64)) }],
    "another batch's transcript": ["DIGEST", { transcript: (t) => void (t.batchId = "2025-1") }],
    "a digest of the manifest changed": ["FILES", { manifest: (m) => void (m.files[3].digests.sm3 = "0".repeat(64)) }],
    "a size of the manifest changed": ["FILES", { manifest: (m) => void m.files[3].bytes++ }],
    "a file missing in the manifest": ["FILES", { manifest: (m) => void m.files.pop() }],
    "a member too many": ["FILES", { votes: (v) => void (v.note = "x") }],
    "one bit of the signature": ["SIGNATURE", { signature: (s) => { const b = Uint8Array.from(atob(s.signature), (c) => c.charCodeAt(0)); b[5] ^= 1; s.signature = bundles.base64(b); } }],
    "a signature of another key": ["SIGNATURE", { signature: (s) => { const b = Uint8Array.from(atob(s.key), (c) => c.charCodeAt(0)); b[5] ^= 1; s.key = bundles.base64(b); } }],

    // -- votes and record
    "one vote short": ["VOTES", { votes: (v) => void (v.votes[0].vote = "AGAINST") }],
    "a vote of a recused member": ["VOTES", { votes: (v) => void ((v.votes[0].vote = "RECUSED"), (v.votes[1].vote = "RECUSED")) }],
    "a majority that is none": ["VOTES", { votes: (v) => void (v.needed = 2) }],
    "a half that is no majority": ["VOTES", { votes: (v) => void ((v.needed = 3), (v.votes[6].vote = "ABSTAINED")) }],
    "no quorum": ["VOTES", { votes: (v) => void (v.quorum = 6) }],
    "a member who votes twice": ["VOTES", { votes: (v) => void (v.votes[1].member = 1) }],
    "a member left out": ["VOTES", { votes: (v) => void v.votes.pop() }],
    "a back-dated freeze": ["RECORD", { record: (r) => void (r.frozenAt = r.openedAt) }],
    "a seal after the close": ["RECORD", { record: (r) => void (r.sealed.at(-1).at = r.revealsClosedAt) }],
    "a reveal before sealing was closed": ["RECORD", { record: (r) => void (r.revealed[0].at = r.sealed[0].at) }],
    "a last input at the moment of the close": ["RECORD", { record: (r) => void (r.lastInputAt = r.revealsClosedAt) }],
    "a draw before its last input": ["RECORD", { record: (r) => void (r.drawnAt = r.revealsClosedAt) }],
    "another closing digest": ["RECORD", { record: (r) => void (r.closingDigest = "0".repeat(64)) }],
    "a last input that one seat alone saw": ["RECORD", { record: (r) => void (r.confirmedBy = [1]) }],
    "a reveal that is not on record": ["RECORD", { record: (r) => void r.revealed.pop() }],
    "an aborted attempt taken off the record": ["RECORD", { record: (r) => void (r.aborted = []) }],
    "an attempt aborted after the next was opened": ["RECORD", { record: (r) => void (r.aborted[0].abortedAt = r.drawnAt) }],

    // -- transcript, seed, result
    "a value that does not open its commitment": ["COMMITMENTS", { transcript: (t) => void (t.seals[0].value = "0".repeat(64)) }],
    "two seats with one commitment": ["COMMITMENTS", { transcript: (t) => void Object.assign(t.seals[1], { ...t.seals[0], seat: 2 }) }],
    "only one seat revealed": ["COMMITMENTS", { transcript: (t) => t.seals.slice(1).forEach((s) => (delete s.salt, delete s.value)) }],
    "too few seats sealed": ["COMMITMENTS", { transcript: (t) => { while (t.seals.length > 2) t.absent.unshift(t.seals.pop().seat); } }],
    "a seat that is nowhere": ["COMMITMENTS", { transcript: (t) => void (t.seals.length > 4 ? t.seals.splice(2, 1) : t.absent.pop()) }],
    "a ball that cannot be": ["SEED", { plan: (p) => void (p.lastInput = { kind: "BALLS", balls: 5, highest: 9 }), transcript: (t) => void (t.lastInput.balls[0] = 10) }],
    "a ball too few": ["SEED", { plan: (p) => void (p.lastInput = { kind: "BALLS", balls: 5, highest: 9 }), transcript: (t) => void t.lastInput.balls.pop() }],
    "an input of another kind": ["SEED", { plan: (p) => void (p.lastInput = { kind: "BEACON", name: "drand", round: 1 }), transcript: (t) => void (t.lastInput = { kind: "BALLS", balls: [1, 2, 3] }) }],
    "a seed of the operator's own": ["SEED", { result: (r) => void (r.seed = toHex(sha256(fromHex(r.seed)))) }],
    "two households changed homes": ["RESULT", { result: (r) => { const [a, b] = r.pools[0].drawn; told = Math.min(a.number, b.number); [a.homeId, b.homeId] = [b.homeId, a.homeId]; } }],
    "a home for somebody who was not selected": ["RESULT", { result: (r, { entrants }) => {
      const drawn = new Set(r.pools.flatMap((p) => p.drawn.map((d) => d.number)));
      told = entrants.find((e) => !drawn.has(e.number)).number;
      r.pools[0].drawn[0].number = told;
    } }],
    "a reserve list of the operator's own": ["RESULT", { result: (r) => { const list = r.pools.flatMap((p) => p.reserves).find(({ numbers }) => numbers.length > 1).numbers; swap(list, 0, 1); told = Math.min(...list.slice(0, 2)); } }],
    "a reserve dropped": ["RESULT", { result: (r) => void (told = r.pools.flatMap((p) => p.reserves).find(({ numbers }) => numbers.length > 0).numbers.pop()) }],
    "a home kept back": ["RESULT", { result: (r) => void r.pools.find(({ left }) => left.length > 0).left.pop() }],
    "a draw that was run again": ["RESULT", { transcript: (t) => void (t.lastInput.kind === "BALLS" ? (t.lastInput.balls[0] = (t.lastInput.balls[0] + 1) % 10) : (t.lastInput.value = "0".repeat(64))), result: (r) => void (r.pools[0].drawn[0].ticket = "0".repeat(64)) }],

    // -- the public log
    "a freeze that is not the one in the log": ["LOG", { steps: (s) => s.map((step) => (step[0] === "BATCH_PLAN" ? [step[0], step[1], "sha256:" + "0".repeat(64)] : step)) }],
    "commitments exchanged after sealing was closed": ["LOG", { steps: (s) => s.map((step) => (step[0] === "BATCH_SEALING" ? [step[0], step[1], "sha256:" + "0".repeat(64)] : step)) }],
    "another batch's approval": ["LOG", { steps: (s) => s.map((step) => (step[0] === "BATCH_APPROVAL" ? [step[0], "2025-1", step[2]] : step)) }],
    "a repeat that shows the vote of the attempt before it": ["LOG", { steps: (s) => s.map((step) => (step[0] === "BATCH_APPROVAL" ? [step[0], step[1].replace(/-2$/, ""), step[2]] : step)) }],
    "a sheet that was never published": ["LOG", { steps: (s) => s.map((step) => (step[0] === "SCORE_SHEET" ? [step[0], "lianzhou-2014", step[2]] : step)) }],
    "commitments logged after the closing digest": ["LOG", { steps: (s) => (swap(s, s.length - 3, s.length - 2), s), places: (p) => (swap(p, p.length - 3, p.length - 2), p) }],
    "an entry in the place of another": ["LOG", { log: (l) => void swap(l.entries, 1, 2) }],
    "an entry that says nothing": ["LOG", { log: (l) => void (l.entries[2].entry = "null") }],
    "a result that is not in the log": ["LOG", { log: (l) => void l.entries.pop() }],
    "an entry that no path leads to": ["LOG", { log: (l) => void (l.entries[2].path[0] = "0".repeat(64)) }],
    "a path too long": ["LOG", { log: (l) => void l.entries[2].path.push("0".repeat(64)) }],
    "an index beyond the tree": ["LOG", { log: (l) => void (l.entries.at(-1).index = 1000) }],
    "a checkpoint of another size": ["LOG", { log: (l) => void (l.entries[1].checkpoint = l.entries[1].checkpoint.replace(/\n\d+\n/, "\n9\n")) }],
    "a checkpoint nobody signed": ["LOG", { log: (l) => void (l.entries[1].checkpoint = l.entries[1].checkpoint.replace(/\n\n.*/s, "\n\n— somebody.example/w 3YvzAMpE62GA\n")) }],
    "a checkpoint with a line of the log's that does not verify": ["LOG", { log: (l) => { const [head, line] = l.entries[1].checkpoint.split("\n\n"), name = line.split(" ")[1], end = l.entries.at(-1).checkpoint.split("\n\n")[1]; l.entries[1].checkpoint = `${head}\n\n${line}${end.replace(/^— \S+/, `— ${name}`)}`; } }],
    "a key whose hash is another key's": ["LOG", { log: (l) => void (l.key = l.key.replace(/\+[0-9a-f]{8}\+/, "+00000000+")) }],
    "a key of another name": ["LOG", { log: (l) => void (l.key = l.key.replace("example", "sample")) }],
    "a member too many in the log file": ["FILES", { log: (l) => void (l.size = 1) }],
    "an index that is none": ["FILES", { log: (l) => void (l.entries[0].index = -1) }],
  };

  const FACTS = ["furtherGenerations", "hasHome", "householdSize", "incomeClass", "parentsOwnTwoHomes", "perHeadFloorArea", "singleParent", "specialStatuses", "waitingMonths"];
  const planFacts = () => FACTS;

  /** What the page says of one forgery: which checks differ, and the numbers its findings name. */
  async function tried(name, sheet, seed) {
    told = null;
    const [check, lie] = ALL[name];
    const { bytes } = await bundles.make({ seed, households: 80, sheet }, lie);
    const report = await openDraw.verify(bytes);
    return {
      bundle: bundles.base64(bytes), check, told, verdict: report.verdict, differing: report.checks.filter(({ state }) => state === "DIFFERS").map((c) => c.name),
      numbers: report.checks.flatMap(({ findings }) => findings.map(({ values }) => values.number)).filter((n) => n !== undefined),
      said: report.checks.flatMap(({ findings }) => findings.map(({ code, values }) => openDraw.say("en", code, values))),
    };
  }

  // -- Mutants: changes nobody thought of

  /** Every byte of a bundle changed once, then bytes taken out, doubled and cut off at random, `count` mutants in all. Those not found are returned. */
  async function byteMutants(count) {
    const { bytes } = await bundles.make({ seed: 11, households: 10, categories: 2, sheet: bundles.SMALL });
    const r = bundles.random(count), lost = [];
    const started = performance.now();
    let tried = 0;
    for (; tried < count; tried++) {
      let mutant, what;
      if (tried < bytes.length * 2) {
        const at = tried % bytes.length;
        mutant = bytes.slice();
        mutant[at] ^= tried < bytes.length ? 1 + r.below(255) : 1 << r.below(8);
        what = `byte ${at}`;
      } else {
        const at = r.below(bytes.length), n = 1 + r.below(4), kind = r.below(4);
        const cut = kind === 0 ? [bytes.subarray(0, at), bytes.subarray(at + n)] : kind === 1 ? [bytes.subarray(0, at), bytes.subarray(Math.max(0, at - n))]
          : kind === 2 ? [bytes.subarray(0, at)] : [bytes.subarray(0, at), r.bytes(n), bytes.subarray(at)];
        mutant = new Uint8Array(cut.reduce((size, part) => size + part.length, 0));
        cut.reduce((to, part) => (mutant.set(part, to), to + part.length), 0);
        what = `kind ${kind} at ${at}, ${n}`;
        if (mutant.length === bytes.length && mutant.every((b, i) => b === bytes[i])) continue;
      }
      if ((await openDraw.verify(mutant, { quick: true })).right) lost.push(what);
    }
    return { tried, lost, size: bytes.length, millis: performance.now() - started };
  }

  /** One value of a JSON file changed, dropped, doubled or moved, and manifest and signature made anew. */
  function mutateValue(value, r) {
    const places = [];
    const walk = (holder) => {
      for (const key of Object.keys(holder)) {
        places.push([holder, key]);
        if (typeof holder[key] === "object") walk(holder[key]);
      }
    };
    walk(value);
    const [holder, key] = r.one(places), old = holder[key];
    if (Array.isArray(old) && old.length > 0) {
      const i = r.below(old.length), kind = r.below(3);
      if (kind === 0) old.splice(i, 1);
      else if (kind === 1) old.splice(i, 0, structuredClone(old[i]));
      else swap(old, i, (i + 1) % old.length);
    } else if (typeof old === "number") holder[key] = Math.max(0, old + r.one([-1, 1, 10]));
    else if (typeof old === "boolean") holder[key] = !old;
    else if (typeof old === "string") {
      const i = r.below(old.length + 1), letter = r.one([..."0123456789abcdef"]);
      holder[key] = old.slice(0, i) + letter + old.slice(i + 1);
    } else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }

  /** Mutants of the files that the freeze or the draw binds, `count` of them; those not found are returned. */
  async function valueMutants(count) {
    const r = bundles.random(count), lost = [], honest = [];
    for (let seed = 1; seed <= 5; seed++) honest.push(await bundles.make({ seed, households: 12, categories: 2, sheet: bundles.SMALL }));
    const started = performance.now();
    let tried = 0;
    while (tried < count) {
      const name = r.one(["plan.json", "freeze.json", "homes.jsonl", "entrants.jsonl", "transcript.json", "result.json", "log.json", "sheets/urban.dmn"]);
      const { batch, digest, files } = r.one(honest), before = textOf(files.find(([file]) => file === name)[1]);
      let after;
      if (name.endsWith(".dmn")) {
        const i = r.below(before.length);
        after = before.slice(0, i) + r.one([..."0123456789 <>a"]) + before.slice(i + 1);
      } else {
        const isLines = name.endsWith("l"), value = isLines ? before.split("\n").slice(0, -1).map(JSON.parse) : JSON.parse(before);
        mutateValue(value, r);
        after = isLines ? value.map((line) => canonical(line) + "\n").join("") : canonical(value);
      }
      if (after === before) continue;
      tried++;
      const { bytes } = await bundles.packed(batch.plan.batchId, digest, files.map(([file, content]) => [file, file === name ? utf8(after) : content]));
      if ((await openDraw.verify(bytes, { quick: true })).right) lost.push(name);
    }
    return { tried, lost, millis: performance.now() - started };
  }

  return { names: () => Object.keys(ALL), tried, byteMutants, valueMutants };
})();
