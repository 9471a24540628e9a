package cn.gov.zs.housing.housing.stock;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a home beyond what the homes notice tells.
 *
 * @param innerArea inner floor area (套内面积); null while nobody measured it
 * @param orientation where its windows look; null while nobody wrote it down
 * @param barrierFree whether it can be lived in with a wheelchair (无障碍)
 * @param facilities what it is fitted with; may be nothing
 */
public record Particulars(
        @Nullable FloorArea innerArea,
        @Nullable Orientation orientation,
        boolean barrierFree,
        Set<Facility> facilities) {
    /** Nothing is known. */
    public static final Particulars UNKNOWN = new Particulars(null, null, false, Set.of());

    /** Keeps its own copy of the set, in the order of the kinds. */
    public Particulars {
        var ordered = EnumSet.noneOf(Facility.class);
        ordered.addAll(facilities);
        facilities = java.util.Collections.unmodifiableSet(ordered);
    }

    /** Whether these can be of a home with this built area: the inner area is a part of it. */
    public boolean fit(FloorArea built) {
        return innerArea == null || innerArea.squareMetres().compareTo(built.squareMetres()) <= 0;
    }
}
