package cn.gov.zs.housing.applicant.mandate.web;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.mandate.CaseAccesses;
import cn.gov.zs.housing.applicant.mandate.CodeHash;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes one-time codes. What it returns is shown once and kept nowhere; the records have its hash. */
@Component
public class Codes {
    private static final int SALT_BYTES = 16;

    private final CaseAccesses accesses;
    private final SecureRandom chance = new SecureRandom();

    Codes(CaseAccesses accesses) {
        this.accesses = accesses;
    }

    /** A code in two groups of five, and what is kept of it. */
    record Printed(String text, CodeHash hash) {
        @Override
        public String toString() {
            return "printed code";
        }
    }

    /** A new code for the household of this case; an earlier one is void. */
    public String forOwner(ApplicationId application) {
        var printed = print();
        return accesses.change(
                application, access -> new CaseAccesses.Step<>(access.ownerCode(printed.hash()), printed.text()));
    }

    Printed print() {
        var code = chance.ints(CodeHash.LENGTH, 0, CodeHash.SIGNS.length())
                .mapToObj(sign -> String.valueOf(CodeHash.SIGNS.charAt(sign)))
                .collect(Collectors.joining());
        var salt = new byte[SALT_BYTES];
        chance.nextBytes(salt);
        return new Printed(code.substring(0, 5) + "-" + code.substring(5), CodeHash.of(code, salt));
    }
}
