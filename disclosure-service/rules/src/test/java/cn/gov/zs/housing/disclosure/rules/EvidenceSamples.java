package cn.gov.zs.housing.disclosure.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Evidence for tests. */
final class EvidenceSamples {
    static final LocalDate AS_OF = LocalDate.of(2027, 1, 20);
    static final String XIAOLAN = "442000100";
    static final String GUZHEN = "442000112";

    private EvidenceSamples() {}

    static DutyFact duty(String id, String township, String due, String published) {
        return new DutyFact(
                id,
                "first-review",
                "TOWNSHIP",
                township,
                LocalDate.parse(due),
                published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published)),
                0);
    }

    static Evidence of(List<DutyFact> duties) {
        return new Evidence(2026, AS_OF, duties, List.of(), List.of(), List.of());
    }

    /** A made-up year: {@code requests} requests, a tenth as many duties and challenges, from a seed. */
    static Evidence year(int requests, long seed) {
        var random = new Random(seed);
        var first = LocalDate.of(2026, 1, 1);
        return new Evidence(
                2026,
                AS_OF,
                IntStream.range(0, requests / 2)
                        .mapToObj(n -> {
                            var due = first.plusDays(random.nextInt(400));
                            return duty(
                                    "d" + n,
                                    random.nextBoolean() ? XIAOLAN : GUZHEN,
                                    due.toString(),
                                    random.nextInt(20) == 0
                                            ? ""
                                            : due.minusDays(5)
                                                    .plusDays(random.nextInt(8))
                                                    .toString());
                        })
                        .toList(),
                IntStream.range(0, requests / 20)
                        .mapToObj(n -> new NoticeFact(
                                "n" + n,
                                "first-review",
                                "TOWNSHIP",
                                GUZHEN,
                                random.nextInt(4) == 0 ? Optional.of(NoticeFact.Fault.CORRECTED) : Optional.empty(),
                                Optional.of(first.plusDays(random.nextInt(300))),
                                List.of(first.plusDays(random.nextInt(300)))))
                        .toList(),
                IntStream.range(0, requests)
                        .mapToObj(n -> {
                            var arrived = first.minusDays(30).plusDays(random.nextInt(390));
                            var ended = random.nextInt(12) == 0
                                    ? Optional.<LocalDate>empty()
                                    : Optional.of(arrived.plusDays(random.nextInt(40)));
                            return new RequestFact(
                                    "SQ-" + n,
                                    "NATURAL_PERSON",
                                    "HOUSING_OFFICE",
                                    arrived,
                                    Optional.of(arrived.plusDays(28)),
                                    ended,
                                    ended.isEmpty() ? "" : "GRANTED",
                                    ended.isPresent());
                        })
                        .toList(),
                IntStream.range(0, requests / 100)
                        .mapToObj(n -> new ReviewFact(
                                "r" + n,
                                "SQ-" + n,
                                "HOUSING_OFFICE",
                                random.nextBoolean() ? Optional.of(first.plusDays(n)) : Optional.empty()))
                        .toList());
    }
}
