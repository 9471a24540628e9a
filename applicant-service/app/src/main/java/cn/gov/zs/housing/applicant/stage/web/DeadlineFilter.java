package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.review.Scope;
import cn.gov.zs.housing.applicant.stage.DeadlineListing;
import cn.gov.zs.housing.applicant.stage.DeadlineListing.Order;
import cn.gov.zs.housing.applicant.stage.DueState;
import cn.gov.zs.housing.applicant.stage.Duty;
import cn.gov.zs.housing.applicant.stage.Stage;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.http.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a list of deadlines was asked for, as its address says it.
 *
 * @param township code; null for all
 */
record DeadlineFilter(
        @Nullable Stage stage,
        @Nullable String township,
        @Nullable DueState due,
        @Nullable Turn turn,
        @Nullable Order order) {

    /** Whose turn is asked for: her own unless she says otherwise. */
    public Turn whose() {
        return turn == null ? Turn.MINE : turn;
    }

    /** How the list is sorted: the most urgent first unless she says otherwise. */
    public Order sorted() {
        return order == null ? Order.DUE : order;
    }

    /** The listing for somebody with this scope and these duties; 400 when the township does not exist. */
    DeadlineListing listing(Scope scope, List<Duty> duties, LocalDate today) {
        return new DeadlineListing(
                scope,
                Optional.ofNullable(stage),
                chosen(),
                Optional.ofNullable(due),
                today,
                whose() == Turn.MINE ? duties : List.of(),
                whose() == Turn.TOLD ? duties : List.of(),
                Optional.empty(),
                sorted());
    }

    private Optional<Township> chosen() {
        if (township == null || township.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Townships.find(township)
                .orElseThrow(() -> ProblemException.field("township", "unknown-choice", "flaw.unknown-choice")));
    }

    /** The address of this list, so that {@code page=N} can follow. */
    String address() {
        return UriComponentsBuilder.fromPath("/staff/deadlines")
                        .queryParamIfPresent("stage", Optional.ofNullable(stage))
                        .queryParamIfPresent(
                                "township", Optional.ofNullable(township).filter(it -> !it.isEmpty()))
                        .queryParamIfPresent("due", Optional.ofNullable(due))
                        .queryParam("turn", whose())
                        .queryParam("order", sorted())
                        .encode()
                        .toUriString()
                + "&";
    }
}
