package cn.gov.zs.housing.disclosure.calendar.web;

import cn.gov.zs.housing.disclosure.calendar.CalendarVersion;
import cn.gov.zs.housing.disclosure.calendar.YearTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a year's table as clerks see it.
 *
 * @param state PROPOSED, ADOPTED or WITHDRAWN
 * @param decidedBy who put it in force or withdrew it; null while nobody has
 * @param reason of a withdrawal
 */
record VersionView(
        String id,
        String state,
        int year,
        int revision,
        String title,
        String documentNumber,
        LocalDate issuedOn,
        String source,
        List<YearTable.Day> days,
        String importedBy,
        Instant importedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    static VersionView of(CalendarVersion version) {
        return switch (version) {
            case CalendarVersion.Proposed _ -> of(version, "PROPOSED", null, null, null);
            case CalendarVersion.Adopted(var _, var by, var at) -> of(version, "ADOPTED", by.name(), at, null);
            case CalendarVersion.Withdrawn(var _, var by, var reason, var at) ->
                of(version, "WITHDRAWN", by.name(), at, reason);
        };
    }

    private static VersionView of(
            CalendarVersion version, String state, @Nullable String by, @Nullable Instant at, @Nullable String reason) {
        var proposal = version.proposal();
        var table = proposal.table();
        return new VersionView(
                version.id(),
                state,
                table.year(),
                proposal.revision(),
                table.title(),
                table.documentNumber(),
                table.issuedOn(),
                table.source(),
                table.days(),
                proposal.by().name(),
                proposal.at(),
                by,
                at,
                reason);
    }
}
