package cn.gov.zs.housing.disclosure.calendar.web;

import cn.gov.zs.housing.disclosure.calendar.CalendarVersion;
import cn.gov.zs.housing.disclosure.calendar.YearTable;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.publiclog.EntryKind;
import cn.gov.zs.housing.disclosure.publiclog.LoggedItem;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.workdays.CalendarDay;
import cn.gov.zs.platform.workdays.WorkCalendar;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The calendar as the public reads it; pages and JSON are made from the same facts. */
@Component
class PublicCalendar {
    private final CalendarDesk desk;
    private final PublicLog log;

    PublicCalendar(CalendarDesk desk, PublicLog log) {
        this.desk = desk;
        this.log = log;
    }

    /**
     * A year.
     *
     * @param version of the calendar in force
     * @param noticed whether the notice of that year is in force; without it only weekends and the days of the statute are off
     * @param revision of the year's table; absent where it was shipped with the program
     * @param document where the table stands as a document; absent where it was shipped
     * @param proof its entry in the public log; absent where there is none yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record YearView(
            int year,
            String version,
            boolean noticed,
            @Nullable Integer revision,
            @Nullable String title,
            @Nullable String documentNumber,
            @Nullable LocalDate issuedOn,
            @Nullable String source,
            @Nullable String document,
            @Nullable String proof,
            List<DayView> days) {}

    /**
     * A day that is not what its day of the week says, or is a holiday.
     *
     * @param kind OFF or MAKE_UP
     * @param name the holiday; absent where the source does not say
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DayView(
            LocalDate date, CalendarDay.Kind kind, @Nullable String name) {}

    /** Years that can be looked at: those with their notice, and the next. */
    List<Integer> years() {
        var calendar = desk.inForce();
        return IntStream.rangeClosed(calendar.firstYear(), calendar.lastNoticedYear() + 1)
                .boxed()
                .toList()
                .reversed();
    }

    YearView year(Optional<Integer> asked) {
        var year = asked.orElseGet(() -> desk.today().getYear());
        if (!years().contains(year)) {
            throw ProblemException.absent();
        }
        var calendar = desk.inForce();
        return desk.adopted(year).map(version -> adopted(calendar, version)).orElseGet(() -> shipped(calendar, year));
    }

    private YearView adopted(WorkCalendar calendar, CalendarVersion.Adopted version) {
        var table = version.proposal().table();
        var document = DocumentId.of(DocumentKind.WORK_CALENDAR, version.id());
        return new YearView(
                table.year(),
                calendar.version(),
                true,
                version.proposal().revision(),
                table.title(),
                table.documentNumber(),
                table.issuedOn(),
                table.source(),
                document.path(),
                LoggedItem.of(log, EntryKind.DOCUMENT_PUBLISHED, document.text())
                        .path(),
                table.days().stream().map(PublicCalendar::day).toList());
    }

    private static DayView day(YearTable.Day day) {
        return new DayView(day.date(), day.kind(), day.name());
    }

    private static YearView shipped(WorkCalendar calendar, int year) {
        var listed = calendar.listed(year);
        return new YearView(
                year,
                calendar.version(),
                year <= calendar.lastNoticedYear(),
                null,
                listed.isEmpty() ? null : listed.getFirst().notice(),
                null,
                null,
                null,
                null,
                null,
                listed.stream()
                        .map(day -> new DayView(day.date(), day.kind(), null))
                        .toList());
    }
}
