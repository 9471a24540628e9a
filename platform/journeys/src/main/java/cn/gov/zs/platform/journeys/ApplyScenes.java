package cn.gov.zs.platform.journeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Households apply online: in steps that are saved, with what is wrong named at its field. */
final class ApplyScenes {
    private static final String DRAFTS = "/my/drafts";
    private static final String APPLICATIONS = "/api/v1/applications";
    private static final String LI = "citizen-li";
    private static final String CHEN = "citizen-chen";

    private final Props props;
    private final Drafts drafts;
    private String draft = "";

    ApplyScenes(Props props) {
        this.props = props;
        this.drafts = new Drafts(props);
    }

    /** Half of it is typed, one number wrong; it is left, and found again as it was. */
    String draft() {
        var applicant = props.person();
        var household = new Household("", LI, applicant, props.person());
        var sections = Application.sections(applicant, household.spouse());
        draft = drafts.begin(LI, DRAFTS);
        var wrong = new HashMap<>(sections.getOrDefault("applicant", Map.of()));
        wrong.put("applicant.idNumber", mistyped(applicant));
        var refused = drafts.send(LI, draft, "applicant", wrong).expect(400).body();
        Calls.check(
                refused.contains("applicant.idNumber-error"), "The wrong identity number is not named at its field");
        for (var section : List.of("applicant", "members", "housing")) {
            drafts.save(LI, draft, section, sections.getOrDefault(section, Map.of()));
        }
        Calls.check(props.calls().page(LI, DRAFTS).contains(draft), "The saved draft is not listed");
        Calls.check(
                props.calls().page(LI, draft + "/applicant").contains("value=\"" + applicant.name() + "\""),
                "The saved draft has lost what was typed");
        props.calls().get(CHEN, draft).expect(404);
        for (var section : List.of("income", "assets", "consent")) {
            drafts.save(LI, draft, section, sections.getOrDefault(section, Map.of()));
        }
        props.story().enters(Story.Part.MAIN, new Household(Drafts.number(draft), LI, applicant, household.spouse()));
        return draft;
    }

    /** Handed in once, however often it is sent; the receipt shows the masked number. */
    String apply() {
        var household = props.story().main();
        var receipt = drafts.submit(LI, draft);
        var again = props.calls().form(LI, draft + "/submit", Map.of()).expect(200);
        Calls.check(
                receipt.uri().getPath().equals(household.mine() + "/receipt")
                        && again.uri().equals(receipt.uri()),
                "Handing in twice does not lead to one receipt: " + receipt.uri() + ", " + again.uri());
        Calls.check(
                receipt.body().contains(household.applicant().name())
                        && receipt.body().contains(household.id())
                        && !receipt.body().contains(household.applicant().idNumber()),
                "The receipt lacks name or number, or shows the whole identity number");
        return receipt.uri().getPath();
    }

    /** A number with a wrong check digit, one person twice, no consent: each named, nothing stored. */
    String badInput() {
        var applicant = props.person();
        var sound = Application.of(props.formId(), applicant, props.person());
        refused(sound, "applicant", Map.of("name", applicant.name(), "idNumber", mistyped(applicant)), "idNumber");
        refused(
                sound,
                "coApplicants",
                List.of(Map.of("name", applicant.name(), "idNumber", applicant.idNumber(), "relation", "SPOUSE")),
                "coApplicants");
        refused(sound, "coApplicants", strangers(31), "coApplicants");
        refused(sound, "hukou", Map.of("village", "442000999001", "detail", "1号"), "village");
        refused(sound, "consent", false, "consent");
        var kept = props.calls().json(CHEN, APPLICATIONS + "?size=100").path("items");
        Calls.check(
                kept.valueStream()
                        .noneMatch(row -> row.path("applicantName").asString().equals(applicant.name())),
                "A refused application was stored");
        return DRAFTS;
    }

    private void refused(Map<String, Object> sound, String field, Object value, String named) {
        var body = new HashMap<>(sound);
        body.put(field, value);
        var answer = props.calls().post(CHEN, APPLICATIONS, body).expect(400);
        Calls.check(
                answer.json()
                        .path("fields")
                        .valueStream()
                        .anyMatch(fault -> fault.path("field").asString().contains(named)),
                "A wrong " + field + " is not named: " + answer.body());
    }

    private List<Map<String, Object>> strangers(int many) {
        return IntStream.range(0, many)
                .mapToObj(_ -> props.person())
                .map(one -> Map.<String, Object>of("name", one.name(), "idNumber", one.idNumber(), "relation", "CHILD"))
                .toList();
    }

    /** Six more households that apply in one go, one of them for the subsidy, three of them in other categories. */
    String others() {
        enters(Story.Part.OBJECTED, Map.of());
        enters(Story.Part.SUBSIDISED, Map.of("formOfSupport", "RENTAL_SUBSIDY"));
        enters(Story.Part.LEAVING, Map.of());
        enters(Story.Part.TIED_ONE, Map.of("category", DrawScenes.TIED));
        enters(Story.Part.TIED_TWO, Map.of("category", DrawScenes.TIED));
        enters(Story.Part.EMPLOYEE, Map.of("category", DrawScenes.THIRD));
        return props.story().household(Story.Part.SUBSIDISED).mine();
    }

    private void enters(Story.Part part, Map<String, Object> otherwise) {
        props.story().enters(part, submitted(CHEN, props.person(), otherwise));
    }

    /** An application in one go under this account, with another person of the journey as co-applicant. */
    Household submitted(String account, SyntheticPerson applicant, Map<String, Object> otherwise) {
        var spouse = props.person();
        var typed = Application.of(props.formId(), applicant, spouse);
        typed.putAll(otherwise);
        var id = props.patience().until("the application is taken", () -> {
            var answer = props.calls().post(account, APPLICATIONS, typed);
            // 409: an earlier try was taken although its answer was lost
            return Optional.of(
                    answer.status() == 409
                            ? answer.json().path("applicationId").asString()
                            : answer.expect(201).json().path("id").asString());
        });
        return new Household(id, account, applicant, spouse);
    }

    /** The number with another check digit. */
    private String mistyped(SyntheticPerson person) {
        var last = person.idNumber().charAt(17);
        var wrong = person.idNumber().substring(0, 17) + (last == '1' ? '2' : '1');
        props.story().idNumbers.add(wrong);
        return wrong;
    }
}
