package cn.gov.zs.housing.allocation.waitlist.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.waitlist.ListExport;
import cn.gov.zs.housing.allocation.waitlist.ListExports;
import cn.gov.zs.housing.allocation.waitlist.ListQuery;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.xlsx.Column;
import cn.gov.zs.platform.xlsx.Workbook;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The staff's list as a workbook, with the columns of its page, in its order (decision 0165): recorded first, then sent as it is read. */
@Component
class WaitlistWorkbook {
    private final WaitlistReading reading;
    private final ListExports exports;
    private final MessageSource texts;
    private final Moments moments;

    WaitlistWorkbook(WaitlistReading reading, ListExports exports, MessageSource texts, Moments moments) {
        this.reading = reading;
        this.exports = exports;
        this.texts = texts;
        this.moments = moments;
    }

    void send(ListQuery query, Caller caller, HttpServletResponse response) throws IOException {
        var locale = LocaleContextHolder.getLocale();
        try (var rows = reading.all(query)) {
            exports.keep(
                    UUID.randomUUID().toString(),
                    new ListExport(
                            moments.now(),
                            caller.subject(),
                            Arrays.stream(Roles.STAFF)
                                    .filter(caller::has)
                                    .findFirst()
                                    .orElseThrow(ProblemException::absent),
                            "category=" + query.category() + "&state=" + query.state() + "&order=" + query.order(),
                            reading.count(query)));
            var title = word("staff.waiting.title", locale);
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(
                                    title + "-" + word("category." + query.category(), locale) + "-" + moments.today()
                                            + ".xlsx",
                                    StandardCharsets.UTF_8)
                            .build()
                            .toString());
            Workbook.write(response.getOutputStream(), title, columns(locale), rows.iterator());
        }
    }

    private List<Column<EntryView>> columns(Locale locale) {
        return List.of(
                Column.count(word("entry.position", locale), 8, EntryView::position),
                Column.count(word("entry.shared-by", locale), 10, EntryView::sharedBy),
                Column.number(
                        word("entrant.score", locale),
                        10,
                        row -> Optional.ofNullable(row.score())
                                .map(BigDecimal::new)
                                .orElse(null)),
                Column.text(word("entry.application", locale), 40, EntryView::applicationId),
                Column.text(word("batch.state", locale), 14, row -> word("entry.state." + row.state(), locale)),
                Column.day(word("entry.registered-on", locale), 14, EntryView::registeredOn),
                Column.count(word("fact.waitingMonths", locale), 10, EntryView::waitingMonths),
                Column.day(word("entry.scored-on", locale), 14, EntryView::scoredOn),
                Column.text(word("batch.name", locale), 40, EntryView::batchId),
                Column.count(word("entrant.number", locale), 10, EntryView::entrantNumber),
                Column.day(word("entry.removed-on", locale), 14, EntryView::removedOn));
    }

    private String word(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
