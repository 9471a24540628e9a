package cn.gov.zs.housing.disclosure.calendar.mongo;

import cn.gov.zs.housing.disclosure.calendar.CalendarVersion;
import cn.gov.zs.housing.disclosure.calendar.Clerk;
import cn.gov.zs.housing.disclosure.calendar.YearTable;
import cn.gov.zs.platform.workdays.CalendarDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A version of a year's table as it is stored.
 *
 * @param decidedBy who put it in force or withdrew it; null while nobody has
 * @param reason of a withdrawal
 */
record VersionDocument(
        State state,
        int year,
        int revision,
        String documentNumber,
        LocalDate issuedOn,
        String source,
        List<DayDocument> days,
        String importedBy,
        String importedByName,
        Instant importedAt,
        String basedOn,
        @Nullable String decidedBy,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    enum State {
        PROPOSED,
        ADOPTED,
        WITHDRAWN
    }

    static VersionDocument from(CalendarVersion version) {
        return switch (version) {
            case CalendarVersion.Proposed(var proposal) -> of(State.PROPOSED, proposal, null, null, null);
            case CalendarVersion.Adopted(var proposal, var by, var at) -> of(State.ADOPTED, proposal, by, at, null);
            case CalendarVersion.Withdrawn(var proposal, var by, var reason, var at) ->
                of(State.WITHDRAWN, proposal, by, at, reason);
        };
    }

    private static VersionDocument of(
            State state,
            CalendarVersion.Proposal proposal,
            @Nullable Clerk by,
            @Nullable Instant at,
            @Nullable String reason) {
        var table = proposal.table();
        return new VersionDocument(
                state,
                table.year(),
                proposal.revision(),
                table.documentNumber(),
                table.issuedOn(),
                table.source(),
                table.days().stream()
                        .map(day -> new DayDocument(day.date(), day.kind(), day.name()))
                        .toList(),
                proposal.by().subject(),
                proposal.by().name(),
                proposal.at(),
                proposal.basedOn(),
                by == null ? null : by.subject(),
                by == null ? null : by.name(),
                at,
                reason);
    }

    CalendarVersion toDomain() {
        var table = new YearTable(
                year,
                documentNumber,
                issuedOn,
                source,
                days.stream()
                        .map(day -> new YearTable.Day(day.date, day.kind, day.name))
                        .toList());
        var proposal = new CalendarVersion.Proposal(
                table, revision, new Clerk(importedBy, importedByName), importedAt, basedOn);
        return switch (state) {
            case PROPOSED -> new CalendarVersion.Proposed(proposal);
            case ADOPTED -> new CalendarVersion.Adopted(proposal, decider(), present(decidedAt));
            case WITHDRAWN -> new CalendarVersion.Withdrawn(proposal, decider(), present(reason), present(decidedAt));
        };
    }

    private Clerk decider() {
        return new Clerk(present(decidedBy), present(decidedByName));
    }

    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value, "a decided calendar lacks its decision");
    }

    record DayDocument(LocalDate date, CalendarDay.Kind kind, String name) {}
}
