package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.freeze.Standings;
import cn.gov.zs.housing.allocation.rules.freeze.Tags;
import cn.gov.zs.housing.allocation.rules.proof.MerkleTree;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks the list of entrants line by line, on all processors: that it can be read, each score, numbers, order, sizes, tags.
 *
 * @param count how many lines
 * @param tree over them
 * @param standings what the draw needs; nothing if numbers or queues are not in order, or a line cannot be read
 */
record EntrantsCheck(int count, MerkleTree tree, Optional<Standings> standings) {

    /** @throws IllegalArgumentException if the file is not made of lines */
    static EntrantsCheck check(Plan plan, Map<String, Scorer> scorers, Part entrants, Findings findings)
            throws IOException {
        var index = LineIndex.of(entrants);
        var rules = QueueRules.of(plan, scorers);
        var lists = new EntrantLists(index.lines());
        var pieces = (index.pieces().size() > 1 ? index.pieces().parallelStream() : index.pieces().stream())
                .map(piece -> new PieceCheck(piece, rules, lists).run())
                .toList();
        var joined = new Findings();
        var equal = join(pieces, rules, joined);
        boolean readable = pieces.stream().allMatch(PieceCheck::readable);
        if (readable) {
            twice(lists, joined);
        }
        boolean inOrder = joined.none(Check.RANKING) || numbered(pieces, index.lines());
        findings.addAll(joined);
        findings.checked(Check.RANKING);
        if (scorers.size() == plan.categories().size()) {
            findings.checked(Check.SCORES);
        }
        return new EntrantsCheck(
                index.lines(),
                MerkleTree.ofHashes(lists.leaves()),
                readable && inOrder ? standings(plan, lists, equal) : Optional.empty());
    }

    /** Judges the lines where pieces meet, and gathers what the pieces found. */
    private static BitSet join(List<PieceCheck> pieces, List<QueueRules> rules, Findings findings) {
        var equal = new BitSet();
        var asNumber = new BitSet();
        var asFlag = new BitSet();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            equal.or(piece.equal());
            asNumber.or(piece.asNumber());
            asFlag.or(piece.asFlag());
            if (i == 0) {
                if (piece.first().filled() && piece.first().number() != 1) {
                    findings.add(
                            Check.RANKING, "ranking.missing", 1, piece.first().number() - 1);
                }
            } else if (pieces.get(i - 1).last().filled() && piece.first().filled()) {
                equal.set(
                        piece.piece().firstLine() + 1,
                        PieceCheck.neighbours(pieces.get(i - 1).last(), piece.first(), rules, findings));
            }
            findings.addAll(piece.findings());
        }
        if (asNumber.intersects(asFlag)) {
            findings.add(Check.RANKING, "ranking.kinds");
        }
        return equal;
    }

    private static void twice(EntrantLists lists, Findings findings) {
        var twice = Tags.of(lists.tags()).twice();
        if (twice.length > 0) {
            findings.add(Check.RANKING, "ranking.tag-twice", twice[0] + 1, twice[1] + 1);
        }
    }

    /** Whether the last line has the number of lines; with the neighbours' findings that is all the draw relies on. */
    private static boolean numbered(List<PieceCheck> pieces, int lines) {
        return pieces.isEmpty() || pieces.getLast().last().number() == lines;
    }

    private static Optional<Standings> standings(Plan plan, EntrantLists lists, BitSet equal) {
        var standings = new Standings.Builder(plan.queues().size());
        try {
            for (int i = 0; i < lists.size(); i++) {
                standings.next(lists.queue(i), equal.get(i + 1));
            }
        } catch (IllegalArgumentException e) {
            // a queue out of order, which was found before
            return Optional.empty();
        }
        return Optional.of(standings.build());
    }
}
