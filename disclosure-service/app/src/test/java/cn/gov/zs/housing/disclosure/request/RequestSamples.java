package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Requests for tests. */
public final class RequestSamples {
    public static final Officer OFFICER = new Officer("s-1", "何敏");
    public static final Officer HEAD = new Officer("s-2", "梁主任");
    public static final Applicant CHEN =
            new Applicant(ApplicantKind.NATURAL_PERSON, "陈大文", "居民身份证 示例号码", "13800138000", "");
    public static final Wish PLAN = new Wish("二〇二五年公租房建设计划的批复", Wish.Form.ELECTRONIC, Wish.Handover.PORTAL);

    /** By which Chen is counted. */
    public static final String CHENS = "chen";

    private static final String DIGITS = "0123456789";

    private RequestSamples() {}

    public static RequestNumber number(int n) {
        var letters = new StringBuilder();
        for (int rest = n, i = 0; i < 10; i++, rest /= 10) {
            letters.insert(0, DIGITS.charAt(rest % 10));
        }
        return new RequestNumber("SQ-" + letters.substring(0, 5) + "-" + letters.substring(5));
    }

    public static Instant at(LocalDate day) {
        return OfficeDay.begin(day).plusSeconds(9 * 3_600);
    }

    public static InformationRequest.Head head(int n, Way way, LocalDate arrivedOn) {
        return new InformationRequest.Head(
                number(n),
                "verifier",
                way,
                arrivedOn,
                at(arrivedOn),
                way == Way.WEB ? Optional.empty() : Optional.of(OFFICER),
                false,
                CHENS);
    }

    /** The same, of somebody else. */
    public static InformationRequest.Head of(String person, InformationRequest.Head head) {
        return new InformationRequest.Head(
                head.number(),
                head.verifier(),
                head.way(),
                head.arrivedOn(),
                head.arrivedAt(),
                head.enteredBy(),
                head.helped(),
                person);
    }
}
