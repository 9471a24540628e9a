package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.freeze.EntrantLine;
import cn.gov.zs.housing.allocation.rules.freeze.Tags;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;

/** What is kept of every line of {@code entrants.jsonl}; pieces write side by side, each its own lines. */
final class EntrantLists {

    private final byte[] leaves;
    private final byte[] tags;
    private final int[] queues;

    EntrantLists(int lines) {
        leaves = new byte[Math.multiplyExact(lines, Hashes.BYTES)];
        tags = new byte[Math.multiplyExact(lines, Tags.BYTES)];
        queues = new int[lines];
    }

    void take(int index, EntrantLine line) {
        System.arraycopy(line.tag(), 0, tags, index * Tags.BYTES, Tags.BYTES);
        queues[index] = line.queue();
    }

    byte[] leaves() {
        return leaves;
    }

    byte[] tags() {
        return tags;
    }

    int size() {
        return queues.length;
    }

    int queue(int index) {
        return queues[index];
    }
}
