package cn.gov.zs.housing.allocation.rules.freeze;

import cn.gov.zs.housing.allocation.rules.proof.BatchDigest;
import cn.gov.zs.housing.allocation.rules.proof.Content;
import cn.gov.zs.housing.allocation.rules.proof.Digests;
import cn.gov.zs.housing.allocation.rules.proof.MerkleTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A frozen batch (批次冻结): what can no longer be changed, with the digest the committee votes on.
 *
 * @param plan the plan
 * @param sheets the score sheets' contents by category, in the plan's order
 * @param homes the homes
 * @param homesFile {@code homes.jsonl}
 * @param entrantsFile {@code entrants.jsonl}
 * @param standings what the draw needs of the entrants
 * @param tree over the lines of {@code entrants.jsonl}; proves each household that it is in it
 * @param file what is in {@code freeze.json}
 */
public record Frozen(
        Plan plan,
        Map<String, Content> sheets,
        Homes homes,
        Content homesFile,
        Content entrantsFile,
        Standings standings,
        MerkleTree tree,
        FreezeFile file) {

    /** Freezes in memory: right for a batch of some thousand households. @throws IllegalArgumentException as {@link #toFile} */
    public static Frozen inMemory(Plan plan, Map<String, byte[]> sheets, RankedEntrants entrants, Homes homes) {
        try {
            var out = new ByteArrayOutputStream();
            var written = EntrantsFile.write(entrants, out);
            return of(
                    plan,
                    sheets,
                    homes,
                    new Content.InMemory(out.toByteArray(), written.taken()),
                    entrants.standings(),
                    written.tree());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
    }

    /**
     * Freezes with the list of entrants written to a file: right for a city.
     *
     * @param sheets the score sheets' bytes by category
     * @param entrantsFile where {@code entrants.jsonl} is written
     * @throws IllegalArgumentException if a sheet is missing or not the one the plan names
     */
    public static Frozen toFile(
            Plan plan, Map<String, byte[]> sheets, RankedEntrants entrants, Homes homes, Path entrantsFile)
            throws IOException {
        EntrantsFile.Written written;
        try (OutputStream out = Files.newOutputStream(entrantsFile)) {
            written = EntrantsFile.write(entrants, out);
        }
        return of(
                plan,
                sheets,
                homes,
                new Content.InFile(entrantsFile, written.taken()),
                entrants.standings(),
                written.tree());
    }

    /**
     * Reads a frozen batch back from its files, as they were stored.
     *
     * @throws RuntimeException naming what is wrong with them
     */
    public static Frozen read(byte[] planFile, Map<String, byte[]> sheets, byte[] homesFile, Content entrantsFile)
            throws IOException {
        var plan = Plan.read(planFile);
        var homes = Homes.of(plan, Homes.read(homesFile));
        var reader = new StandingsReader(plan);
        var leaves = new ByteArrayOutputStream();
        try (var in = entrantsFile.open()) {
            Lines.each(in, (block, from, to) -> {
                reader.line(block, from, to);
                leaves.writeBytes(MerkleTree.leaf(java.util.Arrays.copyOfRange(block, from, to)));
            });
        }
        return of(plan, sheets, homes, entrantsFile, reader.standings(), MerkleTree.ofHashes(leaves.toByteArray()));
    }

    private static Frozen of(
            Plan plan,
            Map<String, byte[]> sheets,
            Homes homes,
            Content entrantsFile,
            Standings standings,
            MerkleTree tree) {
        var contents = new LinkedHashMap<String, Content>();
        List<FreezeFile.Sheet> digests = new ArrayList<>();
        for (var category : plan.categories()) {
            var sheet = sheets.get(category.category());
            Ids.require(sheet != null, "no score sheet for " + category.category());
            var content = Content.of(java.util.Objects.requireNonNull(sheet));
            Ids.require(
                    content.taken().digests().equals(category.sheetDigests()),
                    "the score sheet of " + category.category() + " is not the plan's");
            contents.put(category.category(), content);
            digests.add(
                    new FreezeFile.Sheet(category.category(), content.taken().digests()));
        }
        var homesFile = Content.of(homes.bytes());
        var file = new FreezeFile(
                plan.batchId(),
                Digests.of(plan.bytes()),
                digests,
                homes.list().size(),
                homesFile.taken().digests(),
                tree.size(),
                entrantsFile.taken().digests(),
                tree.root());
        return new Frozen(
                plan,
                java.util.Collections.unmodifiableMap(contents),
                homes,
                homesFile,
                entrantsFile,
                standings,
                tree,
                file);
    }

    /** The line of a household in {@code entrants.jsonl}, without its end: the leaf of its receipt. */
    public String line(int number) throws IOException {
        java.util.Objects.checkIndex(number - 1, tree.size());
        var found = new StringBuilder();
        var count = new int[1];
        try (var in = entrantsFile.open()) {
            Lines.each(in, (block, from, to) -> {
                if (++count[0] == number) {
                    found.append(new String(block, from, to - from, StandardCharsets.UTF_8));
                }
            });
        }
        return found.toString();
    }

    /** The batch digest: what is published, voted on and drawn. */
    public BatchDigest digest() {
        return BatchDigest.of(file.bytes());
    }
}
