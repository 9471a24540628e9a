package cn.gov.zs.housing.allocation.rules.sheet;

import java.util.List;
import java.util.Optional;

/** The facts that the office registers of every household (登记事实): a sheet that asks for another cannot be adopted. */
public enum RegisteredFacts {
    /** Persons, whole, from 1. */
    HOUSEHOLD_SIZE("householdSize", FactType.NUMBER, true, 1),
    /** Owns a home. */
    HAS_HOME("hasHome", FactType.BOOLEAN, false, 0),
    /** Built area per head in m². */
    PER_HEAD_FLOOR_AREA("perHeadFloorArea", FactType.NUMBER, false, 0),
    /** How its income was found to stand. */
    INCOME_CLASS("incomeClass", FactType.STRING, false, 0, "SUBSISTENCE", "OTHER_QUALIFIED"),
    /** One parent raises the children alone. */
    SINGLE_PARENT("singleParent", FactType.BOOLEAN, false, 0),
    /** Generations beyond the first. */
    FURTHER_GENERATIONS("furtherGenerations", FactType.NUMBER, true, 0),
    /** How many special statuses. */
    SPECIAL_STATUSES("specialStatuses", FactType.NUMBER, true, 0),
    /** The parents own two homes or more. */
    PARENTS_OWN_TWO_HOMES("parentsOwnTwoHomes", FactType.BOOLEAN, false, 0),
    /** Whole months waited. */
    WAITING_MONTHS("waitingMonths", FactType.NUMBER, true, 0);

    private final String fact;
    private final FactType type;
    private final boolean whole;
    private final int least;
    private final List<String> words;

    RegisteredFacts(String fact, FactType type, boolean whole, int least, String... words) {
        this.fact = fact;
        this.type = type;
        this.whole = whole;
        this.least = least;
        this.words = List.of(words);
    }

    /** The one that a sheet calls by this name and type, if there is one. */
    public static Optional<RegisteredFacts> of(SheetFact asked) {
        for (var registered : values()) {
            if (registered.fact.equals(asked.name()) && registered.type == asked.type()) {
                return Optional.of(registered);
            }
        }
        return Optional.empty();
    }

    /** Its name in sheets and bundles. */
    public String fact() {
        return fact;
    }

    /** Its kind. */
    public FactType type() {
        return type;
    }

    /** Whether it is a number without digits after the point. */
    public boolean whole() {
        return whole;
    }

    /** The least number it can be. */
    public int least() {
        return least;
    }

    /** The texts it can be. */
    public List<String> words() {
        return words;
    }
}
