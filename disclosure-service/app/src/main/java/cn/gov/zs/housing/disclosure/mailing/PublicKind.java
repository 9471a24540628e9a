package cn.gov.zs.housing.disclosure.mailing;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of notice or document that can be subscribed to.
 *
 * @param name of the {@link NoticeKind} or {@link DocumentKind}; no two of them are called the same
 */
public record PublicKind(String name) {
    private static final List<PublicKind> ALL = Stream.concat(
                    Arrays.stream(NoticeKind.values()).map(Enum::name),
                    Arrays.stream(DocumentKind.values()).map(Enum::name))
            .map(PublicKind::new)
            .toList();

    /** All of them, notices first. */
    public static List<PublicKind> all() {
        return ALL;
    }

    /** The kind of this name, if there is one. */
    public static Optional<PublicKind> find(String name) {
        return ALL.stream().filter(each -> each.name.equals(name)).findFirst();
    }

    /** Whether it is about one household of one township. */
    public boolean ofHousehold() {
        return name.equals(NoticeKind.FIRST_REVIEW.name()) || name.equals(NoticeKind.CITY_REVIEW.name());
    }

    /** Whether it is a kind of notice. */
    public boolean notice() {
        return Arrays.stream(NoticeKind.values()).anyMatch(each -> each.name().equals(name));
    }
}
