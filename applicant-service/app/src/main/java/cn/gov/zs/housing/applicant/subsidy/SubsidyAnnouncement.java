package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.contract.SubsidyGrantedV1;
import cn.gov.zs.housing.applicant.contract.SubsidyPaidV1;
import cn.gov.zs.housing.applicant.contract.SubsidyStoppedV1;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** What others are told of grants and payments (租赁补贴 is published: work plan 三（二）). */
public final class SubsidyAnnouncement {
    /** A message of Kafka's holds about a megabyte; five hundred lines are a tenth of it. */
    private static final int PART = 500;

    private SubsidyAnnouncement() {}

    /** The event of a new grant. */
    public static Outgoing granted(SubsidyGrant grant) {
        return granted(grant, grant.from());
    }

    private static Outgoing granted(SubsidyGrant grant, YearMonth from) {
        return Outgoing.of(
                SubsidyGrantedV1.TYPE,
                new SubsidyGrantedV1(
                        grant.application().text(),
                        grant.township().code(),
                        grant.maskedId(),
                        grant.factsIn(from).persons(),
                        from));
    }

    /** The events of a change: a stop is told, that it moved forward, and that it was undone; nothing else. */
    public static List<Outgoing> of(SubsidyGrant before, SubsidyGrant after) {
        if (before.standing() instanceof Standing.Stopped stopped && !(after.standing() instanceof Standing.Stopped)) {
            return List.of(granted(after, stopped.from()));
        }
        return after.standing() instanceof Standing.Stopped stopped
                        && !(before.standing() instanceof Standing.Stopped earlier
                                && earlier.from().equals(stopped.from()))
                ? List.of(Outgoing.of(
                        SubsidyStoppedV1.TYPE,
                        new SubsidyStoppedV1(
                                after.application().text(), after.township().code(), after.maskedId(), stopped.from())))
                : List.of();
    }

    /** The events of a list that was paid, one for every five hundred households. */
    public static List<Outgoing> paid(SubsidyRun.Closed run, List<PaymentLine> lines) {
        var parts = Math.max(1, Math.ceilDiv(lines.size(), PART));
        return IntStream.range(0, parts)
                .mapToObj(part -> Outgoing.of(
                        SubsidyPaidV1.TYPE,
                        new SubsidyPaidV1(
                                run.list().text(),
                                run.list().month(),
                                part + 1,
                                parts,
                                run.paid(),
                                run.paidTotal(),
                                run.before().digest(),
                                lines.subList(part * PART, Math.min(lines.size(), (part + 1) * PART)).stream()
                                        .map(SubsidyAnnouncement::payment)
                                        .toList())))
                .toList();
    }

    private static SubsidyPaidV1.Payment payment(PaymentLine line) {
        return new SubsidyPaidV1.Payment(
                line.application().text(),
                line.township().code(),
                line.maskedId(),
                line.persons(),
                line.months().size(),
                line.amount().amount());
    }
}
