package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.freeze.Fact;
import cn.gov.zs.housing.allocation.rules.freeze.Millionths;
import cn.gov.zs.housing.allocation.rules.sheet.Sheet;
import cn.gov.zs.housing.allocation.rules.sheet.SheetOutcome;
import cn.gov.zs.housing.allocation.rules.sheet.SheetReader;
import cn.gov.zs.housing.allocation.rules.sheet.SheetReading;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Scores by a sheet of the portable profile. */
final class SheetScorer implements Scorer {

    private final Sheet sheet;
    private final Map<String, Fact.Kind> facts;

    private SheetScorer(Sheet sheet) {
        this.sheet = sheet;
        facts = sheet.facts().stream()
                .collect(Collectors.toUnmodifiableMap(fact -> fact.name(), fact -> switch (fact.type()) {
                    case NUMBER -> Fact.Kind.NUMBER;
                    case BOOLEAN -> Fact.Kind.BOOLEAN;
                    case STRING -> Fact.Kind.STRING;
                }));
    }

    /** @throws IllegalArgumentException naming the first fault */
    static Scorer read(byte[] dmn) {
        return switch (SheetReader.read(dmn)) {
            case SheetReading.Fits(var sheet, var _) -> new SheetScorer(sheet);
            case SheetReading.Refused(var findings) ->
                throw new IllegalArgumentException(findings.stream()
                        .filter(finding -> finding.isFault())
                        .findFirst()
                        .map(finding -> finding.kind() + " " + finding.item() + " " + finding.detail())
                        .orElse("not a score sheet"));
        };
    }

    @Override
    public Map<String, Fact.Kind> facts() {
        return facts;
    }

    @Override
    public OptionalLong score(Map<String, Fact> given) {
        var household = sheet.household();
        given.forEach((name, fact) -> {
            switch (fact) {
                case Fact.Amount(var millionths)
                when Millionths.whole(millionths) -> household.with(name, millionths / Millionths.ONE);
                case Fact.Amount(var millionths) -> household.with(name, Millionths.decimal(millionths));
                case Fact.Flag(var value) -> household.with(name, value);
                case Fact.Word(var value) -> household.with(name, value);
            }
        });
        return sheet.score(household) instanceof SheetOutcome.Scored scored
                ? OptionalLong.of(scored.millionths())
                : OptionalLong.empty();
    }
}
