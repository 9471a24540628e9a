package cn.gov.zs.housing.allocation.rules.bundle;

import cn.gov.zs.housing.allocation.rules.bundle.NotABundleException.Reason;
import cn.gov.zs.housing.allocation.rules.draw.DrawResult;
import cn.gov.zs.housing.allocation.rules.draw.Sha256;
import cn.gov.zs.housing.allocation.rules.draw.Transcript;
import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Computes a bundle again, from its bytes alone, and tells every difference. */
final class BundleCheck {

    private final Map<String, byte[]> files;
    private final EnumSet<Check> checked = EnumSet.noneOf(Check.class);
    private final List<Finding> findings = new ArrayList<>();

    private BundleCheck(Map<String, byte[]> files) {
        this.files = files;
    }

    /**
     * Checks a file.
     *
     * @param published the batch digest from the published notice, if the citizen gave it
     * @throws NotABundleException if the file is no bundle
     */
    static Report check(byte[] zip, Optional<String> published) throws NotABundleException {
        var files = StoredZip.read(zip);
        var names = Stream.of(BundleFile.values()).map(BundleFile::fileName).toList();
        if (!List.copyOf(files.keySet()).equals(names)) {
            throw new NotABundleException(Reason.OTHER_FILES);
        }
        return new BundleCheck(files).run(zip, published);
    }

    private Report run(byte[] zip, Optional<String> published) {
        checked.add(Check.CONTAINER);
        if (!Arrays.equals(StoredZip.write(files), zip)) {
            found(Check.CONTAINER, "container");
        }
        var manifest = read(Check.FILES, BundleFile.MANIFEST, BundleCheck::manifest);
        manifest.ifPresent(this::fileDigests);
        var plan = read(Check.FILES, BundleFile.PLAN, Plan::read);
        var entrants = read(
                Check.FILES, BundleFile.ENTRANTS, json -> json.only("entrants").list("entrants", ScoredEntrant::read));
        var homes =
                read(Check.FILES, BundleFile.HOMES, json -> json.only("homes").list("homes", FrozenHome::read));
        var record = read(Check.FILES, BundleFile.RECORD, DrawRecord::read);
        var transcript = read(Check.FILES, BundleFile.TRANSCRIPT, Transcript::read);
        var result = read(Check.FILES, BundleFile.RESULT, ResultFile::read);

        var digest = plan.map(p -> FrozenLists.digest(
                bytes(BundleFile.PLAN), bytes(BundleFile.ENTRANTS), bytes(BundleFile.HOMES), p.sheetDigest()));
        if (digest.isPresent() && manifest.isPresent() && transcript.isPresent()) {
            digests(plan.get(), digest.get(), manifest.get(), transcript.get(), published);
        }
        if (digest.isPresent() && record.isPresent() && transcript.isPresent()) {
            approval(digest.get(), record.get(), transcript.get());
        }
        entrants.ifPresent(this::scores);
        if (plan.isPresent() && entrants.isPresent() && homes.isPresent()) {
            new RankingCheck(findings).check(plan.get(), entrants.get(), homes.get());
            checked.add(Check.RANKING);
        }
        if (plan.isPresent() && transcript.isPresent()) {
            commitments(plan.get(), transcript.get());
        }
        if (entrants.isPresent()
                && homes.isPresent()
                && plan.isPresent()
                && transcript.isPresent()
                && result.isPresent()) {
            draw(new FrozenLists(plan.get(), entrants.get(), homes.get()), transcript.get(), result.get());
        }
        return new Report(digest.orElse(""), checked, findings);
    }

    private static Json.Obj manifest(Json.Obj json) {
        json.only("batchId", "digest", "files", "format", "version");
        if (!json.text("format").equals(Bundle.FORMAT) || json.count("version") != Bundle.VERSION) {
            throw new IllegalArgumentException("another format");
        }
        json.text("batchId");
        json.text("digest");
        json.list("files", file -> {
            file.only("bytes", "digest", "name");
            file.count("bytes");
            file.text("digest");
            return file.text("name");
        });
        return json;
    }

    private void fileDigests(Json.Obj manifest) {
        checked.add(Check.FILES);
        var listed = new HashMap<String, Json.Obj>();
        for (var file : manifest.list("files", file -> file)) {
            if (listed.put(file.text("name"), file) != null || !files.containsKey(file.text("name"))) {
                found(Check.FILES, "file.unknown", file.text("name"));
            }
        }
        for (var file : BundleFile.values()) {
            if (file == BundleFile.MANIFEST) {
                continue;
            }
            var entry = listed.get(file.fileName());
            if (entry == null) {
                found(Check.FILES, "file.unlisted", file.fileName());
            } else if (!entry.text("digest").equals(Sha256.digest(bytes(file)))
                    || entry.count("bytes") != bytes(file).length) {
                found(Check.FILES, "file.digest", file.fileName());
            }
        }
    }

    private void digests(
            Plan plan, String digest, Json.Obj manifest, Transcript transcript, Optional<String> published) {
        checked.add(Check.DIGEST);
        if (!plan.sheetDigest().equals(Sha256.digest(bytes(BundleFile.SCORE_SHEET)))) {
            found(Check.DIGEST, "digest.sheet");
        }
        if (!manifest.text("digest").equals(digest)) {
            found(Check.DIGEST, "digest.stated", BundleFile.MANIFEST.fileName(), manifest.text("digest"), digest);
        }
        if (!transcript.digest().equals(digest)) {
            found(Check.DIGEST, "digest.stated", BundleFile.TRANSCRIPT.fileName(), transcript.digest(), digest);
        }
        if (!manifest.text("batchId").equals(plan.batchId())
                || !transcript.batchId().equals(plan.batchId())) {
            found(Check.DIGEST, "digest.batch");
        }
        if (published.isPresent() && !published.get().equals(digest)) {
            found(Check.DIGEST, "digest.published", published.get(), digest);
        }
    }

    private void approval(String digest, DrawRecord record, Transcript transcript) {
        checked.add(Check.APPROVAL);
        if (!record.approvedDigest().equals(digest)) {
            found(Check.APPROVAL, "approval.digest", record.approvedDigest(), digest);
        }
        var inOrder = !record.approvedAt().isBefore(record.frozenAt())
                && !record.openedAt().isBefore(record.approvedAt())
                && !record.drawnAt().isBefore(record.openedAt());
        var lastSeal =
                record.seals().stream().map(DrawRecord.SealTimes::sealedAt).max(java.util.Comparator.naturalOrder());
        var sealsInOrder = record.seals().stream()
                .allMatch(s -> !s.sealedAt().isBefore(record.openedAt())
                        && !s.revealedAt().isBefore(lastSeal.orElseThrow())
                        && !s.revealedAt().isAfter(record.drawnAt()));
        if (!inOrder || !sealsInOrder) {
            found(Check.APPROVAL, "approval.order");
        }
        var numbers = record.seals().stream().map(DrawRecord.SealTimes::number).toList();
        if (!numbers.equals(transcript.witnesses().stream().map(w -> w.number()).toList())) {
            found(Check.APPROVAL, "approval.witnesses");
        }
    }

    private void scores(List<ScoredEntrant> entrants) {
        checked.add(Check.SCORES);
        for (var entrant : entrants) {
            if (entrant.sumOfLines().compareTo(entrant.score()) != 0) {
                found(
                        Check.SCORES,
                        "score.sum",
                        entrant.number(),
                        entrant.score().toPlainString(),
                        entrant.sumOfLines().toPlainString());
            }
        }
    }

    private void commitments(Plan plan, Transcript transcript) {
        checked.add(Check.COMMITMENTS);
        if (plan.witnesses() < 2 || transcript.witnesses().size() != plan.witnesses()) {
            found(
                    Check.COMMITMENTS,
                    "witness.count",
                    plan.witnesses(),
                    transcript.witnesses().size());
        }
        for (var witness : transcript.witnesses()) {
            if (!witness.opens()) {
                found(Check.COMMITMENTS, "witness.opens", witness.number());
            }
        }
        if (transcript.witnesses().stream().map(w -> w.commitment()).distinct().count()
                != transcript.witnesses().size()) {
            found(Check.COMMITMENTS, "witness.same");
        }
    }

    private void draw(FrozenLists lists, Transcript transcript, DrawResult stated) {
        checked.add(Check.SEED);
        var seed = transcript.seed();
        if (!stated.seed().equals(seed)) {
            found(Check.SEED, "seed", stated.seed().hex(), seed.hex());
        }
        DrawResult computed;
        try {
            computed = lists.draw(seed);
        } catch (IllegalArgumentException e) {
            // a number or a home twice: RANKING has named it, and there is nothing to draw
            return;
        }
        checked.add(Check.TICKETS);
        checked.add(Check.RESULT);
        new ResultCheck(lists, findings).check(stated, computed);
        if (!Arrays.equals(CanonicalJson.bytes(ResultFile.json(computed)), bytes(BundleFile.RESULT))
                && findings.stream().noneMatch(f -> f.check().compareTo(Check.SEED) >= 0)) {
            found(Check.RESULT, "result.order");
        }
    }

    private <T> Optional<T> read(Check check, BundleFile file, Function<Json.Obj, T> read) {
        try {
            return Optional.of(read.apply(JsonReader.readObject(bytes(file))));
        } catch (RuntimeException e) {
            // whatever is wrong with a hostile file is a finding about that file, never a crash
            checked.add(check);
            found(check, "file.unreadable", file.fileName(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private byte[] bytes(BundleFile file) {
        return java.util.Objects.requireNonNull(files.get(file.fileName()), file.fileName());
    }

    private void found(Check check, String key, Object... facts) {
        findings.add(Finding.of(check, key, facts));
    }
}
