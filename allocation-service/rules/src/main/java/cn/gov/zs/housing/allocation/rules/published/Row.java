package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.freeze.EntrantLine;
import cn.gov.zs.housing.allocation.rules.freeze.Tags;
import cn.gov.zs.housing.allocation.rules.freeze.Tie;
import java.util.Arrays;
import java.util.List;

/** What decides a household's place, kept until its neighbour was read. */
final class Row {

    private final long[] ties;
    private final byte[] tag = new byte[Tags.BYTES];
    private int number;
    private int queue;
    private long score;
    private boolean filled;

    Row(int mostTies) {
        ties = new long[mostTies];
    }

    /** Takes over a line; {@code tieFacts} are the places of the facts its category's ties compare. */
    void fill(EntrantLine line, int[] tieFacts) {
        number = line.number();
        queue = line.queue();
        score = line.score();
        Arrays.fill(ties, 0);
        for (int i = 0; i < tieFacts.length; i++) {
            ties[i] = line.compared(tieFacts[i]);
        }
        System.arraycopy(line.tag(), 0, tag, 0, tag.length);
        filled = true;
    }

    void clear() {
        filled = false;
    }

    boolean filled() {
        return filled;
    }

    int number() {
        return number;
    }

    int queue() {
        return queue;
    }

    /** Whether nothing but tag and ticket distinguishes them. */
    boolean equalTo(Row other) {
        return queue == other.queue && score == other.score && Arrays.equals(ties, other.ties);
    }

    /** Whether this one has to stand before the other; both are of one queue. */
    boolean before(Row other, List<Tie> order) {
        if (score != other.score) {
            return score > other.score;
        }
        for (int i = 0; i < order.size(); i++) {
            if (ties[i] != other.ties[i]) {
                return ties[i] < other.ties[i] == (order.get(i).order() == Tie.Order.ASC);
            }
        }
        return Arrays.compareUnsigned(tag, other.tag) < 0;
    }
}
