package cn.gov.zs.housing.allocation.rules.freeze;

import java.io.IOException;
import java.io.InputStream;

/** Goes through a file line by line without making an object of each. */
public final class Lines {

    /** A longer line is none of ours; the limit keeps a hostile file from filling the memory. */
    public static final int LONGEST = 1 << 20;

    private Lines() {}

    /** What is done with a line. */
    public interface Visitor {

        /** A line from {@code from} to before {@code to}, without its end; the block is used again afterwards. */
        void line(byte[] block, int from, int to);
    }

    /** Visits every line. @throws IllegalArgumentException if the last line has no end or one is too long */
    public static void each(InputStream in, Visitor visitor) throws IOException {
        var block = new byte[LONGEST];
        int filled = 0;
        while (true) {
            int read = in.readNBytes(block, filled, block.length - filled);
            if (read == 0) {
                break;
            }
            filled += read;
            int begin = 0;
            for (int i = filled - read; i < filled; i++) {
                if (block[i] == '\n') {
                    visitor.line(block, begin, i);
                    begin = i + 1;
                }
            }
            System.arraycopy(block, begin, block, 0, filled - begin);
            filled -= begin;
            Ids.require(filled < LONGEST, "a line is too long");
        }
        Ids.require(filled == 0, "the last line has no end");
    }
}
