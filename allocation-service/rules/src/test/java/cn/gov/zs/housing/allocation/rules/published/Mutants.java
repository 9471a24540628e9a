package cn.gov.zs.housing.allocation.rules.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.gov.zs.housing.allocation.rules.ceremony.Closed;
import cn.gov.zs.housing.allocation.rules.ceremony.LastInput;
import cn.gov.zs.housing.allocation.rules.ceremony.Seal;
import cn.gov.zs.housing.allocation.rules.ceremony.Seed;
import cn.gov.zs.housing.allocation.rules.ceremony.Transcript;
import cn.gov.zs.housing.allocation.rules.freeze.Frozen;
import cn.gov.zs.housing.allocation.rules.freeze.RankedEntrants;
import cn.gov.zs.housing.allocation.rules.outcome.Draw;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes bundles that differ from an honest one: clumsily, with everything around the change left as it was; carefully, with
 * manifest and signature made anew by whoever holds the office's key; and thoroughly, with everything that follows computed
 * again, which only the published digest gives away.
 */
final class Mutants {

    /** How much of the bundle a mutant's maker made again. */
    enum Care {
        /** Nothing. */
        CLUMSY,
        /** Manifest, signature and container. */
        CAREFUL,
        /** All that follows: another batch digest. */
        THOROUGH
    }

    /**
     * A mutant.
     *
     * @param what was done
     * @param care how well
     * @param bundle the bytes
     */
    record Mutant(String what, Care care, byte[] bundle) {}

    private static final List<String> LISTS = List.of("entrants.jsonl", "homes.jsonl");

    private final Bundle honest;
    private final byte[] bytes;
    private final Parts parts;
    private final Random chance;

    Mutants(Bundle honest, long seed) {
        this.honest = honest;
        this.bytes = honest.bytes(BatchSamples.OFFICE);
        this.parts = Parts.of(bytes);
        this.chance = new Random(seed);
    }

    /** The next mutant; it differs from the honest bundle, whatever chance chose. */
    Mutant next() {
        while (true) {
            var mutant = switch (chance.nextInt(18)) {
                case 0, 1, 2, 3, 4 -> byteOfTheFile();
                case 5, 6, 7 -> byteOfAPart();
                case 8, 9 -> row();
                case 10 -> digitOfTheRecord();
                case 11 -> another("a draw run again with another seed", "result.json", drawnAgain());
                case 12 -> transcript();
                case 13 -> signedByAnother();
                case 14 -> swappedParts();
                case 15, 16 -> log();
                default -> thorough();
            };
            if (!Arrays.equals(mutant.bundle(), bytes)) {
                return mutant;
            }
        }
    }

    private Mutant byteOfTheFile() {
        var changed = bytes.clone();
        int at = chance.nextInt(changed.length);
        changed[at] ^= (byte) (1 + chance.nextInt(255));
        return new Mutant("byte " + at + " of the file", Care.CLUMSY, changed);
    }

    private Mutant byteOfAPart() {
        var name = part();
        var changed = parts.get(name).clone();
        int at = chance.nextInt(changed.length);
        changed[at] ^= (byte) (1 + chance.nextInt(255));
        return another("byte " + at + " of " + name, name, changed);
    }

    private Mutant row() {
        var name = LISTS.get(chance.nextInt(LISTS.size()));
        var rows = new ArrayList<>(List.of(new String(parts.get(name), UTF_8).split("(?<=\n)")));
        int one = chance.nextInt(rows.size());
        int other = chance.nextInt(rows.size());
        var what = switch (chance.nextInt(4)) {
            case 0 -> {
                rows.remove(one);
                yield "dropped";
            }
            case 1 -> {
                rows.add(other, rows.get(one));
                yield "doubled";
            }
            case 2 -> {
                rows.add(other, rows.remove(one));
                yield "moved";
            }
            default -> {
                Collections.swap(rows, one, other);
                yield "swapped";
            }
        };
        return another(
                what + " row " + one + " of " + name,
                name,
                String.join("", rows).getBytes(UTF_8));
    }

    /** Back-dated or post-dated by one digit, in votes or record. */
    private Mutant digitOfTheRecord() {
        var name = chance.nextBoolean() ? "record.json" : "votes.json";
        var changed = parts.get(name).clone();
        int at;
        do {
            at = chance.nextInt(changed.length);
        } while (changed[at] < '0' || changed[at] > '9');
        changed[at] = (byte) ('0' + chance.nextInt(10));
        return new Mutant(
                "digit " + at + " of " + name,
                Care.CLUMSY,
                parts.copy().put(name, changed).zip());
    }

    private byte[] drawnAgain() {
        var seed = new Seed(Hashes.sha256Hex(Long.toString(chance.nextLong()).getBytes(UTF_8)));
        return Draw.run(honest.frozen(), seed).bytes();
    }

    /** A reveal dropped, added or exchanged, a seat taken off the list of the absent, other balls; the draw follows from it. */
    private Mutant transcript() {
        var closed = honest.transcript().closed();
        var input = honest.transcript().lastInput();
        var seals = new ArrayList<>(closed.seals());
        int seat = chance.nextInt(seals.size());
        var changed = switch (chance.nextInt(5)) {
            case 0 -> {
                seals.remove(seat);
                yield new Closed(closed.batchId(), closed.digest(), closed.absent(), seals).with(input);
            }
            case 1 -> {
                var commitment = seals.get(seat).commitment();
                seals.set(seat, new Seal.Withheld(seat + 1, commitment));
                yield new Closed(closed.batchId(), closed.digest(), closed.absent(), seals).with(input);
            }
            case 2 -> new Closed(closed.batchId(), closed.digest(), List.of(), seals).with(input);
            case 3 -> {
                seals.set(seat, exchanged(seat + 1));
                yield new Closed(closed.batchId(), closed.digest(), closed.absent(), seals).with(input);
            }
            default ->
                closed.with(new LastInput.Balls(
                        List.of(chance.nextInt(10), chance.nextInt(10), chance.nextInt(10), chance.nextInt(10), 10)));
        };
        return drawn("transcript " + changed.closed().seals().size(), changed);
    }

    private static Seal exchanged(int seat) {
        var other = BatchSamples.contribution(9);
        return new Seal.Revealed(seat, other.commitment(), other);
    }

    /** Everything behind the record follows from the transcript; the record stays. */
    private Mutant drawn(String what, Transcript transcript) {
        var changed = parts.copy()
                .put("transcript.json", transcript.bytes())
                .put("result.json", Draw.run(honest.frozen(), transcript.seed()).bytes());
        return new Mutant(what, Care.CAREFUL, changed.relisted().zip());
    }

    private Mutant signedByAnother() {
        var digest = honest.frozen().digest().sha256();
        return new Mutant(
                "signed by another key",
                Care.THOROUGH,
                parts.copy()
                        .relisted(BatchSamples.BATCH, digest, BatchSamples.SOMEBODY)
                        .zip());
    }

    /** Entries, indices, checkpoints or paths exchanged, an entry dropped, or the whole log made again with another key. */
    private Mutant log() {
        var entries = new ArrayList<>(honest.log().entries());
        int one = chance.nextInt(entries.size());
        int other = (one + 1 + chance.nextInt(entries.size() - 1)) % entries.size();
        var a = entries.get(one);
        var b = entries.get(other);
        int kind = chance.nextInt(6);
        if (kind == 5) {
            var again = LogSamples.of(honest.frozen(), honest.transcript(), honest.result(), BatchSamples.SOMEBODY);
            return logged("a log of another key", Care.THOROUGH, again);
        }
        switch (kind) {
            case 0 -> Collections.swap(entries, one, other);
            case 1 -> entries.set(one, new LogFile.Entry(a.checkpoint(), b.entry(), a.index(), a.path()));
            case 2 -> entries.set(one, new LogFile.Entry(a.checkpoint(), a.entry(), b.index(), a.path()));
            case 3 -> entries.set(one, new LogFile.Entry(a.checkpoint(), a.entry(), a.index(), b.path()));
            default -> entries.remove(one);
        }
        return logged(
                "log " + kind + " of " + one + ", " + other,
                Care.CAREFUL,
                new LogFile(honest.log().key(), entries));
    }

    private Mutant logged(String what, Care care, LogFile log) {
        return new Mutant(
                what, care, parts.copy().put("log.json", log.bytes()).relisted().zip());
    }

    private Mutant swappedParts() {
        var one = part();
        var other = part();
        var changed = parts.copy();
        var content = parts.get(one);
        changed.put(one, parts.get(other)).put(other, content);
        return new Mutant(one + " and " + other + " swapped", Care.CLUMSY, changed.zip());
    }

    /** A household left out, added or scored by other facts, and all the rest made consistently from there. */
    private Mutant thorough() {
        var asking = new ArrayList<>(BatchSamples.asking());
        int at = chance.nextInt(asking.size());
        var one = asking.get(at);
        var what = switch (chance.nextInt(3)) {
            case 0 -> {
                asking.remove(at);
                yield "left out " + one.application();
            }
            case 1 -> {
                asking.add(new BatchSamples.Asking(
                        "forged-" + chance.nextInt(20), one.queue(), one.size(), false, "0", one.months() + 1));
                yield "added one";
            }
            default -> {
                asking.set(
                        at,
                        new BatchSamples.Asking(
                                one.application(),
                                one.queue(),
                                one.size(),
                                one.hasHome(),
                                one.area(),
                                one.months() + 1 + chance.nextInt(20)));
                yield "other facts for " + one.application();
            }
        };
        RankedEntrants ranked =
                BatchSamples.entrants(honest.frozen().plan(), asking).ranked();
        var frozen = Frozen.inMemory(
                honest.frozen().plan(),
                BatchSamples.SHEETS,
                ranked,
                honest.frozen().homes());
        return new Mutant(what, Care.THOROUGH, BatchSamples.of(frozen).bytes(BatchSamples.OFFICE));
    }

    private Mutant another(String what, String name, byte[] content) {
        boolean careful = chance.nextBoolean() && !name.equals("manifest.json") && !name.equals("signature.json");
        // who may sign can put another consistent word into minutes, reasons, titles: only the digest of what was
        // frozen,
        // and the draw that follows from it, are beyond him
        boolean bound = !name.equals("votes.json") && !name.equals("record.json");
        var changed = parts.copy().put(name, content);
        return careful && bound
                ? new Mutant(what, Care.CAREFUL, changed.relisted().zip())
                : new Mutant(what, Care.CLUMSY, changed.zip());
    }

    private String part() {
        var names = parts.names();
        return names.get(chance.nextInt(names.size()));
    }
}
