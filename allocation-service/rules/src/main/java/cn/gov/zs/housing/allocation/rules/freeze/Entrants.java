package cn.gov.zs.housing.allocation.rules.freeze;

import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The households of a batch before they have numbers. They are kept packed, a row of numbers each, because a city has
 * millions of them and an object each would cost more than all the rest.
 */
public final class Entrants {

    private final List<Queue> queues;
    private final Map<String, Fact.Kind[]> kinds = new HashMap<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<byte[]> words = new ArrayList<>();
    private final int stride;
    private final Tags tags;
    private long[] facts;
    private long[] scores;
    private int[] queueOf;
    private int size;

    /**
     * Nobody yet.
     *
     * @param plan whose queues they wait in
     * @param expected how many there will be; more are taken too
     */
    public Entrants(Plan plan, int expected) {
        queues = plan.queues();
        stride = plan.categories().stream()
                .mapToInt(category -> category.facts().size())
                .max()
                .orElse(0);
        int room = Math.max(expected, 4);
        facts = new long[Math.multiplyExact(room, stride)];
        scores = new long[room];
        queueOf = new int[room];
        tags = new Tags(room);
    }

    /**
     * Takes a household.
     *
     * @param queue where it waits
     * @param given its facts by name; those its category names are taken, the others left
     * @param score its score
     * @param tag its tag, 64 hexadecimal digits
     * @return its row, from 0 in the order of taking; {@link RankedEntrants#numbers} knows its number
     * @throws RuntimeException if a fact is missing or of another kind than before, or a value cannot be published
     */
    public int add(int queue, Map<String, Fact> given, BigDecimal score, String tag) {
        var category = queues.get(queue).category();
        var packed = new long[category.facts().size()];
        var kindsNow = new Fact.Kind[packed.length];
        for (int i = 0; i < packed.length; i++) {
            var name = category.facts().get(i);
            var fact = given.get(name);
            if (fact == null) {
                throw new IllegalArgumentException("the fact " + name + " is missing");
            }
            kindsNow[i] = fact.kind();
            packed[i] = switch (fact) {
                case Fact.Amount(var millionths) -> millionths;
                case Fact.Flag(var value) -> value ? 1 : 0;
                case Fact.Word(var value) -> word(value);
            };
        }
        if (!kinds.containsKey(category.category())) {
            kinds(category.category(), kindsNow);
        } else if (!Arrays.equals(kinds.get(category.category()), kindsNow)) {
            throw new IllegalArgumentException("a fact is of another kind than with the household before");
        }
        return add(queue, packed, Millionths.of(score), Hashes.bytes(tag, Tags.BYTES));
    }

    /** Says of what kind the facts of a category are, in their order; needed before {@link #add(int, long[], long, byte[])}. */
    public void kinds(String category, Fact.Kind... of) {
        for (var queue : queues) {
            if (queue.category().category().equals(category)) {
                for (var tie : queue.category().ties()) {
                    var kind = of[queue.category().facts().indexOf(tie.fact())];
                    Ids.require(kind != Fact.Kind.STRING, "a tie compares words: " + tie.fact());
                }
            }
        }
        kinds.put(category, of.clone());
    }

    /** The code a word is packed as. */
    public int word(String word) {
        return codes.computeIfAbsent(word, w -> {
            var quoted = new StringBuilder();
            CanonicalJson.quote(w, quoted);
            words.add(quoted.toString().getBytes(StandardCharsets.UTF_8));
            return words.size() - 1;
        });
    }

    /**
     * Takes a household whose facts are packed already: numbers in millionths, yes as 1 and no as 0, words by their code.
     *
     * @return its row
     */
    public int add(int queue, long[] packed, long score, byte[] tag) {
        if (size == scores.length) {
            facts = Arrays.copyOf(facts, Math.multiplyExact(facts.length, 2));
            scores = Arrays.copyOf(scores, 2 * size);
            queueOf = Arrays.copyOf(queueOf, 2 * size);
        }
        System.arraycopy(packed, 0, facts, size * stride, packed.length);
        scores[size] = score;
        queueOf[size] = queue;
        tags.add(tag, 0);
        return size++;
    }

    /** How many. */
    public int size() {
        return size;
    }

    /** Gives everybody a number. @throws IllegalArgumentException if two have one tag */
    public RankedEntrants ranked() {
        return RankedEntrants.of(this);
    }

    List<Queue> queues() {
        return queues;
    }

    int queueOf(int row) {
        return queueOf[row];
    }

    long score(int row) {
        return scores[row];
    }

    long fact(int row, int index) {
        return facts[row * stride + index];
    }

    Tags tags() {
        return tags;
    }

    byte[] quotedWord(long code) {
        return words.get((int) code);
    }

    int longestWord() {
        return words.stream().mapToInt(word -> word.length).max().orElse(0);
    }

    /** Of what kind the facts of a queue are; empty if nobody said so. */
    Fact.Kind[] kindsOf(Queue queue) {
        return kinds.getOrDefault(queue.category().category(), new Fact.Kind[0]);
    }
}
