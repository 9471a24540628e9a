package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.request.Fee;
import cn.gov.zs.housing.disclosure.request.FeeRule;
import cn.gov.zs.housing.disclosure.request.InformationRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fee as the applicant reads it: what for, how much, until when.
 *
 * @param basis {@code PIECE} or {@code PAGE}
 * @param first the first piece of the month, or page, that was counted
 * @param last the last one
 * @param source where the rates come from
 * @param paidOn absent while it is waited for
 */
record FeeView(
        String basis,
        int first,
        int last,
        int yuan,
        LocalDate on,
        LocalDate until,
        String source,
        @Nullable LocalDate paidOn) {
    static Optional<FeeView> of(InformationRequest request) {
        var waiting = request instanceof InformationRequest.AwaitingPayment payment
                ? Optional.of(payment.asked())
                : Optional.<Fee>empty();
        return waiting.or(() -> request.handled().flatMap(InformationRequest.Handling::fee))
                .map(fee -> new FeeView(
                        fee.basis().name(),
                        fee.before() + 1,
                        fee.before() + fee.count(),
                        fee.yuan(),
                        fee.on(),
                        fee.until(),
                        FeeRule.on(fee.on()).source(),
                        fee.paidOn().orElse(null)));
    }
}
