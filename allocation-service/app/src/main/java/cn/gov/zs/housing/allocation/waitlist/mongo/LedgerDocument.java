package cn.gov.zs.housing.allocation.waitlist.mongo;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.MoveCause;
import cn.gov.zs.housing.allocation.waitlist.RankKey;
import cn.gov.zs.housing.allocation.waitlist.ledger.LedgerPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of the position ledger as it is stored. */
record LedgerDocument(Category category, long number, LocalDate day, List<Line> lines) {

    record Line(
            String entry,
            long move,
            MoveCause cause,
            @Nullable String from,
            @Nullable String to) {}

    static LedgerDocument from(LedgerPage page) {
        return new LedgerDocument(
                page.category(),
                page.number(),
                page.day(),
                page.lines().stream()
                        .map(line -> new Line(
                                line.entry(),
                                line.move(),
                                line.cause(),
                                line.from().map(RankKey::text).orElse(null),
                                line.to().map(RankKey::text).orElse(null)))
                        .toList());
    }

    LedgerPage toDomain() {
        return new LedgerPage(
                category,
                number,
                day,
                lines.stream()
                        .map(line -> new LedgerPage.Line(
                                line.entry(),
                                line.move(),
                                line.cause(),
                                Optional.ofNullable(line.from()).map(RankKey::new),
                                Optional.ofNullable(line.to()).map(RankKey::new)))
                        .toList());
    }
}
