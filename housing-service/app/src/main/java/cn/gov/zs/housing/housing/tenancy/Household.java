package cn.gov.zs.housing.housing.tenancy;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The household that rents (承租家庭), as applicant-service told it.
 *
 * @param application its application; who else lives there stays in applicant-service
 * @param subject the tenant's account, once there is one
 * @param name the tenant's name (承租人姓名)
 * @param maskedIdNumber six digits and twelve stars
 * @param size persons, 1 to 10
 * @param township statistical code of the township of the hukou, nine digits
 */
public record Household(
        String application, Optional<String> subject, String name, String maskedIdNumber, int size, String township) {
    private static final Pattern MASKED = Pattern.compile("[0-9]{6}\\*{12}");

    private static final String NOBODY = "000000************";

    /** @throws IllegalArgumentException for an identity number that is not masked; the message does not repeat it */
    public Household {
        if (!MASKED.matcher(maskedIdNumber).matches()) {
            throw new IllegalArgumentException("the identity number of application " + application + " is not masked");
        }
    }

    /** The same with its account; an account once known stays. */
    public Household linked(String account) {
        return subject.isPresent()
                ? this
                : new Household(application, Optional.of(account), name, maskedIdNumber, size, township);
    }

    Household forgotten() {
        return new Household(application, Optional.empty(), "", NOBODY, size, township);
    }

    /** Without the name: logs follow the case. */
    @Override
    public String toString() {
        return "Household[" + application + "]";
    }
}
