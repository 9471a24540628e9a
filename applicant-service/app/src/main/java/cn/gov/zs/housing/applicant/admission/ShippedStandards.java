package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.admission.StandardDraft.LimitDraft;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The samples that come with the system, from the table {@code standards.tsv} beside this service. */
public final class ShippedStandards {
    private static final String TABLE = "/admission/standards.tsv";
    private static final int CELLS = 9;

    private ShippedStandards() {}

    /**
     * Lays them into the books; what is there already stays, so this may run at every start and on every replica at once.
     *
     * @param now the moment of the start
     */
    public static void layInto(AdmissionStandards standards, Instant now) {
        for (AdmissionStandard sample : read(ShanghaiDay.of(now))) {
            standards.change(sample.category(), book -> book.ship(sample, now));
        }
    }

    /** The samples in the order of the table, through the same door as an officer's entry. */
    static List<AdmissionStandard> read(LocalDate today) {
        return drafts().stream()
                .map(draft -> switch (StandardCheck.check(draft, today)) {
                    case StandardAnswer.Complete(AdmissionStandard sample) -> sample;
                    case StandardAnswer.Flawed(var flaws) ->
                        throw new IllegalStateException(TABLE + " holds no standard: " + flaws);
                })
                .toList();
    }

    private static List<StandardDraft> drafts() {
        Map<List<String>, List<LimitDraft>> rows = new LinkedHashMap<>();
        text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .forEach(cells -> rows.computeIfAbsent(standardOf(cells), _ -> new ArrayList<>())
                        .add(limit(cells)));
        return rows.entrySet().stream()
                .map(row -> draft(row.getKey(), row.getValue()))
                .toList();
    }

    private static List<String> standardOf(List<String> cells) {
        if (cells.size() != CELLS) {
            throw new IllegalStateException(TABLE + " has a row of " + cells.size() + " cells");
        }
        return cells.subList(0, 5);
    }

    private static StandardDraft draft(List<String> cells, List<LimitDraft> limits) {
        return new StandardDraft(
                cells.get(0), day(cells.get(1)), cells.get(2), cells.get(3), day(cells.get(4)), true, limits);
    }

    private static LimitDraft limit(List<String> cells) {
        var number = cells.get(6);
        return new LimitDraft(
                cells.get(5),
                Criterion.valueOf(cells.get(5)),
                number.isEmpty() ? null : new BigDecimal(number),
                cells.get(7).equals("included"),
                cells.get(8));
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static String text() {
        try (InputStream in = ShippedStandards.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing from the service");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
