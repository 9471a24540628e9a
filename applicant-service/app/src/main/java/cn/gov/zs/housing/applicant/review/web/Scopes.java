package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.housing.applicant.review.Scope;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.housing.applicant.township.Village;
import cn.gov.zs.housing.applicant.township.Villages;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which applications a member of staff may see, by her roles and her township or village. */
public final class Scopes {
    /** Makes the first review. */
    public static final String TOWNSHIP_REVIEWER = "township-reviewer";

    /** Makes the city's review. */
    public static final String CITY_REVIEWER = "city-reviewer";

    /** Approves for the city, and decides appeals. */
    public static final String CITY_APPROVER = "city-approver";

    /** Takes applications, accepts them and visits households for her village. */
    public static final String VILLAGE_CLERK = "village-clerk";

    /** Takes applications, accepts them, visits households and files their cases for her township. */
    public static final String TOWNSHIP_CLERK = "township-clerk";

    private Scopes() {}

    /** The caller's scope; empty when she is no staff of this service's. */
    public static Optional<Scope> find(Caller caller) {
        if (caller.has(CITY_REVIEWER) || caller.has(CITY_APPROVER)) {
            return Optional.of(new Scope.WholeCity());
        }
        if (caller.has(TOWNSHIP_REVIEWER) || caller.has(TOWNSHIP_CLERK)) {
            return Optional.of(new Scope.OneTownship(township(caller)));
        }
        if (caller.has(VILLAGE_CLERK)) {
            return Optional.of(new Scope.OneVillage(village(caller)));
        }
        return Optional.empty();
    }

    /** The caller's scope; 403 when she has none. */
    public static Scope of(Caller caller) {
        caller.require(VILLAGE_CLERK, TOWNSHIP_CLERK, TOWNSHIP_REVIEWER, CITY_REVIEWER, CITY_APPROVER);
        return find(caller).orElseThrow(ProblemException::absent);
    }

    /** The role that gives the caller her scope, the widest first; 403 when she has none. */
    public static String roleOf(Caller caller) {
        caller.require(VILLAGE_CLERK, TOWNSHIP_CLERK, TOWNSHIP_REVIEWER, CITY_REVIEWER, CITY_APPROVER);
        return Stream.of(CITY_REVIEWER, CITY_APPROVER, TOWNSHIP_REVIEWER, TOWNSHIP_CLERK, VILLAGE_CLERK)
                .filter(caller::has)
                .findFirst()
                .orElseThrow(ProblemException::absent);
    }

    /** The township the caller works for; 403 {@code scope.missing} when her account names none that exists. */
    static Township township(Caller caller) {
        return caller.township()
                .flatMap(Townships::find)
                .orElseThrow(() -> new ProblemException(403, "scope.missing", Map.of()));
    }

    /** The village the caller works for; 403 {@code scope.missing} when her account names none that exists. */
    public static Village village(Caller caller) {
        return caller.village()
                .flatMap(Villages::find)
                .orElseThrow(() -> new ProblemException(403, "scope.missing", Map.of()));
    }
}
