package cn.gov.zs.platform.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Every proof made from tiles verifies, and no altered one does. */
class ProofPropertyTest {
    private static final long MOST = 1_200;
    private static final MemoryLog LOG = MemoryLog.of(MOST);

    @Property
    void the_root_from_tiles_is_the_root_of_the_definition(@ForAll @LongRange(max = MOST) long size) {
        assertThat(Proofs.root(size, LOG.tree(size))).isEqualTo(LOG.root(size));
    }

    @Property
    void an_entry_is_proved_and_no_other_in_its_place(
            @ForAll @LongRange(min = 1, max = MOST) long size,
            @ForAll @LongRange(max = MOST) long any,
            @ForAll @IntRange(max = 40) int altered,
            @ForAll @IntRange(max = 255) int bit) {
        long index = any % size;
        var leaf = Merkle.leaf(MemoryLog.entry(index));
        var root = LOG.root(size);
        var proof = Proofs.inclusion(index, size, LOG.tree(size));

        assertThat(ProofCheck.included(leaf, index, size, proof, root)).isTrue();

        assertThat(ProofCheck.included(flipped(leaf, bit), index, size, proof, root))
                .isFalse();
        assertThat(ProofCheck.included(leaf, index, size, proof, flipped(root, bit)))
                .isFalse();
        for (long other : List.of(index - 1, index + 1, size, index ^ 2)) {
            assertThat(other != index && ProofCheck.included(leaf, other, size, proof, root))
                    .isFalse();
        }
        for (var wrong : alterations(proof, altered, bit)) {
            assertThat(ProofCheck.included(leaf, index, size, wrong, root)).isFalse();
        }
    }

    @Property
    void an_older_tree_is_proved_to_be_the_beginning_and_no_other(
            @ForAll @LongRange(max = MOST) long size,
            @ForAll @LongRange(max = MOST) long any,
            @ForAll @IntRange(max = 40) int altered,
            @ForAll @IntRange(max = 255) int bit) {
        long old = any % (size + 1);
        var oldRoot = LOG.root(old);
        var root = LOG.root(size);
        var proof = Proofs.consistency(old, size, LOG.tree(size));

        assertThat(ProofCheck.consistent(old, oldRoot, size, root, proof)).isTrue();

        assertThat(ProofCheck.consistent(old, flipped(oldRoot, bit), size, root, proof))
                .isFalse();
        // from nothing every tree grows
        if (old > 0) {
            assertThat(ProofCheck.consistent(old, oldRoot, size, flipped(root, bit), proof))
                    .isFalse();
        }
        for (var wrong : alterations(proof, altered, bit)) {
            assertThat(ProofCheck.consistent(old, oldRoot, size, root, wrong)).isFalse();
        }
    }

    private static List<List<Hash>> alterations(List<Hash> proof, int at, int bit) {
        var wrong = new ArrayList<List<Hash>>();
        var longer = new ArrayList<>(proof);
        longer.add(proof.isEmpty() ? Merkle.emptyRoot() : proof.getLast());
        wrong.add(longer);
        if (!proof.isEmpty()) {
            int position = at % proof.size();
            var one = new ArrayList<>(proof);
            one.set(position, flipped(proof.get(position), bit));
            wrong.add(one);
            var shorter = new ArrayList<>(proof);
            shorter.remove(position);
            wrong.add(shorter);
        }
        if (proof.size() > 1) {
            wrong.add(proof.reversed());
        }
        return wrong;
    }

    private static Hash flipped(Hash hash, int bit) {
        var bytes = hash.bytes();
        bytes[bit / 8] ^= (byte) (1 << (bit % 8));
        return Hash.of(bytes);
    }
}
