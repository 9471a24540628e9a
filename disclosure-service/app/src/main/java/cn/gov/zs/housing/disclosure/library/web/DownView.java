package cn.gov.zs.housing.disclosure.library.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.library.LibraryText;
import cn.gov.zs.housing.disclosure.library.TextKind;
import cn.gov.zs.housing.disclosure.library.Withdrawn;
import java.time.LocalDate;
import java.util.List;

/**
 * What is said of a text that was taken down: that it was there, and why it is not. Its title is among its words and not said.
 *
 * @param digests of its versions, oldest first
 */
record DownView(String id, TextKind kind, LocalDate takenDownOn, String reason, List<String> digests) {
    static DownView of(LibraryText text, Withdrawn end) {
        return new DownView(
                text.id().text(),
                text.kind(),
                OfficeDay.of(end.at()),
                end.reason(),
                text.versions().stream().map(each -> each.body().digest()).toList());
    }
}
