package cn.gov.zs.housing.housing.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that makes a home unfit to live in (缺陷), such as a leaking roof. Wear that can wait is no defect.
 *
 * @param number within the home, from 1
 * @param what it is, in words as {@link Reason} takes them
 * @param found who found it and when
 * @param mended who saw that it is mended, when and how; null while it is open
 */
public record Defect(
        int number, String what, Act found, @Nullable Act mended) {

    /** Whether it still makes the home unfit. */
    public boolean open() {
        return mended == null;
    }

    /** Whether it was found by the end of this Shanghai day and not mended by then. */
    public boolean openOn(LocalDate day) {
        return !found.day().isAfter(day) && (mended == null || mended.day().isAfter(day));
    }

    Defect mend(Act act) {
        return new Defect(number, what, found, act.notBefore(found.at()));
    }
}
