package cn.gov.zs.housing.allocation.bench;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import cn.gov.zs.housing.allocation.rules.sheet.SheetOutcome;
import cn.gov.zs.housing.allocation.scoring.IncomeClass;
import cn.gov.zs.housing.allocation.scoring.PortableSheets;
import cn.gov.zs.housing.allocation.scoring.SampleSheet;
import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import cn.gov.zs.housing.allocation.scoring.Scoring;
import cn.gov.zs.housing.allocation.scoring.WaitingMonths;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheets;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ScoringBench ROUNDS HOUSEHOLDS}: how fast the service scores by the table of 连州 and by one of 37 rows without
 * arithmetic, as when a whole list is scored anew, on all processors; beside it the citizen's own reader on the same households.
 * Both have to give the same sum. Prints a {@link Measured} as a line of JSON for each round and sheet.
 */
public final class ScoringBench {

    private static final int WARM_UPS = 3;
    private static final int DIFFERENT = 10_000;
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private final String name;
    private final ScoreSheet.Published sheet;
    private final Scoring scoring = new Scoring(new DmnSheets());
    private final cn.gov.zs.housing.allocation.rules.sheet.Sheet portable;
    private final List<Household> households = new ArrayList<>();

    private record Household(ScoreFacts facts, LocalDate registeredOn) {}

    /**
     * One round.
     *
     * @param sheet what the sheet is called in the report
     * @param households how many were scored by each
     * @param rows of the sheet's tables
     * @param kie by the service
     * @param portable by the citizen's reader
     */
    public record Measured(String sheet, int households, int rows, Spent kie, Spent portable) {}

    private ScoringBench(String name, String dmn) {
        this.name = name;
        var digest = Hashes.digest(dmn.getBytes(StandardCharsets.UTF_8));
        sheet = new ScoreSheet.Adopted(new ScoreSheet.Content(
                        "sheet",
                        Category.LOCAL_OTHER,
                        name,
                        SampleSheet.LABEL,
                        dmn,
                        digest,
                        TODAY,
                        "officer",
                        Instant.parse("2026-03-01T00:00:00Z")))
                .published(TODAY, "/documents/sheet");
        portable = new PortableSheets().of(digest, dmn);
        var random = new SplittableRandom(20130101);
        for (int i = 0; i < DIFFERENT; i++) {
            households.add(anybody(random));
        }
    }

    private static Household anybody(SplittableRandom random) {
        boolean hasHome = random.nextBoolean();
        return new Household(
                new ScoreFacts(
                        random.nextInt(1, 9),
                        hasHome,
                        hasHome ? BigDecimal.valueOf(random.nextInt(1, 2000), 2) : BigDecimal.ZERO,
                        random.nextBoolean() ? IncomeClass.SUBSISTENCE : IncomeClass.OTHER_QUALIFIED,
                        random.nextBoolean(),
                        random.nextInt(7),
                        random.nextInt(7),
                        random.nextBoolean()),
                TODAY.minusMonths(random.nextInt(200)));
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var json = new JsonMapper();
        int rounds = Integer.parseInt(args[0]);
        int many = Integer.parseInt(args[1]);
        var lianzhou = new ScoringBench("table of 连州", SampleSheet.LIANZHOU_2013.dmn());
        var spelledOut = new ScoringBench("the same spelled out step by step", SpelledOutSheet.dmn());
        var sheets = List.of(lianzhou, spelledOut);
        for (int i = 0; i < WARM_UPS; i++) {
            for (var sheet : sheets) {
                sheet.measure(many);
            }
        }
        for (int round = 0; round < rounds; round++) {
            for (var sheet : sheets) {
                out.println(json.writeValueAsString(sheet.measure(many)));
            }
        }
    }

    private Measured measure(int many) throws IOException {
        var sums = new long[2];
        var kie = Spent.on(() -> sums[0] = all(many, this::byTheService));
        var own = Spent.on(() -> sums[1] = all(many, this::byTheCitizen));
        if (sums[0] != sums[1]) {
            throw new IllegalStateException("the readers differ: " + sums[0] + " and " + sums[1]);
        }
        return new Measured(
                name,
                many,
                portable.items().stream().mapToInt(item -> item.rows().size()).sum(),
                kie,
                own);
    }

    private long all(int many, ToLongFunction<Household> millionths) {
        return IntStream.range(0, many)
                .parallel()
                .mapToLong(i -> millionths.applyAsLong(households.get(i % DIFFERENT)))
                .sum();
    }

    private long byTheService(Household household) {
        return switch (scoring.score(sheet, household.facts(), household.registeredOn(), TODAY)) {
            case ScoreAnswer.Scored scored ->
                scored.score().total().movePointRight(6).longValueExact();
            case ScoreAnswer no -> throw new IllegalStateException("not scored: " + no);
        };
    }

    private long byTheCitizen(Household household) {
        var facts =
                PortableSheets.facts(portable, household.facts(), WaitingMonths.on(TODAY, household.registeredOn()));
        return portable.score(facts) instanceof SheetOutcome.Scored scored ? scored.millionths() : 0;
    }
}
