package cn.gov.zs.housing.applicant.export.web;

import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.export.ListExport;
import cn.gov.zs.housing.applicant.export.ListExports;
import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.xlsx.Workbook;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * One answer that is a list: recorded first, then sent row by row. Without a record nothing goes out.
 */
public final class ListDownload {
    private static final Logger LOG = LoggerFactory.getLogger(ListDownload.class);

    /** The roles that see lists, the widest first: the record says by which she took it. */
    private static final List<String> ROLES = List.of(
            "city-reviewer", "city-approver", "township-reviewer", "township-clerk", "village-clerk", "auditor");

    private final Caller caller;
    private final StaffList.Words words;
    private final HttpServletResponse response;
    private final ListExports exports;
    private final InstantSource clock;
    private final List<String> filter = new ArrayList<>();

    ListDownload(
            Caller caller,
            StaffList.Words words,
            HttpServletResponse response,
            ListExports exports,
            InstantSource clock) {
        this.caller = caller;
        this.words = words;
        this.response = response;
        this.exports = exports;
        this.clock = clock;
    }

    /**
     * Notes for the record what was asked for; nothing for null, an empty text or an empty {@link Optional}.
     *
     * @param value never a person's name or number
     */
    public ListDownload asked(String name, @Nullable Object value) {
        var asked = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (asked != null && !asked.toString().isEmpty()) {
            filter.add(name + "=" + asked);
        }
        return this;
    }

    /** Records the list, sends it, and closes the rows. */
    public <T> void send(StaffList<T> list, Rows<? extends T> rows) throws IOException {
        try (rows) {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            exports.keep(new ListExport(
                    UUID.randomUUID().toString(),
                    now,
                    caller.subject(),
                    caller.name(),
                    role(),
                    list.name(),
                    String.join("&", filter),
                    rows.count()));
            LOG.info("list {} exported, {} rows", list.name(), rows.count());
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(list.title(words) + "-" + ShanghaiDay.of(now) + ".xlsx", StandardCharsets.UTF_8)
                            .build()
                            .toString());
            Workbook.write(
                    response.getOutputStream(),
                    list.title(words),
                    list.columns(words),
                    rows.all().iterator());
        }
    }

    private String role() {
        return ROLES.stream().filter(caller::has).findFirst().orElseThrow(ProblemException::absent);
    }
}
