package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.freeze.Fact;
import java.util.Map;
import java.util.OptionalLong;

/** Scores households by one score sheet; any number of threads may use it. */
interface Scorer {

    /** What the sheet asks for, by name. */
    Map<String, Fact.Kind> facts();

    /** The score in millionths; nothing if these facts cannot be scored by this sheet (overflow). */
    OptionalLong score(Map<String, Fact> facts);

    /** Makes a scorer of a sheet's bytes. */
    interface Reader {

        /** @throws IllegalArgumentException saying what is outside the profile */
        Scorer read(byte[] sheet);
    }
}
