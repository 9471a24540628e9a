package cn.gov.zs.housing.applicant.subsidy.mongo;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.subsidy.Hold;
import cn.gov.zs.housing.applicant.subsidy.ListId;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun.Approved;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun.Closed;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun.Computing;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun.Discarded;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun.ToApprove;
import cn.gov.zs.housing.applicant.subsidy.Tally;
import cn.gov.zs.housing.applicant.subsidy.mongo.RunDocument.HoldDocument;
import cn.gov.zs.platform.crypto.FieldCipher;
import java.time.YearMonth;

/** From a run to its document and back; words are encrypted, each for its place. */
final class RunCodec {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "subsidy-runs";

    private static final String REASON = "reason";

    private final FieldCipher cipher;

    RunCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    private static String holdField(String application) {
        return "holds." + application + ".reason";
    }

    RunDocument document(SubsidyRun run) {
        var id = run.list().text();
        var sealing = Sealing.of(cipher, COLLECTION, id);
        var computing = run instanceof Computing now ? now : null;
        var closed = run instanceof Closed now ? now : null;
        var approved = run instanceof Approved now ? now : closed == null ? null : closed.before();
        var discarded = run instanceof Discarded now ? now : null;
        return new RunDocument(
                id,
                run.list().month().toString(),
                run.list().attempt(),
                run.name(),
                run.made(),
                run.tally().seen(),
                run.tally().payable(),
                run.tally().amount(),
                run.tally().withoutAccount(),
                computing == null ? null : computing.cursor(),
                computing == null ? null : computing.walker(),
                computing == null ? null : computing.walkerUntil(),
                run.holds().stream()
                        .map(hold -> new HoldDocument(
                                hold.application().text(),
                                hold.amount(),
                                sealing.seal(holdField(hold.application().text()), hold.reason()),
                                hold.act()))
                        .toList(),
                approved == null ? null : approved.digest(),
                approved == null ? null : approved.approved(),
                closed == null ? 0 : closed.paid(),
                closed == null ? null : closed.paidTotal(),
                closed == null ? 0 : closed.returned(),
                closed == null ? null : closed.closed(),
                discarded == null ? null : sealing.seal(REASON, discarded.reason()),
                discarded == null ? null : discarded.discarded(),
                sealing.key());
    }

    SubsidyRun run(RunDocument stored) {
        var sealing = Sealing.of(cipher, COLLECTION, stored.id());
        var list = new ListId(YearMonth.parse(stored.month()), stored.attempt());
        var tally = new Tally(stored.seen(), stored.payable(), stored.amount(), stored.withoutAccount());
        return switch (stored.state()) {
            case COMPUTING ->
                new Computing(
                        list, stored.made(), tally, There.of(stored.cursor()), stored.walker(), stored.walkerUntil());
            case TO_APPROVE -> toApprove(stored, list, tally, sealing);
            case APPROVED -> approved(stored, list, tally, sealing);
            case CLOSED ->
                new Closed(
                        approved(stored, list, tally, sealing),
                        stored.paid(),
                        There.of(stored.paidTotal()),
                        stored.returned(),
                        There.of(stored.closed()));
            case DISCARDED ->
                new Discarded(
                        list,
                        stored.made(),
                        tally,
                        sealing.open(REASON, There.of(stored.reason())),
                        There.of(stored.discarded()));
        };
    }

    private static Approved approved(RunDocument stored, ListId list, Tally tally, Sealing sealing) {
        return new Approved(
                toApprove(stored, list, tally, sealing), There.of(stored.digest()), There.of(stored.approved()));
    }

    private static ToApprove toApprove(RunDocument stored, ListId list, Tally tally, Sealing sealing) {
        return new ToApprove(
                list,
                stored.made(),
                tally,
                stored.holds().stream()
                        .map(hold -> new Hold(
                                new ApplicationId(hold.applicationId()),
                                hold.amount(),
                                sealing.open(holdField(hold.applicationId()), hold.reason()),
                                hold.act()))
                        .toList());
    }
}
