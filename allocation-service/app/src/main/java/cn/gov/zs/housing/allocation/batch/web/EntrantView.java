package cn.gov.zs.housing.allocation.batch.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A household of a frozen batch by its number, with all that is public of it.
 *
 * @param number from 1
 * @param pool what it waits for
 * @param category in which category
 * @param tag by what it finds itself, 64 hexadecimal digits
 * @param ticket once drawn
 */
public record EntrantView(
        int number,
        String pool,
        String category,
        String score,
        Map<String, Object> facts,
        List<Line> lines,
        String tag,
        @Nullable String ticket) {

    /** A row of the score sheet that fired; row 0 is what a cap took off. */
    public record Line(String item, int row, String points) {}
}
