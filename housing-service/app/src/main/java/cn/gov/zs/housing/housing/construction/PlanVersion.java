package cn.gov.zs.housing.housing.construction;

import java.time.LocalDate;
import java.util.List;

/**
 * An adopted version of a year's plan; never changed again.
 *
 * @param number 1 for the first, one more for each amendment
 * @param content what it says
 * @param source the document it was adopted by (依据文件)
 * @param reason why the version before it was amended; empty for the first
 * @param adoptedOn the day it was adopted, in Shanghai
 * @param editors who entered it; none of them adopted it
 * @param adopted who recorded its adoption here, and when it became public by that
 * @param digest SHA-256 of all the above but the persons, see {@link PlanDigest}
 */
public record PlanVersion(
        int number,
        PlanContent content,
        String source,
        String reason,
        LocalDate adoptedOn,
        List<String> editors,
        Signed adopted,
        String digest) {
    public PlanVersion {
        editors = List.copyOf(editors);
    }
}
