package cn.gov.zs.platform.journeys;

import java.util.Optional;

/** Households apply online. */
final class ApplyScenes {
    private final Props props;

    ApplyScenes(Props props) {
        this.props = props;
    }

    String apply() {
        var household = submitted("citizen-li");
        props.story().enters(Story.Part.MAIN, household);
        return household.mine();
    }

    /** Two new people who apply in one go under this account. */
    private Household submitted(String account) {
        var applicant = props.person();
        var spouse = props.person();
        var typed = Application.of(props.formId(), applicant, spouse);
        var id = props.patience().until("the application is taken", () -> {
            var answer = props.calls().post(account, "/api/v1/applications", typed);
            // 409: an earlier try was taken although its answer was lost
            return Optional.of(
                    answer.status() == 409
                            ? answer.json().path("applicationId").asString()
                            : answer.expect(201).json().path("id").asString());
        });
        return new Household(id, account, applicant, spouse);
    }
}
