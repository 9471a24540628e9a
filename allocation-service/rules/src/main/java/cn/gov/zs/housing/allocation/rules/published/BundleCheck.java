package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.ceremony.Transcript;
import cn.gov.zs.housing.allocation.rules.freeze.Fact;
import cn.gov.zs.housing.allocation.rules.freeze.FreezeFile;
import cn.gov.zs.housing.allocation.rules.freeze.Home;
import cn.gov.zs.housing.allocation.rules.freeze.Homes;
import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.freeze.PlannedCategory;
import cn.gov.zs.housing.allocation.rules.freeze.Tie;
import cn.gov.zs.housing.allocation.rules.outcome.Draw;
import cn.gov.zs.housing.allocation.rules.outcome.Result;
import cn.gov.zs.housing.allocation.rules.proof.BatchDigest;
import cn.gov.zs.housing.allocation.rules.proof.Digester;
import cn.gov.zs.housing.allocation.rules.proof.Digests;
import cn.gov.zs.housing.allocation.rules.proof.OfficeSignature;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Computes a bundle again, from its bytes alone, and tells every difference. */
final class BundleCheck {

    /** Hand-made files are small; the limit keeps a hostile one from filling the memory. */
    private static final int SMALL = 4 << 20;

    private static final int LARGE = 512 << 20;

    /** A result beyond this is compared, but not taken apart to name who differs. */
    private static final int TAKEN_APART = 64 << 20;

    private final Source bundle;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, Digester.Taken> taken = new LinkedHashMap<>();
    private final Scorer.Reader sheets;
    private final SignatureCheck signatures;
    private final Published published;
    private final Findings findings = new Findings();

    private BundleCheck(
            Source bundle, List<Part> parts, Scorer.Reader sheets, SignatureCheck signatures, Published published) {
        this.bundle = bundle;
        parts.forEach(part -> this.parts.put(part.name(), part));
        this.sheets = sheets;
        this.signatures = signatures;
        this.published = published;
    }

    /** Checks a file. @throws NotABundleException if the file is no bundle */
    static Report check(Source bundle, Scorer.Reader sheets, SignatureCheck signatures, Published published)
            throws NotABundleException, IOException {
        List<Part> parts;
        try {
            parts = ZipReader.read(bundle);
        } catch (NotTheFormException e) {
            var findings = new Findings();
            findings.add(Check.CONTAINER, "container." + e.reason());
            return findings.report("", "", "", false);
        }
        return new BundleCheck(bundle, parts, sheets, signatures, published).run();
    }

    private Report run() throws IOException {
        for (var part : parts.values()) {
            taken.put(part.name(), part.taken());
        }
        findings.checked(Check.CONTAINER);
        if (!ZipReader.exact(bundle, List.copyOf(parts.values()), taken)) {
            findings.add(Check.CONTAINER, "container");
        }
        findings.checked(Check.FILES);
        var manifest = read(BundleNames.MANIFEST, SMALL, Manifest::read);
        manifest.ifPresent(this::files);
        var freeze = read(BundleNames.FREEZE, SMALL, FreezeFile::read);
        var plan = read(BundleNames.PLAN, SMALL, Plan::read);
        var homes = read(BundleNames.HOMES, LARGE, Homes::read);
        var votes = read(BundleNames.VOTES, SMALL, Votes::read);
        var record = read(BundleNames.RECORD, SMALL, CeremonyRecord::read);
        var transcript = read(BundleNames.TRANSCRIPT, SMALL, Transcript::read);
        var log = read(BundleNames.LOG, SMALL, LogFile::read);

        var signature = read(BundleNames.SIGNATURE, SMALL, OfficeSignature::read);
        signature.ifPresent(this::signature);
        var digest = BatchDigest.of(taken(BundleNames.FREEZE).digests());
        Optional<EntrantsCheck> entrants = Optional.empty();
        Optional<Homes> placed = Optional.empty();
        if (plan.isPresent()) {
            entrants = entrants(plan.get(), scorers(plan.get()));
            placed = homes.flatMap(list -> homes(plan.get(), list));
        }
        if (plan.isPresent()
                && manifest.isPresent()
                && freeze.isPresent()
                && homes.isPresent()
                && entrants.isPresent()
                && votes.isPresent()
                && transcript.isPresent()) {
            freeze(plan.get(), freeze.get(), homes.get().size(), entrants.get());
            digests(plan.get(), digest.sha256(), manifest.get(), votes.get(), transcript.get());
        }
        votes.ifPresent(v -> VotesCheck.check(v, findings));
        if (plan.isPresent() && votes.isPresent() && record.isPresent() && transcript.isPresent()) {
            RecordCheck.check(plan.get(), votes.get(), record.get(), transcript.get(), findings);
        }
        if (plan.isPresent() && transcript.isPresent()) {
            WitnessCheck.check(plan.get(), transcript.get(), findings);
            result(plan.get(), placed, entrants, transcript.get());
        }
        if (plan.isPresent() && record.isPresent() && transcript.isPresent() && log.isPresent()) {
            var steps = LogStep.of(
                    plan.get(),
                    digest.sha256(),
                    record.get().attempt(),
                    transcript.get().closed(),
                    taken(BundleNames.RESULT).digests().written());
            LogCheck.check(steps, log.get(), published, findings, signatures);
        }
        return findings.report(
                digest.sha256(),
                signature.map(OfficeSignature::key).orElse(""),
                log.map(LogFile::key).orElse(""),
                plan.map(Plan::rehearsal).orElse(false));
    }

    private void files(Manifest manifest) {
        var expected = parts.values().stream()
                .skip(2)
                .map(part -> Manifest.Listed.of(part.name(), taken(part.name())))
                .toList();
        var names = expected.stream().map(Manifest.Listed::name).toList();
        if (!manifest.files().stream().map(Manifest.Listed::name).toList().equals(names)) {
            findings.add(Check.FILES, "file.names");
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!manifest.files().get(i).equals(expected.get(i))) {
                findings.add(Check.FILES, "file.digest", names.get(i));
            }
        }
    }

    private void signature(OfficeSignature signature) {
        findings.checked(Check.SIGNATURE);
        try {
            if (!signatures.verifies(signature, bytes(BundleNames.MANIFEST, SMALL))) {
                findings.add(Check.SIGNATURE, "signature", signature.key());
            }
        } catch (IOException | RuntimeException e) {
            findings.add(Check.SIGNATURE, "signature", signature.key());
        }
        published
                .key()
                .filter(key -> !key.equals(signature.key()))
                .ifPresent(key -> findings.add(Check.SIGNATURE, "signature.other-key", key, signature.key()));
    }

    private Map<String, Scorer> scorers(Plan plan) {
        var scorers = new LinkedHashMap<String, Scorer>();
        var names = parts.keySet().stream().filter(BundleNames::isSheet).toList();
        var planned = plan.categories().stream()
                .map(category -> BundleNames.sheet(category.category()))
                .toList();
        if (!names.equals(planned)) {
            findings.add(Check.FILES, "file.sheets");
        }
        findings.checked(Check.SHEETS);
        var read = new HashMap<Digests, Scorer>();
        for (var category : plan.categories()) {
            var name = BundleNames.sheet(category.category());
            if (parts.containsKey(name)) {
                try {
                    var bytes = bytes(name, SMALL);
                    // one sheet may serve several categories
                    var scorer = read.computeIfAbsent(taken(name).digests(), digests -> sheets.read(bytes));
                    facts(category, scorer);
                    scorers.put(category.category(), scorer);
                } catch (IOException | RuntimeException e) {
                    findings.add(Check.SHEETS, "sheet.profile", name, String.valueOf(e.getMessage()));
                }
            }
        }
        return scorers;
    }

    private void facts(PlannedCategory category, Scorer scorer) {
        var asked = new TreeSet<>(scorer.facts().keySet());
        category.ties().stream().map(Tie::fact).forEach(asked::add);
        asked.add(PlannedCategory.HOUSEHOLD_SIZE);
        if (!List.copyOf(asked).equals(category.facts())) {
            findings.add(Check.SHEETS, "sheet.facts", category.category(), asked);
        }
        var size = scorer.facts().get(PlannedCategory.HOUSEHOLD_SIZE);
        if (size != null && size != Fact.Kind.NUMBER) {
            findings.add(Check.SHEETS, "sheet.kind", category.category(), PlannedCategory.HOUSEHOLD_SIZE);
        }
        for (var tie : category.ties()) {
            if (scorer.facts().get(tie.fact()) == Fact.Kind.STRING) {
                findings.add(Check.SHEETS, "sheet.kind", category.category(), tie.fact());
            }
        }
    }

    private Optional<EntrantsCheck> entrants(Plan plan, Map<String, Scorer> scorers) throws IOException {
        try {
            return Optional.of(EntrantsCheck.check(plan, scorers, part(BundleNames.ENTRANTS), findings));
        } catch (RuntimeException e) {
            findings.add(Check.FILES, "file.unreadable", BundleNames.ENTRANTS, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Homes> homes(Plan plan, List<Home> list) {
        try {
            var homes = Homes.of(plan, list);
            if (!homes.list().equals(list)) {
                findings.add(Check.RANKING, "ranking.homes-order");
            }
            return Optional.of(homes);
        } catch (IllegalArgumentException e) {
            findings.add(Check.RANKING, "ranking.homes", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Does {@code freeze.json} name the files that are there? */
    private void freeze(Plan plan, FreezeFile stated, int homes, EntrantsCheck entrants) {
        findings.checked(Check.DIGEST);
        differs(stated.plan().equals(taken(BundleNames.PLAN).digests()), BundleNames.PLAN);
        differs(
                stated.homes().equals(taken(BundleNames.HOMES).digests()) && stated.homeCount() == homes,
                BundleNames.HOMES);
        differs(
                stated.entrants().equals(taken(BundleNames.ENTRANTS).digests())
                        && stated.entrantCount() == entrants.count()
                        && stated.root().equals(entrants.tree().root()),
                BundleNames.ENTRANTS);
        var sheetsThere = parts.keySet().stream()
                .filter(BundleNames::isSheet)
                .map(name -> new FreezeFile.Sheet(
                        BundleNames.category(name), taken(name).digests()))
                .toList();
        var sheetsPlanned = plan.categories().stream()
                .map(category -> new FreezeFile.Sheet(category.category(), category.sheetDigests()))
                .toList();
        differs(stated.sheets().equals(sheetsThere) && sheetsThere.equals(sheetsPlanned), "sheets/");
        differs(stated.batchId().equals(plan.batchId()), "batchId");
    }

    private void differs(boolean same, String what) {
        if (!same) {
            findings.add(Check.DIGEST, "digest.freeze", what);
        }
    }

    private void digests(Plan plan, String digest, Manifest manifest, Votes votes, Transcript transcript) {
        stated(BundleNames.MANIFEST, manifest.digest(), digest);
        stated(BundleNames.VOTES, votes.digest(), digest);
        stated(BundleNames.TRANSCRIPT, transcript.closed().digest(), digest);
        if (!manifest.batchId().equals(plan.batchId())
                || !transcript.closed().batchId().equals(plan.batchId())) {
            findings.add(Check.DIGEST, "digest.batch");
        }
        published
                .digest()
                .filter(other -> !other.equals(digest))
                .ifPresent(other -> findings.add(Check.DIGEST, "digest.published", other, digest));
    }

    private void stated(String file, String stated, String digest) {
        if (!stated.equals(digest)) {
            findings.add(Check.DIGEST, "digest.stated", file, stated, digest);
        }
    }

    private void result(Plan plan, Optional<Homes> homes, Optional<EntrantsCheck> entrants, Transcript transcript)
            throws IOException {
        findings.checked(Check.SEED);
        if (!transcript.lastInput().fits(plan.lastInput())) {
            findings.add(Check.SEED, "seed.input");
        }
        var seed = transcript.seed();
        var standings = entrants.flatMap(EntrantsCheck::standings);
        if (homes.isEmpty() || standings.isEmpty()) {
            read(BundleNames.RESULT, TAKEN_APART, Result::read);
            return;
        }
        var computed = Draw.run(plan, standings.get(), homes.get(), seed);
        var bytes = computed.bytes();
        findings.checked(Check.RESULT);
        if (part(BundleNames.RESULT).size() == bytes.length
                && Arrays.equals(bytes, bytes(BundleNames.RESULT, Integer.MAX_VALUE))) {
            return;
        }
        if (part(BundleNames.RESULT).size() > TAKEN_APART) {
            findings.add(Check.RESULT, "result.order");
            return;
        }
        read(BundleNames.RESULT, TAKEN_APART, Result::read)
                .ifPresentOrElse(
                        stated -> {
                            if (!stated.seed().equals(seed)) {
                                findings.add(Check.SEED, "seed", stated.seed().hex(), seed.hex());
                            }
                            ResultCheck.differences(
                                    stated, computed, homes.get().list(), findings);
                        },
                        () -> findings.add(Check.RESULT, "result.order"));
    }

    /** How a file is read. */
    private interface Reading<T> {
        T read(byte[] bytes);
    }

    private <T> Optional<T> read(String name, int most, Reading<T> reading) throws IOException {
        try {
            return Optional.of(reading.read(bytes(name, most)));
        } catch (RuntimeException e) {
            // whatever is wrong with a hostile file is a finding about that file, never a crash
            findings.add(Check.FILES, "file.unreadable", name, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private byte[] bytes(String name, int most) throws IOException {
        return part(name).bytes(most);
    }

    private Part part(String name) {
        return java.util.Objects.requireNonNull(parts.get(name), name);
    }

    private Digester.Taken taken(String name) {
        return java.util.Objects.requireNonNull(taken.get(name), name);
    }
}
