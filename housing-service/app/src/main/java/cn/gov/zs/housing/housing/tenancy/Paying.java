package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.money.Yuan;
import java.util.Optional;

/** Money comes in for a tenancy, in every state in which rent was ever due. */
public final class Paying {
    private Paying() {}

    /**
     * Records a payment. The same one told again changes nothing; another one under its reference is refused.
     *
     * @return the tenancy with it, which may be the one that was given
     */
    public static TenancyAnswer record(Tenancy tenancy, Payment payment) {
        if (tenancy.file().signed().isEmpty()) {
            return TenancyAnswer.refused(Refusal.NOT_SIGNED);
        }
        return known(tenancy, payment)
                .map(there -> isSame(there, payment)
                        ? TenancyAnswer.moved(tenancy)
                        : TenancyAnswer.refused(Refusal.REFERENCE_TAKEN))
                .orElseGet(() -> TenancyAnswer.moved(tenancy.with(tenancy.file().with(payment))));
    }

    private static Optional<Payment> known(Tenancy tenancy, Payment payment) {
        return tenancy.file().payment(payment.reference());
    }

    /** Who recorded it and when makes no other payment of it. */
    public static boolean isSame(Payment one, Payment other) {
        return one.reference().equals(other.reference())
                && one.amount().equals(other.amount())
                && one.paidOn().equals(other.paidOn());
    }

    /** Takes a payment back, with the reason in the history. What was paid with it is owed again. */
    public static TenancyAnswer reverse(Tenancy tenancy, String reference, String reason, Act act) {
        return tenancy.file()
                .payment(reference)
                .filter(payment -> !payment.reversed())
                .map(payment -> TenancyAnswer.moved(tenancy.with(tenancy.file()
                        .replacing(payment.reverse())
                        .with(act.step(Step.Kind.PAYMENT_REVERSED, reference + " " + reason)))))
                .orElseGet(() -> TenancyAnswer.refused(Refusal.NO_SUCH_PAYMENT));
    }

    /** What came in in all. */
    static Yuan total(TenancyFile file) {
        return file.payments().stream()
                .filter(payment -> !payment.reversed())
                .map(Payment::amount)
                .reduce(Yuan.ZERO, Yuan::plus);
    }
}
