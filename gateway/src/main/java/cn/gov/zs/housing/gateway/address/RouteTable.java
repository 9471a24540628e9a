package cn.gov.zs.housing.gateway.address;

import static cn.gov.zs.housing.gateway.address.Upstream.ALLOCATION;
import static cn.gov.zs.housing.gateway.address.Upstream.APPLICANT;
import static cn.gov.zs.housing.gateway.address.Upstream.DISCLOSURE;
import static cn.gov.zs.housing.gateway.address.Upstream.HOUSING;
import static cn.gov.zs.housing.gateway.address.Upstream.KEYCLOAK;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every address of the platform and who answers it. What is not in this table and not a page of the gateway itself does
 * not exist outside: above all {@code /fragments/**} and the services' {@code /actuator/**}.
 */
public final class RouteTable {

    private static final Map<Upstream, List<String>> PATHS = new EnumMap<>(Map.of(
            DISCLOSURE,
            List.of(
                    "/",
                    "/notices/**",
                    "/documents/**",
                    "/objections",
                    "/requests/**",
                    "/annual-reports/**",
                    "/supervision",
                    "/log/**",
                    "/catalogue/**",
                    "/feeds/**",
                    "/open-data/**",
                    "/calendar",
                    "/subscriptions/**",
                    "/as-of",
                    "/corrections",
                    "/batch-timelines/**",
                    "/robots.txt",
                    "/staff/disclosure/**",
                    "/api/v1/disclosure/**",
                    "/api/v1/public/notices/**",
                    "/api/v1/public/documents/**",
                    "/api/v1/public/objections",
                    "/api/v1/public/catalogue/**",
                    "/api/v1/public/calendar/**",
                    "/policies/**",
                    "/guides/**",
                    "/answers/**",
                    "/search",
                    "/api/v1/public/policies/**",
                    "/api/v1/public/guides/**",
                    "/api/v1/public/answers/**",
                    "/api/v1/public/search"),
            APPLICANT,
            List.of(
                    "/check",
                    "/admission-standards",
                    "/my/applications/**",
                    "/my/drafts/**",
                    "/my/messages/**",
                    "/staff/window/**",
                    "/staff/retention/**",
                    "/staff/applications/**",
                    "/staff/admission-standards/**",
                    "/staff/id-number-reads/**",
                    "/staff/document-reads/**",
                    "/staff/cross-checks/**",
                    "/staff/paper-forms/**",
                    "/staff/list-exports/**",
                    "/staff/subsidies/**",
                    "/staff/objections/**",
                    "/staff/deadlines/**",
                    "/staff/my-cases/**",
                    "/staff/handovers/**",
                    "/staff/changes/**",
                    "/staff/re-reviews/**",
                    "/my/re-reviews/**",
                    "/api/v1/applications/**",
                    "/api/v1/id-number-reads/**",
                    "/api/v1/document-reads/**",
                    "/api/v1/cross-checks/**",
                    "/api/v1/paper-forms/**",
                    "/api/v1/subsidies/**",
                    "/api/v1/objections/**",
                    "/api/v1/stages/**",
                    "/api/v1/deadlines/**",
                    "/api/v1/handovers/**",
                    "/api/v1/changes/**",
                    "/api/v1/re-reviews/**",
                    "/api/v1/messages/**",
                    "/api/v1/removals/**",
                    "/api/v1/applicants/**",
                    "/api/v1/public/admission-checks",
                    "/api/v1/public/admission-standards"),
            HOUSING,
            List.of(
                    "/homes/**",
                    "/construction/**",
                    "/my/tenancy/**",
                    "/staff/homes/**",
                    "/staff/construction/**",
                    "/staff/tenancies/**",
                    "/staff/repairs/**",
                    "/staff/occupancy-checks/**",
                    "/api/v1/homes/**",
                    "/api/v1/construction/**",
                    "/api/v1/tenancies/**",
                    "/api/v1/repairs/**",
                    "/api/v1/occupancy-checks/**",
                    "/api/v1/public/homes/**",
                    "/api/v1/public/construction/**"),
            ALLOCATION,
            List.of(
                    "/batches/**",
                    "/score-sheets/**",
                    "/committee/**",
                    "/my/waiting-list/**",
                    "/staff/allocation/**",
                    "/api/v1/allocation/**",
                    "/api/v1/public/batches/**",
                    "/api/v1/public/score-sheets/**",
                    "/waiting-list/**",
                    "/api/v1/public/waiting-list/**",
                    "/api/v1/public/committee/**"),
            KEYCLOAK,
            List.of("/auth/**")));

    private RouteTable() {}

    /** The path patterns {@code upstream} answers. */
    public static List<String> pathsOf(Upstream upstream) {
        var ofEveryService = Stream.of("/staff/dead-letters/" + upstream.key() + "/**", "/openapi/" + upstream.key());
        return Stream.concat(
                        PATHS.getOrDefault(upstream, List.of()).stream(),
                        Upstream.services().contains(upstream) ? ofEveryService : Stream.empty())
                .toList();
    }
}
