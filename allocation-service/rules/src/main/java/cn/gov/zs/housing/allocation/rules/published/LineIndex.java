package cn.gov.zs.housing.allocation.rules.published;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the lines of a long file can be divided, so that several threads read pieces of it.
 *
 * @param lines how many lines the file has
 * @param pieces one behind the other
 */
record LineIndex(int lines, List<Piece> pieces) {

    private static final int BLOCK = 1 << 20;

    /** No line of ours is shorter; a file of empty lines must not make us reserve memory for each. */
    private static final int SHORTEST = 100;

    /**
     * A piece of whole lines.
     *
     * @param part its bytes
     * @param firstLine how many lines are before it
     * @param lines how many it has
     */
    record Piece(Part part, int firstLine, int lines) {}

    /** @throws IllegalArgumentException if the last line has no end or there are too many lines for so many bytes */
    static LineIndex of(Part part) throws IOException {
        var pieces = new ArrayList<Piece>();
        var block = new byte[(int) Math.min(part.size(), BLOCK)];
        long lines = 0;
        long begin = 0;
        long linesBefore = 0;
        long end = 0;
        for (long at = 0; at < part.size(); ) {
            int length = (int) Math.min(block.length, part.size() - at);
            part.source().read(part.offset() + at, block, 0, length);
            for (int i = 0; i < length; i++) {
                if (block[i] == '\n') {
                    lines++;
                    end = at + i + 1;
                }
            }
            at += length;
            if (end > begin) {
                if (lines > end / SHORTEST) {
                    throw new IllegalArgumentException("lines are too short");
                }
                pieces.add(new Piece(part.piece(begin, end), (int) linesBefore, (int) (lines - linesBefore)));
                begin = end;
                linesBefore = lines;
            }
        }
        if (end != part.size()) {
            throw new IllegalArgumentException("the last line has no end");
        }
        return new LineIndex((int) lines, List.copyOf(pieces));
    }
}
