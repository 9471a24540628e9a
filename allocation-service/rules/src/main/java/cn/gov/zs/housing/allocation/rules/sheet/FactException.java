package cn.gov.zs.housing.allocation.rules.sheet;

/** The facts given do not fit the sheet: whoever gives facts has to give all it asks for, of its kinds. */
public final class FactException extends IllegalArgumentException {

    private final String fact;

    FactException(String fact, String message) {
        super(fact + ": " + message);
        this.fact = fact;
    }

    /** Which fact. */
    public String fact() {
        return fact;
    }
}
