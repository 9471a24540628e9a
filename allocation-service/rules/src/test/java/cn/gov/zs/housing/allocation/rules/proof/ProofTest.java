package cn.gov.zs.housing.allocation.rules.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The values come from docs/spec/open-draw/vectors.json, made with Python, or from GB/T 32905-2016. */
@Tag("zone-free")
@DisplayName("Digests, Merkle tree, signatures")
class ProofTest {

    @Test
    void sm3_gives_the_examples_of_the_standard() {
        assertThat(Hashes.hex(Sm3.of("abc".getBytes(UTF_8))))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(Hashes.hex(Sm3.of("abcd".repeat(16).getBytes(UTF_8))))
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
        assertThat(Hashes.hex(Sm3.of(new byte[0])))
                .isEqualTo("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
    }

    @Property(tries = 300)
    void sm3_does_not_depend_on_how_the_bytes_come(
            @ForAll @Size(max = 400) byte[] bytes, @ForAll @Size(max = 6) List<@IntRange(max = 130) Integer> cuts) {
        var sm3 = new Sm3();
        int at = 0;
        for (var cut : cuts) {
            int length = Math.min(cut, bytes.length - at);
            sm3.update(bytes, at, length);
            at += length;
        }
        assertThat(sm3.update(bytes, at, bytes.length - at).digest()).isEqualTo(Sm3.of(bytes));
    }

    @Test
    void the_merkle_trees_of_up_to_eight_leaves_are_the_published_vectors() throws Exception {
        var vectors = Files.readString(Path.of("../../docs/spec/open-draw/vectors.json"));
        for (int n = 0; n <= 8; n++) {
            assertThat(vectors).contains(MerkleTree.of(letters(n)).root());
        }
        assertThat(MerkleTree.of(letters(8)).root())
                .isNotEqualTo(MerkleTree.of(letters(7)).root());
    }

    @Property(tries = 200)
    void every_leaf_leads_to_the_root_by_its_path_and_by_no_other(
            @ForAll @IntRange(min = 1, max = 200) int size, @ForAll @IntRange(max = 199) int at) {
        int index = at % size;
        var leaves = IntStream.range(0, size)
                .mapToObj(i -> ("leaf " + i).getBytes(UTF_8))
                .toList();
        var tree = MerkleTree.of(leaves);
        assertThat(tree.root()).isEqualTo(Hashes.hex(recursive(leaves)));
        var path = tree.path(index);
        assertThat(MerkleTree.rootFrom(tree.leafHash(index), index, size, path)).isEqualTo(tree.root());
        var longer = new ArrayList<>(path);
        longer.add("00".repeat(32));
        assertThatThrownBy(() -> MerkleTree.rootFrom(tree.leafHash(index), index, size, longer))
                .isInstanceOf(IllegalArgumentException.class);
        if (size > 1) {
            int other = (index + 1) % size;
            assertThat(rootOrNothing(tree, other, index, size, path)).isNotEqualTo(tree.root());
        }
    }

    @Test
    void a_tree_large_enough_for_two_processors_is_the_same_tree() {
        var leaves = IntStream.range(0, 20_001)
                .mapToObj(i -> ("leaf " + i).getBytes(UTF_8))
                .toList();
        assertThat(MerkleTree.of(leaves).root()).isEqualTo(Hashes.hex(recursive(leaves)));
    }

    @Test
    void contents_large_enough_for_two_processors_have_the_same_digests() throws Exception {
        var bytes = new byte[3_000_001];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 >> 3);
        }
        var file = Files.createTempFile("content", ".bin");
        try {
            Files.write(file, bytes);
            assertThat(Content.of(file).taken().digests()).isEqualTo(Digests.of(bytes));
            assertThat(Content.of(file).taken()).isEqualTo(Content.of(bytes).taken());
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void refuses_tag_keys_of_another_size_or_kind() throws Exception {
        for (var bits : List.of(1024, 2048)) {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            var key = generator.generateKeyPair().getPublic();
            assertThatThrownBy(() -> TagKey.of(key)).isInstanceOf(IllegalArgumentException.class);
        }
        var other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic();
        assertThatThrownBy(() -> TagKey.of(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TagKey.read("hello")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 20)
    void a_key_without_a_secret_signs_nothing(@ForAll @Size(max = 20) byte[] message) {
        // the zero signature holds under the point (…, 0) for one message in four
        var nobody = new OfficeSignature("A".repeat(43) + "=", "A".repeat(86) + "==");
        assertThat(nobody.verifies(message)).isFalse();
    }

    private static String rootOrNothing(MerkleTree tree, int leaf, int index, int size, List<String> path) {
        try {
            return MerkleTree.rootFrom(tree.leafHash(leaf), index, size, path);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** As RFC 6962 defines it. */
    private static byte[] recursive(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return MerkleTree.leaf(leaves.getFirst());
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        return MerkleTree.node(recursive(leaves.subList(0, k)), recursive(leaves.subList(k, leaves.size())));
    }

    private static List<byte[]> letters(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> new byte[] {(byte) ('a' + i)})
                .toList();
    }
}
