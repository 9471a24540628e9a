package cn.gov.zs.housing.applicant.export.web;

import cn.gov.zs.housing.applicant.export.ListExports;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where a controller begins to send a list of staff as a workbook, in the language of the request. */
@Component
public class ListDownloads {
    private final ListExports exports;
    private final MessageSource texts;
    private final Clock clock;

    ListDownloads(ListExports exports, MessageSource texts, Clock clock) {
        this.exports = exports;
        this.texts = texts;
        this.clock = clock;
    }

    /** An answer to this caller; whether she may see the list is checked where its rows come from. */
    public ListDownload to(Caller caller, HttpServletResponse response) {
        return new ListDownload(
                caller, new StaffList.Words(texts, LocaleContextHolder.getLocale()), response, exports, clock);
    }
}
