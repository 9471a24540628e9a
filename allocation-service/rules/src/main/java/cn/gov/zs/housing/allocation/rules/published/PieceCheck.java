package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.freeze.EntrantLine;
import cn.gov.zs.housing.allocation.rules.freeze.Fact;
import cn.gov.zs.housing.allocation.rules.freeze.Lines;
import cn.gov.zs.housing.allocation.rules.freeze.Millionths;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import java.io.IOException;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the lines of one piece of {@code entrants.jsonl}. Pieces are checked side by side; each has its own findings. */
final class PieceCheck {

    private static final byte LEAF = 0;

    private final LineIndex.Piece piece;
    private final List<QueueRules> rules;
    private final EntrantLists lists;
    private final EntrantLine line;
    private final MessageDigest leaf = Hashes.sha256();
    private final Map<String, Fact> facts = new HashMap<>();
    private final BitSet equal = new BitSet();
    private final Findings findings = new Findings();
    /** Of facts only ties ask for, by id: which were seen as a number, which as a yes-or-no. */
    private final BitSet asNumber = new BitSet();

    private final BitSet asFlag = new BitSet();
    private final Row first;
    private Row before;
    private Row now;
    private int at;
    private boolean readable = true;

    PieceCheck(LineIndex.Piece piece, List<QueueRules> rules, EntrantLists lists) {
        this.piece = piece;
        this.rules = rules;
        this.lists = lists;
        int mostFacts = rules.stream().mapToInt(r -> r.facts().size()).max().orElse(0);
        int mostTies = rules.stream().mapToInt(r -> r.tieFacts().length).max().orElse(0);
        line = new EntrantLine(mostFacts);
        first = new Row(mostTies);
        before = new Row(mostTies);
        now = new Row(mostTies);
        at = piece.firstLine();
    }

    PieceCheck run() {
        try (var in = piece.part().open()) {
            Lines.each(in, this::line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            // a line longer than any of ours
            unreadable(e);
        }
        return this;
    }

    private void line(byte[] block, int from, int to) {
        hashLeaf(block, from, to);
        at++;
        try {
            line.read(block, from, to);
            var rule = rule();
            household(rule);
            now.fill(line, rule.tieFacts());
        } catch (RuntimeException e) {
            // whatever is wrong with a hostile line is a finding about that line, never a crash
            unreadable(e);
            before.clear();
            return;
        }
        lists.take(at - 1, line);
        if (at - 1 == piece.firstLine()) {
            first.fill(line, rules.get(line.queue()).tieFacts());
        } else if (before.filled()) {
            equal.set(at, neighbours(before, now, rules, findings));
        }
        var swap = before;
        before = now;
        now = swap;
    }

    private QueueRules rule() {
        if (line.queue() >= rules.size()) {
            throw new IllegalArgumentException("queue " + line.queue());
        }
        var rule = rules.get(line.queue());
        if (line.factCount() != rule.facts().size()) {
            throw new IllegalArgumentException(line.factCount() + " facts");
        }
        return rule;
    }

    private void household(QueueRules rule) {
        facts.clear();
        for (int i = 0; i < line.factCount(); i++) {
            var kind = rule.facts().get(i);
            if (kind.isEmpty()) {
                onlyTied(rule, i);
                continue;
            }
            facts.put(
                    rule.queue().category().facts().get(i),
                    switch (kind.get()) {
                        case NUMBER -> new Fact.Amount(line.amount(i));
                        case BOOLEAN -> new Fact.Flag(line.flag(i));
                        case STRING -> new Fact.Word(line.word(i));
                    });
        }
        long size = line.amount(rule.sizeAt());
        var pool = rule.queue().pool();
        if (!Millionths.whole(size) || size < pool.from() * Millionths.ONE || size > pool.to() * Millionths.ONE) {
            findings.add(
                    Check.RANKING,
                    "ranking.size",
                    line.number(),
                    Millionths.text(size),
                    pool.pool(),
                    pool.from(),
                    pool.to());
        }
        rule.scorer().ifPresent(this::score);
    }

    private void onlyTied(QueueRules rule, int index) {
        if (!line.isFlag(index)) {
            line.amount(index);
        }
        (line.isFlag(index) ? asFlag : asNumber).set(rule.factIds()[index]);
    }

    private void score(Scorer scorer) {
        var computed = scorer.score(facts);
        if (computed.isEmpty()) {
            findings.add(Check.SCORES, "score.overflow", line.number());
        } else if (computed.getAsLong() != line.score()) {
            findings.add(
                    Check.SCORES,
                    "score.differs",
                    line.number(),
                    Millionths.text(line.score()),
                    Millionths.text(computed.getAsLong()));
        }
    }

    /** Judges two neighbours and says whether they are equal in score and ties. */
    static boolean neighbours(Row before, Row now, List<QueueRules> rules, Findings findings) {
        if (now.number() == before.number()) {
            findings.add(Check.RANKING, "ranking.twice", now.number());
        } else if (now.number() > before.number() + 1) {
            findings.add(Check.RANKING, "ranking.missing", before.number() + 1, now.number() - 1);
        } else if (now.number() < before.number()) {
            findings.add(Check.RANKING, "ranking.moved", now.number(), before.number());
        }
        if (now.queue() < before.queue()) {
            findings.add(Check.RANKING, "ranking.queue", now.number(), before.number());
            return false;
        }
        if (now.queue() > before.queue()) {
            return false;
        }
        if (!before.before(now, rules.get(now.queue()).queue().category().ties())) {
            findings.add(Check.RANKING, "ranking.order", before.number(), now.number());
        }
        return now.equalTo(before);
    }

    private void hashLeaf(byte[] block, int from, int to) {
        try {
            leaf.update(LEAF);
            leaf.update(block, from, to - from);
            leaf.digest(lists.leaves(), at * Hashes.BYTES, Hashes.BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException("32 bytes hold a SHA-256", e);
        }
    }

    private void unreadable(RuntimeException e) {
        readable = false;
        findings.add(Check.FILES, "file.line", BundleNames.ENTRANTS, at, String.valueOf(e.getMessage()));
    }

    Findings findings() {
        return findings;
    }

    boolean readable() {
        return readable;
    }

    BitSet equal() {
        return equal;
    }

    BitSet asNumber() {
        return asNumber;
    }

    BitSet asFlag() {
        return asFlag;
    }

    Row first() {
        return first;
    }

    Row last() {
        return before;
    }

    LineIndex.Piece piece() {
        return piece;
    }
}
