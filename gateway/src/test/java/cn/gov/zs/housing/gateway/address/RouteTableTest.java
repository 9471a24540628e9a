package cn.gov.zs.housing.gateway.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

@Tag("zone-free")
class RouteTableTest {

    private static List<Upstream> answering(String path) {
        return List.of(Upstream.values()).stream()
                .filter(upstream -> RouteTable.pathsOf(upstream).stream().anyMatch(pattern -> matches(pattern, path)))
                .toList();
    }

    private static boolean matches(String pattern, String path) {
        return PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path));
    }

    @ParameterizedTest
    @CsvSource({
        "DISCLOSURE, /",
        "DISCLOSURE, /notices",
        "DISCLOSURE, /notices/1",
        "DISCLOSURE, /documents/1/file",
        "DISCLOSURE, /staff/disclosure",
        "DISCLOSURE, /api/v1/disclosure/notices",
        "DISCLOSURE, /api/v1/public/notices/1",
        "DISCLOSURE, /api/v1/public/documents",
        "DISCLOSURE, /notices/1/objection",
        "DISCLOSURE, /objections",
        "DISCLOSURE, /requests",
        "DISCLOSURE, /requests/new",
        "DISCLOSURE, /annual-reports",
        "DISCLOSURE, /supervision",
        "DISCLOSURE, /annual-reports/2026",
        "DISCLOSURE, /annual-reports/2026.xlsx",
        "DISCLOSURE, /staff/disclosure/requests/1",
        "DISCLOSURE, /log",
        "DISCLOSURE, /catalogue/policy",
        "DISCLOSURE, /api/v1/public/catalogue/policy/duties",
        "DISCLOSURE, /staff/disclosure/duties",
        "DISCLOSURE, /policies",
        "DISCLOSURE, /policies/1/attachments/2",
        "DISCLOSURE, /guides/1",
        "DISCLOSURE, /answers",
        "DISCLOSURE, /search",
        "DISCLOSURE, /api/v1/public/search",
        "DISCLOSURE, /api/v1/public/policies/1",
        "DISCLOSURE, /staff/disclosure/policies/1/approval",
        "DISCLOSURE, /feeds/public.atom",
        "DISCLOSURE, /open-data",
        "DISCLOSURE, /calendar",
        "DISCLOSURE, /api/v1/public/calendar/2027",
        "DISCLOSURE, /staff/disclosure/calendar/2027-1",
        "DISCLOSURE, /open-data/notices.csv",
        "DISCLOSURE, /subscriptions",
        "DISCLOSURE, /subscriptions/stop/1/2",
        "DISCLOSURE, /as-of",
        "DISCLOSURE, /corrections",
        "DISCLOSURE, /batch-timelines/1",
        "DISCLOSURE, /log/tile/entries/x001/234.p/5",
        "DISCLOSURE, /staff/disclosure/objections/1",
        "DISCLOSURE, /api/v1/public/objections",
        "DISCLOSURE, /api/v1/public/notices/1/objections",
        "APPLICANT, /staff/objections/1/answer",
        "APPLICANT, /api/v1/objections/1",
        "APPLICANT, /my/applications",
        "APPLICANT, /my/applications/new",
        "APPLICANT, /my/drafts/1/documents",
        "APPLICANT, /staff/window/1/applicant",
        "APPLICANT, /my/messages",
        "APPLICANT, /staff/retention",
        "APPLICANT, /api/v1/messages",
        "APPLICANT, /api/v1/removals",
        "APPLICANT, /staff/applications/1/first-review",
        "APPLICANT, /api/v1/applications",
        "APPLICANT, /staff/id-number-reads",
        "APPLICANT, /api/v1/id-number-reads",
        "APPLICANT, /staff/cross-checks",
        "APPLICANT, /staff/subsidies/runs/2026-11",
        "APPLICANT, /api/v1/subsidies/runs",
        "APPLICANT, /staff/deadlines",
        "APPLICANT, /staff/my-cases",
        "APPLICANT, /staff/handovers/new",
        "APPLICANT, /api/v1/stages",
        "APPLICANT, /api/v1/deadlines/mine",
        "APPLICANT, /api/v1/handovers",
        "APPLICANT, /api/v1/cross-checks/townships/442000118/run",
        "APPLICANT, /api/v1/paper-forms/1/confirmation",
        "APPLICANT, /staff/paper-forms/export.xlsx",
        "APPLICANT, /api/v1/applicants/keys/re-encryption",
        "APPLICANT, /check",
        "APPLICANT, /admission-standards",
        "APPLICANT, /staff/admission-standards/LOCAL_LOW_INCOME/5/approval",
        "APPLICANT, /api/v1/public/admission-checks",
        "APPLICANT, /api/v1/public/admission-standards",
        "HOUSING, /homes",
        "HOUSING, /staff/homes/offers",
        "HOUSING, /api/v1/homes/1",
        "HOUSING, /api/v1/public/homes",
        "HOUSING, /construction/2026",
        "HOUSING, /my/tenancy",
        "HOUSING, /staff/construction/plans/new",
        "HOUSING, /staff/tenancies/1",
        "HOUSING, /staff/repairs",
        "HOUSING, /staff/occupancy-checks",
        "HOUSING, /api/v1/construction/plans",
        "HOUSING, /api/v1/tenancies/mine",
        "HOUSING, /api/v1/repairs",
        "HOUSING, /api/v1/occupancy-checks",
        "HOUSING, /api/v1/public/construction",
        "ALLOCATION, /batches/1/bundle",
        "ALLOCATION, /batches/1/ceremonies/draw-1/events",
        "ALLOCATION, /batches/assets/hall.css",
        "ALLOCATION, /score-sheets",
        "ALLOCATION, /my/waiting-list",
        "ALLOCATION, /waiting-list",
        "ALLOCATION, /api/v1/public/waiting-list/statistics",
        "ALLOCATION, /staff/allocation/batches",
        "ALLOCATION, /api/v1/allocation/batches",
        "ALLOCATION, /api/v1/public/batches/1",
        "ALLOCATION, /api/v1/public/score-sheets",
        "ALLOCATION, /committee",
        "ALLOCATION, /committee/deliberations/1",
        "ALLOCATION, /api/v1/public/committee/deliberations",
        "APPLICANT, /staff/dead-letters/applicant",
        "HOUSING, /staff/dead-letters/housing/7/replay",
        "ALLOCATION, /staff/dead-letters/allocation",
        "DISCLOSURE, /staff/dead-letters/disclosure",
        "APPLICANT, /openapi/applicant",
        "HOUSING, /openapi/housing",
        "ALLOCATION, /openapi/allocation",
        "DISCLOSURE, /openapi/disclosure",
        "KEYCLOAK, /auth/realms/housing/account",
    })
    void gives_every_address_to_exactly_one_service(Upstream owner, String path) {
        assertThat(answering(path)).containsExactly(owner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/my",
                "/staff",
                "/api",
                "/login",
                "/logout",
                "/assets/theme.css",
                "/fragments/housing/my",
                "/actuator/health",
                "/actuator",
                "/openapi/keycloak",
                "/staff/dead-letters/keycloak",
                "/error",
                "/swagger-ui.html",
                "/v3/api-docs",
                "/noticesx",
                "/api/v2/homes",
                "/my/homes"
            })
    void leaves_everything_else_to_the_gateway_or_to_nobody(String path) {
        assertThat(answering(path)).isEmpty();
    }
}
