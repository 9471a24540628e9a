package cn.gov.zs.platform.redaction;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Proves of one page that nothing but the boxes differs. Both sides are digests of the same tiles, the pixels of the boxes left out: of the page as
 * it is drawn, and of the picture that was read back from the file that was made.
 *
 * @param page from 1
 * @param width pixels
 * @param height pixels
 * @param before SHA-256 of each tile of the original, in hexadecimal, row by row
 * @param after the same of the copy
 * @param covered whether every pixel of the boxes is black in the copy
 */
public record PageProof(int page, int width, int height, List<String> before, List<String> after, boolean covered) {
    /** Keeps its own copies. */
    public PageProof {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether the rest is as it was and the boxes are black. */
    public boolean holds() {
        return covered && before.equals(after);
    }

    /** The tiles that differ, from 0, row by row. */
    public List<Integer> changedTiles() {
        return IntStream.range(0, Math.max(before.size(), after.size()))
                .filter(tile -> tile >= before.size()
                        || tile >= after.size()
                        || !before.get(tile).equals(after.get(tile)))
                .boxed()
                .toList();
    }
}
