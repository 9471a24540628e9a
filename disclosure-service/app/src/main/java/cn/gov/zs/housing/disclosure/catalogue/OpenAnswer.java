package cn.gov.zs.housing.disclosure.catalogue;

import java.time.LocalDate;

/** Every answer to an officer who opens a duty. */
public sealed interface OpenAnswer {
    /** It stands in the book; also when exactly this was entered before. */
    record Opened(Duty duty) implements OpenAnswer {}

    /** A duty of the item has this number already, with other words or another day. */
    record OpenBefore(DutyId id) implements OpenAnswer {}

    /** What has not happened yet is no duty. */
    record AroseAhead(LocalDate today, String clause) implements OpenAnswer {}

    /** No catalogue held on that day, or none with this item. */
    record BeforeTheCatalogue(LocalDate firstDay, String clause) implements OpenAnswer {}
}
