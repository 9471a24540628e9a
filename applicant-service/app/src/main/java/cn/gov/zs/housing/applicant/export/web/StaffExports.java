package cn.gov.zs.housing.applicant.export.web;

import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Listing;
import cn.gov.zs.housing.applicant.application.Listing.Whose;
import cn.gov.zs.housing.applicant.application.web.ApplicationRow;
import cn.gov.zs.housing.applicant.export.ById;
import cn.gov.zs.housing.applicant.export.web.ListDownloads.Download;
import cn.gov.zs.housing.applicant.inspection.IdNumberRead;
import cn.gov.zs.housing.applicant.inspection.IdNumberReads;
import cn.gov.zs.housing.applicant.inspection.ReadListing;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.xlsx.Column;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of staff as workbooks, with the filter of the page they are taken from and in its language. */
@Controller
class StaffExports {
    private final Applications applications;
    private final IdNumberReads reads;
    private final ListDownloads downloads;
    private final MessageSource texts;

    StaffExports(Applications applications, IdNumberReads reads, ListDownloads downloads, MessageSource texts) {
        this.applications = applications;
        this.reads = reads;
        this.downloads = downloads;
        this.texts = texts;
    }

    @GetMapping("/staff/applications/export.xlsx")
    void applications(
            Caller caller, @RequestParam Optional<ApplicationState> state, Locale locale, HttpServletResponse response)
            throws IOException {
        var listing = new Listing(new Whose.InScope(Scopes.of(caller)), state);
        downloads.sendRecorded(
                caller,
                Scopes.roleOf(caller),
                new Download<>("applications", text("staff.list.title", locale), applicationColumns(locale)),
                state.map(only -> "state=" + only).orElse(""),
                applications.count(listing),
                new ById<>(
                        (after, limit) -> applications.listAfter(listing, after, limit).stream()
                                .map(ApplicationRow::of)
                                .toList(),
                        ApplicationRow::id),
                response);
    }

    private List<Column<ApplicationRow>> applicationColumns(Locale locale) {
        var english = locale.getLanguage().equals("en");
        return List.of(
                Column.text(text("export.number", locale), 38, ApplicationRow::id),
                Column.text(text("view.applicant", locale), 14, ApplicationRow::applicantName),
                Column.text(text("view.idNumber", locale), 22, ApplicationRow::maskedIdNumber),
                Column.text(text("staff.list.state", locale), 24, row -> text("state." + row.state(), locale)),
                Column.text(
                        text("receipt.township", locale),
                        16,
                        row -> english
                                ? row.township().englishName()
                                : row.township().name()),
                Column.text(text("view.category", locale), 24, row -> text("category." + row.category(), locale)),
                Column.count(text("view.size", locale), 10, ApplicationRow::householdSize),
                Column.moment(text("receipt.at", locale), 20, ApplicationRow::submittedAt));
    }

    @GetMapping("/staff/id-number-reads/export.xlsx")
    void reads(
            Caller caller,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            @RequestParam Optional<String> staff,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        caller.require("auditor");
        var listing =
                new ReadListing(day, staff.map(String::strip).filter(named -> !named.isEmpty()), Optional.empty());
        downloads.sendRecorded(
                caller,
                "auditor",
                new Download<>(
                        "id-number-reads",
                        text("export.reads", locale),
                        List.of(
                                Column.moment(text("look.at", locale), 20, IdNumberRead::at),
                                Column.text(text("reads.who", locale), 16, IdNumberRead::name),
                                Column.text(
                                        text("export.role", locale), 22, read -> text("role." + read.role(), locale)),
                                Column.text(text("reads.application", locale), 38, IdNumberRead::applicationId),
                                Column.count(text("export.member", locale), 10, IdNumberRead::member),
                                Column.text(text("look.reason", locale), 50, IdNumberRead::reason))),
                day.map(on -> "day=" + on).orElse(""),
                reads.count(listing),
                new ById<>((after, limit) -> reads.listAfter(listing, after, limit), IdNumberRead::id),
                response);
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
