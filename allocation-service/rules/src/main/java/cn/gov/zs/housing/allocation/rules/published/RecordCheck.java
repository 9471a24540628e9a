package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.ceremony.Seal;
import cn.gov.zs.housing.allocation.rules.ceremony.Transcript;
import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.freeze.Witnesses;
import cn.gov.zs.housing.allocation.rules.published.CeremonyRecord.SeatAt;
import java.time.Instant;
import java.util.List;

/** Did all happen in the lawful order, by the seats that the transcript names? */
final class RecordCheck {

    private final CeremonyRecord record;
    private final Findings findings;

    private RecordCheck(CeremonyRecord record, Findings findings) {
        this.record = record;
        this.findings = findings;
    }

    static void check(Plan plan, Votes votes, CeremonyRecord record, Transcript transcript, Findings findings) {
        findings.checked(Check.RECORD);
        new RecordCheck(record, findings).check(plan, votes, transcript);
    }

    private void check(Plan plan, Votes votes, Transcript transcript) {
        aborted();
        order(votes);
        var sealed = transcript.closed().seals().stream().map(Seal::seat).toList();
        var revealed = transcript.closed().seals().stream()
                .filter(Seal.Revealed.class::isInstance)
                .map(Seal::seat)
                .toList();
        if (!seats(record.sealed()).equals(sealed)
                || !seats(record.revealed()).equals(revealed)
                || !sealed.containsAll(seats(record.refusedReveals()))) {
            found("record.seats");
        }
        var closingDigest = transcript.closed().closingDigest();
        if (!record.closingDigest().equals(closingDigest)) {
            found("record.closing", record.closingDigest(), closingDigest);
        }
        confirmed(plan);
    }

    private void aborted() {
        boolean right = record.attempt() == record.aborted().size() + 1;
        for (int i = 0; i < record.aborted().size(); i++) {
            var abort = record.aborted().get(i);
            right &= abort.attempt() == i + 1
                    && !record.openedAt().isBefore(abort.abortedAt())
                    && (i == 0
                            || abort.abortedAt()
                                    .isAfter(record.aborted().get(i - 1).abortedAt()));
        }
        if (!right) {
            found("record.aborted", record.attempt());
        }
    }

    private void order(Votes votes) {
        notBefore("passed", votes.passedAt(), "frozen", record.frozenAt());
        notBefore("opened", record.openedAt(), "passed", votes.passedAt());
        for (var seal : record.sealed()) {
            notBefore("sealed", seal.at(), "opened", record.openedAt());
            notBefore("sealing-closed", record.sealingClosedAt(), "sealed", seal.at());
        }
        notBefore("sealing-closed", record.sealingClosedAt(), "opened", record.openedAt());
        for (var reveals : List.of(record.revealed(), record.refusedReveals())) {
            for (var reveal : reveals) {
                notBefore("revealed", reveal.at(), "sealing-closed", record.sealingClosedAt());
                notBefore("reveals-closed", record.revealsClosedAt(), "revealed", reveal.at());
            }
        }
        notBefore("reveals-closed", record.revealsClosedAt(), "sealing-closed", record.sealingClosedAt());
        if (!record.lastInputAt().isAfter(record.revealsClosedAt())) {
            found("record.order.last-input", record.lastInputAt(), record.revealsClosedAt());
        }
        notBefore("drawn", record.drawnAt(), "last-input", record.lastInputAt());
    }

    private void notBefore(String later, Instant at, String earlier, Instant than) {
        if (at.isBefore(than)) {
            found("record.order." + later, at, than);
        }
    }

    private void confirmed(Plan plan) {
        var seats = record.confirmedBy();
        boolean right = seats.size() >= Witnesses.FEWEST
                && seats.equals(seats.stream().distinct().sorted().toList())
                && seats.getFirst() >= 1
                && seats.getLast() <= plan.witnesses().seats().size();
        if (!right) {
            found("record.confirmed", seats);
        }
    }

    private static List<Integer> seats(List<SeatAt> list) {
        return list.stream().map(SeatAt::seat).sorted().toList();
    }

    private void found(String key, Object... facts) {
        findings.add(Check.RECORD, key, facts);
    }
}
