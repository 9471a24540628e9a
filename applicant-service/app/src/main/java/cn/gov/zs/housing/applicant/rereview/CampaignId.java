package cn.gov.zs.housing.applicant.rereview;

import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.housing.applicant.township.Townships;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A campaign's number, such as {@code 2026-ANNUAL-442000118}: a township has one of each kind a year.
 *
 * @param year 2000 to 2999
 */
public record CampaignId(int year, Kind kind, Township township) {
    private static final Pattern FORM = Pattern.compile("(2[0-9]{3})-(ANNUAL|END_OF_TERM)-([0-9]{9})");

    /** The number written here; empty when it is none. */
    public static Optional<CampaignId> read(String written) {
        var form = FORM.matcher(written);
        return form.matches()
                ? Townships.find(form.group(3))
                        .map(township ->
                                new CampaignId(Integer.parseInt(form.group(1)), Kind.valueOf(form.group(2)), township))
                : Optional.empty();
    }

    /** The number in writing. */
    public String text() {
        return year + "-" + kind + "-" + township.code();
    }

    @Override
    public String toString() {
        return text();
    }
}
