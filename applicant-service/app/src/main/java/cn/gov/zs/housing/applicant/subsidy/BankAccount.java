package cn.gov.zs.housing.applicant.subsidy;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The account a subsidy is paid into (收款账户), in the applicant's own name: decision 0132.
 *
 * <p>It prints its last four digits only; {@link #whole()} is for the database and for a downloaded payment list.
 */
public final class BankAccount {
    /** Longest name of a bank. */
    public static final int MAX_BANK = 60;

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{15,18}");
    private static final int SHOWN = 4;

    private final String bank;
    private final String number;

    private BankAccount(String bank, String number) {
        this.bank = bank;
        this.number = number;
    }

    /** What is wrong with a typed account number. */
    public enum Fault {
        /** Not 16 to 19 digits. */
        FORM,
        /** The last digit does not follow from the others by Luhn's rule (GB/T 15694.1): a digit is mistyped. */
        CHECK_DIGIT
    }

    /** What is wrong with a typed number; blanks between its digits are forgiven. Empty when nothing is. */
    public static Optional<Fault> faultOf(String typed) {
        var digits = tidy(typed);
        if (!FORM.matcher(digits).matches()) {
            return Optional.of(Fault.FORM);
        }
        return luhn(digits) % 10 == 0 ? Optional.empty() : Optional.of(Fault.CHECK_DIGIT);
    }

    /**
     * An account.
     *
     * @param bank 开户行, 1 to 60 characters
     * @throws IllegalArgumentException if it is none; the message does not repeat it
     */
    public static BankAccount of(String bank, String typed) {
        if (bank.isBlank() || bank.length() > MAX_BANK || faultOf(typed).isPresent()) {
            throw new IllegalArgumentException("not a bank account");
        }
        return new BankAccount(bank, tidy(typed));
    }

    private static String tidy(String typed) {
        return typed.replaceAll("[ -]", "");
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            var digit = digits.charAt(digits.length() - 1 - place) - '0';
            var weighted = place % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }

    /** 开户行. */
    public String bank() {
        return bank;
    }

    /** All digits. */
    public String whole() {
        return number;
    }

    /** The last four digits behind stars. */
    public String masked() {
        return "*".repeat(number.length() - SHOWN) + number.substring(number.length() - SHOWN);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BankAccount that && bank.equals(that.bank) && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bank, number);
    }

    /** The masked number. */
    @Override
    public String toString() {
        return masked();
    }
}
