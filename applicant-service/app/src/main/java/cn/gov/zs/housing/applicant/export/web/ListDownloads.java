package cn.gov.zs.housing.applicant.export.web;

import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.export.ListExport;
import cn.gov.zs.housing.applicant.export.ListExports;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.xlsx.Column;
import cn.gov.zs.platform.xlsx.Workbook;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends a list as a workbook, row by row. One that names persons is recorded first: without a record nothing goes out. */
@Component
public class ListDownloads {
    private static final Logger LOG = LoggerFactory.getLogger(ListDownloads.class);

    private final ListExports exports;
    private final Clock clock;

    ListDownloads(ListExports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    /**
     * A list to send.
     *
     * @param list a stable word for the record, such as {@code applications}
     * @param title names its sheet and its file
     * @param columns with whole identity numbers in none of them
     */
    public record Download<T>(String list, String title, List<Column<T>> columns) {}

    /**
     * Records and sends a list that names persons.
     *
     * @param role by which the caller may see it
     * @param filter what was asked for; never a person's name or number
     * @param rows how many there are now
     */
    public <T> void sendRecorded(
            Caller caller,
            String role,
            Download<T> download,
            String filter,
            long rows,
            Iterator<T> content,
            HttpServletResponse response)
            throws IOException {
        exports.keep(new ListExport(
                UUID.randomUUID().toString(),
                now(),
                caller.subject(),
                caller.name(),
                role,
                download.list(),
                filter,
                rows));
        LOG.info("list {} exported, {} rows", download.list(), rows);
        send(download, content, response);
    }

    /** Sends a list that names nobody. */
    public <T> void send(Download<T> download, Iterator<T> content, HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(download.title() + "-" + ShanghaiDay.of(now()) + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Workbook.write(response.getOutputStream(), download.title(), download.columns(), content);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
