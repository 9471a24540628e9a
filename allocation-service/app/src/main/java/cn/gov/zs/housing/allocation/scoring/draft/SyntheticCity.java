package cn.gov.zs.housing.allocation.scoring.draft;

import cn.gov.zs.housing.allocation.rules.sheet.Sheet;
import cn.gov.zs.housing.allocation.rules.sheet.SheetFact;
import cn.gov.zs.housing.allocation.rules.sheet.SheetFacts;
import cn.gov.zs.housing.allocation.rules.sheet.SheetItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A city of households that do not exist (合成样本), for the public to try a sheet on. The same seed is the same city: a
 * household's facts follow from the seed, its number and the name of the fact alone, so that two sheets see the same people.
 */
public final class SyntheticCity {

    /** The most households a city may have. */
    public static final int MOST = 20_000;

    private final long seed;
    private final int households;

    /** @throws IllegalArgumentException if there are none or too many */
    public SyntheticCity(long seed, int households) {
        if (households < 1 || households > MOST) {
            throw new IllegalArgumentException("a synthetic city has 1 to " + MOST + " households");
        }
        this.seed = seed;
        this.households = households;
    }

    /** The numbers of its households, from 1. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, households).boxed().toList();
    }

    /** What this sheet asks of a household. */
    public SheetFacts facts(int number, Sheet sheet) {
        var facts = sheet.household();
        for (var fact : sheet.facts()) {
            var random = random(number, fact.name());
            switch (fact.type()) {
                case BOOLEAN -> facts.with(fact.name(), random.nextInt(100) < share(fact.name()));
                case STRING -> facts.with(fact.name(), word(fact, sheet, random));
                case NUMBER -> facts.with(fact.name(), number(fact.name(), number, random));
            }
        }
        return facts;
    }

    private SplittableRandom random(int number, String fact) {
        return new SplittableRandom(seed * 1_000_003L + number * 31_337L + fact.hashCode());
    }

    /** So many in a hundred. Guesses, to have a city at all; not a statistic of Zhongshan. */
    private static int share(String fact) {
        return switch (fact) {
            case "hasHome" -> 40;
            case "singleParent" -> 15;
            case "parentsOwnTwoHomes" -> 5;
            default -> 50;
        };
    }

    private BigDecimal number(String fact, int number, SplittableRandom random) {
        return switch (fact) {
            case "householdSize" -> BigDecimal.valueOf(1 + Math.min(random.nextInt(6), random.nextInt(6)));
            case "furtherGenerations" -> BigDecimal.valueOf(Math.min(random.nextInt(4), random.nextInt(4)));
            case "specialStatuses" -> BigDecimal.valueOf(Math.max(0, random.nextInt(6) - 3));
            case "waitingMonths" -> BigDecimal.valueOf(Math.min(random.nextInt(120), random.nextInt(120)));
            // who owns no home has no area
            case "perHeadFloorArea" ->
                random(number, "hasHome").nextInt(100) < share("hasHome")
                        ? BigDecimal.valueOf(random.nextInt(100, 2000), 2)
                        : BigDecimal.ZERO;
            case "meanAge" -> BigDecimal.valueOf(random.nextInt(2000, 8500), 2);
            case "perHeadMonthlyIncome" -> BigDecimal.valueOf(random.nextInt(400, 3800));
            default -> BigDecimal.valueOf(random.nextInt(100));
        };
    }

    /** One of the texts that the sheet itself asks about; the income class as the office registers it. */
    private static String word(SheetFact fact, Sheet sheet, SplittableRandom random) {
        if (fact.name().equals("incomeClass")) {
            return random.nextInt(100) < 25 ? "SUBSISTENCE" : "OTHER_QUALIFIED";
        }
        int index = sheet.facts().indexOf(fact);
        var words = sheet.items().stream()
                .flatMap(item -> words(item, index))
                .distinct()
                .sorted()
                .toList();
        return words.isEmpty() ? "" : words.get(random.nextInt(words.size()));
    }

    private static java.util.stream.Stream<String> words(SheetItem item, int fact) {
        return IntStream.range(0, item.inputs().size())
                .filter(column -> item.inputs().get(column) == fact)
                .boxed()
                .flatMap(column -> item.rows().stream().map(row -> row.tests().get(column)))
                .flatMap(test -> java.util.regex.Pattern.compile("\"([^\"]*)\"")
                        .matcher(test)
                        .results())
                .map(found -> found.group(1));
    }
}
