package cn.gov.zs.housing.applicant.rereview.web;

import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.change.ChangeId;
import cn.gov.zs.housing.applicant.rereview.Kind;
import cn.gov.zs.housing.applicant.rereview.Outcome;
import cn.gov.zs.housing.applicant.rereview.ReReview;
import cn.gov.zs.housing.applicant.rereview.ReReviewState;
import cn.gov.zs.platform.eventing.Versioned;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A re-review as staff and the household see it.
 *
 * @param answeredHow how the answer came in; null while there is none
 * @param typedBy the clerk who typed it from paper; null when nobody did
 * @param change the place of the change it was answered with; null when nothing changed or nobody answered
 * @param decidedBy the person's name; null for the household, who is told the office
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReReviewView(
        String campaign,
        String applicationId,
        long version,
        int year,
        Kind kind,
        ReReviewState state,
        LocalDate lastDay,
        List<LocalDate> reminded,
        @Nullable Instant answeredAt,
        Entry.@Nullable Channel answeredHow,
        @Nullable String typedBy,
        @Nullable Integer change,
        @Nullable Instant checkedAt,
        @Nullable Outcome outcome,
        @Nullable String reasons,
        @Nullable String decidedBy,
        @Nullable LocalDate endedOn) {

    static ReReviewView of(Versioned<ReReview> reReview, boolean staff) {
        var state = reReview.state();
        var id = state.id();
        var answered = find(state, ReReview.Answered.class);
        var decided = find(state, ReReview.Decided.class);
        return new ReReviewView(
                id.campaign().text(),
                id.application().text(),
                reReview.version(),
                id.campaign().year(),
                id.campaign().kind(),
                state.state(),
                state.question().schedule().lastDay(),
                find(state, ReReview.Asked.class).map(ReReview.Asked::reminded).orElse(List.of()),
                answered.map(ReReview.Answered::at).orElse(null),
                answered.map(it -> it.by().channel()).orElse(null),
                answered.map(it -> it.by().name())
                        .filter(name -> !name.isEmpty())
                        .orElse(null),
                answered.flatMap(ReReview.Answered::change).map(ChangeId::place).orElse(null),
                find(state, ReReview.Verified.class)
                        .map(ReReview.Verified::checkedAt)
                        .orElse(null),
                decided.map(ReReview.Decided::outcome).orElse(null),
                decided.map(it -> it.decision().finding().text()).orElse(null),
                staff ? decided.map(it -> it.decision().name()).orElse(null) : null,
                switch (state) {
                    case ReReview.Concluded it -> it.on();
                    case ReReview.Lapsed it -> it.on();
                    default -> null;
                });
    }

    /** The latest step of this type. */
    static <T extends ReReview> Optional<T> find(ReReview at, Class<T> type) {
        if (type.isInstance(at)) {
            return Optional.of(type.cast(at));
        }
        return switch (at) {
            case ReReview.Asked _ -> Optional.empty();
            case ReReview.Overdue it -> find(it.before(), type);
            case ReReview.Answered it -> find(it.before(), type);
            case ReReview.Verified it -> find(it.before(), type);
            case ReReview.Decided it -> find(it.before(), type);
            case ReReview.Concluded it -> find(it.before(), type);
            case ReReview.Lapsed it -> find(it.before(), type);
        };
    }

    /** The number, without the reasons. */
    @Override
    public String toString() {
        return "view of re-review " + campaign + ":" + applicationId;
    }
}
