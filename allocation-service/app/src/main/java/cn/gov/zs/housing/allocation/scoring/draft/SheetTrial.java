package cn.gov.zs.housing.allocation.scoring.draft;

import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import cn.gov.zs.housing.allocation.rules.sheet.FactException;
import cn.gov.zs.housing.allocation.rules.sheet.FactType;
import cn.gov.zs.housing.allocation.rules.sheet.Finding;
import cn.gov.zs.housing.allocation.rules.sheet.Sheet;
import cn.gov.zs.housing.allocation.rules.sheet.SheetFacts;
import cn.gov.zs.housing.allocation.rules.sheet.SheetReader;
import cn.gov.zs.housing.allocation.rules.sheet.SheetReading;
import cn.gov.zs.housing.allocation.scoring.PortableSheets;
import cn.gov.zs.housing.allocation.scoring.Score;
import cn.gov.zs.housing.allocation.scoring.ScoreOverflow;
import cn.gov.zs.housing.allocation.scoring.SheetAnswer;
import cn.gov.zs.housing.allocation.scoring.SheetExample;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A draft as it reads and runs. KIE is given a file only after the strict reader took it. */
public final class SheetTrial {

    private final SheetReading reading;
    private final Optional<DmnSheet> kie;

    private SheetTrial(SheetReading reading, Optional<DmnSheet> kie) {
        this.reading = reading;
        this.kie = kie;
    }

    /** Reads the file. */
    public static SheetTrial of(String dmn) {
        var reading = SheetReader.read(dmn.getBytes(StandardCharsets.UTF_8));
        return new SheetTrial(
                reading, reading instanceof SheetReading.Fits ? Optional.of(DmnSheet.compile(dmn)) : Optional.empty());
    }

    /** Faults and warnings. */
    public List<Finding> findings() {
        return reading.findings();
    }

    /** The sheet, if it fits the profile. */
    public Optional<Sheet> sheet() {
        return reading instanceof SheetReading.Fits(var sheet, var _) ? Optional.of(sheet) : Optional.empty();
    }

    /** Its tables to be read by people; none if it does not fit the profile. */
    public Optional<DmnSheet> kie() {
        return kie;
    }

    /** The facts it asks for that the office does not register: with one of them it cannot be adopted. */
    public List<String> factsNotRegistered() {
        return findings().stream()
                .filter(f -> f.kind() == Finding.Kind.FACT_NOT_REGISTERED)
                .map(Finding::item)
                .toList();
    }

    /** How one example came out. */
    public sealed interface Outcome {
        /** As expected. */
        record Passed(SheetAnswer answer) implements Outcome {}

        /** Otherwise. */
        record Differs(SheetAnswer answer) implements Outcome {}

        /** Its facts do not fit the sheet. */
        record BadFact(String fact) implements Outcome {}
    }

    /** Runs an example with both readers. Nothing else may come out of the two than the same. */
    public Outcome run(SheetExample example) {
        var sheet = sheet().orElseThrow(() -> new IllegalStateException("a sheet with faults runs no example"));
        var facts = sheet.household();
        var forKie = new HashMap<String, Object>();
        try {
            for (var fact : sheet.facts()) {
                put(facts, forKie, fact.name(), fact.type(), example.facts());
            }
        } catch (FactException bad) {
            return new Outcome.BadFact(bad.fact());
        } catch (NumberFormatException bad) {
            return new Outcome.BadFact(String.valueOf(bad.getMessage()));
        }
        var own = PortableSheets.answer(sheet.score(facts));
        var theirs = kie.orElseThrow().score(forKie);
        if (!text(own).equals(text(theirs))) {
            throw new IllegalStateException("two readers of one sheet differ: " + text(own) + " and " + text(theirs));
        }
        return own instanceof Score score && same(score.total(), example.expected())
                ? new Outcome.Passed(own)
                : new Outcome.Differs(own);
    }

    private static void put(
            SheetFacts facts, Map<String, Object> forKie, String name, FactType type, Map<String, String> given) {
        var text = given.get(name);
        if (text == null || text.isBlank() && type != FactType.STRING) {
            throw new NumberFormatException(name);
        }
        switch (type) {
            case STRING -> {
                facts.with(name, text);
                forKie.put(name, text);
            }
            case BOOLEAN -> {
                if (!text.equals("true") && !text.equals("false")) {
                    throw new NumberFormatException(name);
                }
                facts.with(name, text.equals("true"));
                forKie.put(name, text.equals("true"));
            }
            case NUMBER -> {
                if (!text.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")) {
                    throw new NumberFormatException(name);
                }
                facts.with(name, new BigDecimal(text));
                forKie.put(name, new BigDecimal(text));
            }
        }
    }

    private static boolean same(BigDecimal total, String expected) {
        return expected.matches("-?[0-9]{1,6}(\\.[0-9]{1,6})?") && total.compareTo(new BigDecimal(expected)) == 0;
    }

    private static String text(SheetAnswer answer) {
        return switch (answer) {
            case ScoreOverflow overflow -> overflow.toString();
            case Score score -> {
                var text = new StringBuilder(Decimals.text(score.total()));
                score.lines()
                        .forEach(l -> text.append(' ')
                                .append(l.item())
                                .append(l.row())
                                .append(':')
                                .append(Decimals.text(l.points())));
                yield text.toString();
            }
        };
    }
}
