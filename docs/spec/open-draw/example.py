#!/usr/bin/env python3
"""Makes the example of docs/spec/open-draw.md from the text of the specification alone, apart from the Java and the script:
hashlib, hmac, zlib and the openssl command. Writes example.zip, receipt.json and vectors.json beside itself.

The private keys are made for one run and thrown away; what needs them (signatures, tags, and all that follows from tags)
differs from run to run, so the three files belong together and are committed together.
"""
import base64, hashlib, hmac, json, os, struct, subprocess, sys, tempfile, zlib
from decimal import Decimal

here = os.path.dirname(os.path.abspath(__file__))
H = lambda *parts: hashlib.sha256(b"".join(parts)).digest()
digests = lambda b: {"sha256": hashlib.sha256(b).hexdigest(), "sm3": hashlib.new("sm3", b).hexdigest()}
canonical = lambda v: json.dumps(v, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()  # ASCII names only
sheet = open(os.path.join(here, "../../../allocation-service/bench/src/main/resources/cn/gov/zs/housing/allocation/bench/sample.dmn"), "rb").read()
tmp = tempfile.mkdtemp()


def openssl(*args, stdin=b""):
    return subprocess.run(["openssl", *args], input=stdin, check=True, capture_output=True).stdout


def text(d):
    d = d.normalize() if d != 0 else Decimal(0)
    return format(d, "f")


# keys
rsa, ed, log_pem = f"{tmp}/rsa.pem", f"{tmp}/ed.pem", f"{tmp}/log.pem"
openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:3072", "-out", rsa)
for file in (ed, log_pem):
    openssl("genpkey", "-algorithm", "ED25519", "-out", file)
tag_key = base64.b64encode(openssl("pkey", "-in", rsa, "-pubout", "-outform", "DER")).decode()
public = lambda file: openssl("pkey", "-in", file, "-pubout", "-outform", "DER")[-32:]
office_key = base64.b64encode(public(ed)).decode()


def tag_signature(batch, application):
    return openssl("dgst", "-sha256", "-sign", rsa, stdin=f"zs-tag-1|{batch}|{application}".encode())


# section 2
batch = "2026-1"
facts = ["hasHome", "householdSize", "incomeClass", "perHeadFloorArea", "singleParent", "specialStatuses", "waitingMonths"]
category = lambda name, ties: {"category": name, "facts": facts, "sheet": {"digests": digests(sheet), "id": "sample"}, "ties": ties}
plan = {
    "algorithm": "zs-open-draw-2", "batchId": batch, "title": "2026年第一批", "scoredOn": "2026-03-02", "rehearsal": False,
    "categories": [category("LOCAL", [{"fact": "waitingMonths", "order": "DESC"}]), category("TALENT", [])],
    "pools": [
        {"pool": "small", "title": "一居室", "persons": {"from": 1, "to": 2}, "homes": 4,
         "quotas": [{"category": "LOCAL", "homes": 2, "reserves": 2}, {"category": "TALENT", "homes": 1, "reserves": 1}]},
        {"pool": "large", "title": "两居室", "persons": {"from": 3, "to": 5}, "homes": 2,
         "quotas": [{"category": "LOCAL", "homes": 2, "reserves": 1}]}],
    "witnesses": {"needed": 2, "seats": [{"seat": i + 1, "standsFor": s} for i, s in enumerate(["COMMITTEE", "FAMILY", "DEPARTMENT", "MEDIA"])]},
    "tagKey": tag_key,
    "lastInput": {"kind": "BALLS", "balls": 5, "highest": 9},
}
queues = [(p, q) for p in plan["pools"] for q in p["quotas"]]


def score(f):
    """What sample.dmn says, by hand."""
    has, size, income, area, single, status, months = f
    s = Decimal(25)
    if has:
        edges = [0, 4, 6, 8, 10, 11, 12, 13, 14, 15]
        s = sum((Decimal(22 - 2 * i) for i in range(9) if edges[i] < area <= edges[i + 1]), Decimal(0))
    s += {"SUBSISTENCE": 20, "OTHER_QUALIFIED": 12}.get(income, 0)
    s += {1: Decimal(2), 2: Decimal(4), 3: Decimal("5.5"), 4: Decimal("6.5")}.get(size, Decimal(8))
    s += (3 if single else 0) + (Decimal("0.5") if single and 2 <= size <= 4 else 0)
    s += sum(p for least, p in [(1, 5), (2, 3), (3, 2)] if status >= least)
    if months > 36:
        w = 6 + (Decimal(months) - 36) * Decimal("0.5")
    elif months > 12:
        w = ((Decimal(months) - 12) * Decimal("0.25")).quantize(Decimal("0.01"))
    else:
        w = Decimal(0)
    return s + min(Decimal(30), w)


D = Decimal
households = [  # application, queue, facts
    ("app-01", 0, [False, 1, "SUBSISTENCE", D(0), False, 0, 60]), ("app-02", 0, [False, 2, "OTHER_QUALIFIED", D(0), False, 0, 30]),
    ("app-03", 0, [False, 2, "OTHER_QUALIFIED", D(0), False, 0, 30]), ("app-04", 0, [False, 2, "OTHER_QUALIFIED", D(0), False, 0, 30]),
    ("app-05", 0, [True, 1, "OTHER_QUALIFIED", D("4.5"), False, 1, 24]), ("app-06", 0, [True, 2, "SUBSISTENCE", D("14.25"), True, 3, 0]),
    ("app-07", 1, [False, 1, "OTHER_QUALIFIED", D(0), False, 0, 13]), ("app-08", 1, [False, 1, "OTHER_QUALIFIED", D(0), False, 0, 13]),
    ("app-09", 1, [True, 2, "OTHER", D("15.5"), False, 0, 0]),
    ("app-10", 2, [False, 3, "SUBSISTENCE", D(0), True, 2, 90]), ("app-11", 2, [True, 5, "OTHER_QUALIFIED", D(10), False, 0, 48]),
    ("app-12", 2, [True, 5, "OTHER_QUALIFIED", D("9.999999"), False, 0, 48]), ("app-13", 2, [False, 4, "OTHER_QUALIFIED", D(0), False, 0, 20]),
]


def fact_json(v):
    if isinstance(v, Decimal):
        return int(v) if v == v.to_integral_value() else text(v)
    return v


rows = []
for application, queue, f in households:
    signature = tag_signature(batch, application)
    rows.append((queue, -score(f), -f[6] if queue != 1 else 0, H(signature).hex(), application, signature, f))
rows.sort(key=lambda r: r[:4])
lines = [canonical({"facts": [fact_json(v) for v in r[6]], "number": n, "queue": r[0], "score": text(-r[1]), "tag": r[3]}) for n, r in enumerate(rows, 1)]
entrants = b"".join(line + b"\n" for line in lines)
home = lambda pool, i: {"address": f"中山市南区祈安苑1栋{i}", "building": "1栋", "estate": "祈安苑", "floorArea": "48.6", "homeId": f"{pool}-{i}", "number": str(i), "pool": pool, "rooms": 1 if pool == "small" else 2}
home_list = [home("small", i) for i in (101, 102, 103, 104)] + [home("large", i) for i in (201, 202)]
homes = b"".join(canonical(h) + b"\n" for h in home_list)


def mth(leaves):
    if not leaves:
        return H()
    if len(leaves) == 1:
        return H(b"\0", leaves[0])
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    return H(b"\1", mth(leaves[:k]), mth(leaves[k:]))


def audit_path(m, leaves):
    if len(leaves) <= 1:
        return []
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    return audit_path(m, leaves[:k]) + [mth(leaves[k:])] if m < k else audit_path(m - k, leaves[k:]) + [mth(leaves[:k])]


plan_file = canonical(plan)
freeze_file = canonical({
    "batchId": batch, "entrants": {"count": len(lines), "digests": digests(entrants), "root": mth(lines).hex()},
    "homes": {"count": len(home_list), "digests": digests(homes)}, "plan": digests(plan_file),
    "sheets": [{"category": c["category"], "digests": digests(sheet)} for c in plan["categories"]]})
batch_digest = "sha256:" + H(freeze_file).hex()

# section 4: seat 4 is absent, seat 3 withholds
salt = {1: bytes(range(32)), 2: b"\xaa" * 32, 3: b"\x33" * 32}
value = {1: bytes(range(32, 64)), 2: b"\x55" * 32, 3: b"\xcc" * 32}
seals = [{"seat": s, "commitment": H(salt[s], value[s]).hex()} for s in (1, 2, 3)]
for s in seals[:2]:
    s.update(salt=salt[s["seat"]].hex(), value=value[s["seat"]].hex())
transcript = {"algorithm": "zs-open-draw-2", "batchId": batch, "digest": batch_digest, "absent": [4], "seals": seals}
closing = H(canonical(transcript)).hex()
sealing = H(canonical({**transcript, "seals": [{"seat": s["seat"], "commitment": s["commitment"]} for s in seals]})).hex()
transcript["lastInput"] = {"kind": "BALLS", "balls": [3, 1, 4, 1, 5]}
transcript_file = canonical(transcript)
seed = H(transcript_file)

# section 5
ticket = lambda message: hmac.new(seed, str(message).encode(), "sha256").hexdigest()
result = {"seed": seed.hex(), "pools": []}
for pool in plan["pools"]:
    selected, reserves = [], []
    for q, (p, quota) in enumerate(queues):
        if p is pool:
            order = sorted((r[1], r[2], ticket(n), n) for n, r in enumerate(rows, 1) if r[0] == q)
            numbers = [o[3] for o in order]
            selected += numbers[: quota["homes"]]
            reserves.append({"category": quota["category"], "numbers": numbers[quota["homes"] : quota["homes"] + quota["reserves"]]})
    selected.sort(key=lambda n: (ticket(n), n))
    ids = sorted((h["homeId"] for h in home_list if h["pool"] == pool["pool"]), key=lambda i: (ticket(i), i))
    result["pools"].append({
        "pool": pool["pool"], "reserves": reserves, "left": ids[len(selected):],
        "drawn": [{"number": n, "ticket": ticket(n), "homeId": i, "homeTicket": ticket(i)} for n, i in zip(selected, ids)]})

# section 7: a log in which something else stands before each step, signed twice
def sign(key, message):
    open(f"{tmp}/message", "wb").write(message)
    return openssl("pkeyutl", "-sign", "-inkey", key, "-rawin", "-in", f"{tmp}/message")


origin = "housing.zs.example/log"
b64 = lambda b: base64.b64encode(b).decode()
key_id = H(origin.encode(), b"\n\1", public(log_pem))[:4]
log_key = f"{origin}+{key_id.hex()}+{b64(bytes([1]) + public(log_pem))}"
steps = [("SCORE_SHEET", "sample", "sha256:" + H(sheet).hex()), ("BATCH_PLAN", batch, batch_digest), ("BATCH_APPROVAL", f"{batch}-2", batch_digest),
         ("BATCH_SEALING", batch, "sha256:" + sealing), ("BATCH_CLOSING", batch, "sha256:" + closing), ("BATCH_DRAW", batch, "sha256:" + H(canonical(result)).hex())]
entries = []
for i, (of, reference, digest) in enumerate(steps):
    entries.append(canonical({"v": 1, "id": f"notice-ended.{i}", "kind": "notice-ended", "of": "HOMES", "item": str(i), "digest": batch_digest, "when": "2026-02-20"}))
    entries.append(canonical({"v": 1, "id": f"document-published.{of}", "kind": "document-published", "of": of, "item": of, "reference": reference, "digest": digest, "when": f"2026-03-02T01:{10 + i}:00Z"}))


def checkpoint(size):
    text = f"{origin}\n{size}\n{b64(mth(entries[:size]))}\n"
    return f"{text}\n\u2014 {origin} {b64(key_id + sign(log_pem, text.encode()))}\n"


half, whole = len(steps), len(entries)
heads = {size: checkpoint(size) for size in (half, whole)}
standing = [(2 * i + 1, half if 2 * i + 1 < half else whole) for i in range(len(steps))]
log = {"key": log_key, "entries": [{"checkpoint": heads[size], "entry": entries[i].decode(), "index": i, "path": [p.hex() for p in audit_path(i, entries[:size])]} for i, size in standing]}

# sections 6 and 7
at = lambda minute: f"2026-03-02T01:{minute:02}:00.004Z"
votes = {"digest": batch_digest, "members": 5, "quorum": 3, "needed": 3, "minutes": "同意按本方案抽签。", "passedAt": at(10),
         "votes": [{"member": i + 1, "standsFor": "部门代表", "vote": v, "reason": "回避" if v == "RECUSED" else ""} for i, v in enumerate(["FOR", "FOR", "FOR", "RECUSED", "ABSENT"])]}
seats = lambda *pairs: [{"seat": s, "at": at(m)} for s, m in pairs]
record = {"attempt": 2, "aborted": [{"attempt": 1, "abortedAt": at(15), "reason": "停电", "digest": batch_digest}], "frozenAt": at(5), "openedAt": at(20),
          "sealed": seats((2, 21), (1, 22), (3, 22)), "sealingClosedAt": at(25), "revealed": seats((1, 26), (2, 28)), "refusedReveals": seats((2, 27)),
          "revealsClosedAt": at(30), "closingDigest": closing, "lastInputAt": at(35), "confirmedBy": [1, 3], "drawnAt": at(36)}
files = [("freeze.json", freeze_file), ("plan.json", plan_file), ("sheets/LOCAL.dmn", sheet), ("sheets/TALENT.dmn", sheet), ("homes.jsonl", homes), ("entrants.jsonl", entrants),
         ("votes.json", canonical(votes)), ("record.json", canonical(record)), ("transcript.json", transcript_file), ("result.json", canonical(result)), ("log.json", canonical(log))]
manifest = canonical({"batchId": batch, "digest": batch_digest, "format": "zs-open-draw-bundle", "version": 3,
                      "files": [{"name": n, "bytes": len(b), "digests": digests(b)} for n, b in files]})
signature = b64(sign(ed, manifest))
files = [("manifest.json", manifest), ("signature.json", canonical({"algorithm": "Ed25519", "key": office_key, "signature": signature}))] + files
body, directory = b"", b""
for name, content in files:
    common = struct.pack("<HHHHHIIIHH", 10, 0x0800, 0, 0, 0x21, zlib.crc32(content), len(content), len(content), len(name), 0)
    directory += struct.pack("<IH", 0x02014B50, 10) + common + struct.pack("<HHHII", 0, 0, 0, 0, len(body)) + name.encode()
    body += struct.pack("<I", 0x04034B50) + common + name.encode() + content
bundle = body + directory + struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, len(files), len(files), len(directory), len(body), 0)

# section 8
number = next(n for n, r in enumerate(rows, 1) if r[4] == "app-12")
receipt = canonical({"applicationId": "app-12", "batchId": batch, "digest": batch_digest, "freeze": freeze_file.decode(), "plan": plan_file.decode(),
                     "leaf": lines[number - 1].decode(), "path": [p.hex() for p in audit_path(number - 1, lines)], "signature": base64.b64encode(rows[number - 1][5]).decode()})
vectors = {
    "sm3": {"": hashlib.new("sm3", b"").hexdigest(), "abc": hashlib.new("sm3", b"abc").hexdigest(), "abcd × 16": hashlib.new("sm3", b"abcd" * 16).hexdigest()},
    "commitments": [s["commitment"] for s in seals], "batchDigest": batch_digest, "batchDigestSm3": "sm3:" + hashlib.new("sm3", freeze_file).hexdigest(),
    "root": mth(lines).hex(), "sealingDigest": sealing, "closingDigest": closing, "logKey": log_key, "seed": seed.hex(), "officeKey": office_key,
    "tickets": {str(m): ticket(m) for m in [*range(1, len(rows) + 1), *(h["homeId"] for h in home_list)]},
    "merkleRootsOfABC": [mth([bytes([97 + i]) for i in range(n)]).hex() for n in range(9)],
    "fixedSeed": {"seed": "00" * 31 + "01", "tickets": {m: hmac.new(bytes(31) + b"\1", m.encode(), "sha256").hexdigest() for m in ["1", "2", "1000000", "祈安苑-3"]}},
}
open(os.path.join(here, "example.zip"), "wb").write(bundle)
open(os.path.join(here, "receipt.json"), "wb").write(receipt)
open(os.path.join(here, "vectors.json"), "w").write(json.dumps(vectors, ensure_ascii=False, indent=2) + "\n")
