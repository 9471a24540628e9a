package cn.gov.zs.housing.housing.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.gov.zs.housing.housing.stock.HomeId;
import java.util.UUID;

/**
 * Names a tenancy. The id follows from what the tenancy came from, so that the same event or the same form, told twice, makes one.
 *
 * @param text a UUID in its written form
 */
public record TenancyId(String text) {

    /** @throws IllegalArgumentException if the text is no UUID */
    public TenancyId {
        text = UUID.fromString(text).toString();
    }

    /** The tenancy of this household in the home it was allotted. */
    public static TenancyId allotted(String application, HomeId home) {
        return of("allotted", application, home.text());
    }

    /** The tenancy that follows another one by a transfer (调换). */
    public static TenancyId transferred(TenancyId from, HomeId home) {
        return of("transferred", from.text(), home.text());
    }

    private static TenancyId of(String... parts) {
        var whole = String.join("\n", parts);
        return new TenancyId(UUID.nameUUIDFromBytes(whole.getBytes(UTF_8)).toString());
    }
}
