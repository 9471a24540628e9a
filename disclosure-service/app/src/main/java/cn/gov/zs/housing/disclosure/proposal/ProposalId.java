package cn.gov.zs.housing.disclosure.proposal;

import cn.gov.zs.housing.disclosure.canonical.Sha256;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a proposal, and its duty. It is made from the number of the first request and does not give it away: the duty is public.
 *
 * @param text {@code ZDGK-} and twelve hexadecimal digits in capitals
 */
public record ProposalId(String text) {
    private static final Pattern FORM = Pattern.compile("ZDGK-[0-9A-F]{12}");
    private static final int DIGITS = 12;

    /** @throws IllegalArgumentException for another form */
    public ProposalId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a proposal");
        }
    }

    static ProposalId of(RequestNumber first) {
        var digest = Sha256.hex(("publication proposal\n" + first.text()).getBytes(StandardCharsets.UTF_8));
        return new ProposalId("ZDGK-" + digest.substring(0, DIGITS).toUpperCase(Locale.ROOT));
    }

    /** The proposal in an address; empty when it is none. */
    public static Optional<ProposalId> read(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(new ProposalId(typed)) : Optional.empty();
    }
}
