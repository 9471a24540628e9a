package cn.gov.zs.housing.housing.upkeep;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import java.util.List;

/** Takes repair requests, and records what becomes of them. */
public final class RepairBook {
    private final Aggregates<Repair> repairs;
    private final Residents residents;

    public RepairBook(Aggregates<Repair> repairs, Residents residents) {
        this.repairs = repairs;
        this.residents = residents;
    }

    /** Every answer to what is done with a request. */
    public sealed interface Answer {
        /** It is so from now on. */
        record Moved(Repair repair) implements Answer {}

        /** Its state does not allow it. */
        record NotNow(RepairState state) implements Answer {}

        /** She does not live there. */
        record NotHerHome() implements Answer {}

        /** This very form was sent before. */
        record FormReplayed(String repair) implements Answer {}
    }

    /**
     * What a tenant sent.
     *
     * @param id of the form
     * @param home where it is broken; hers
     */
    public record Sent(String id, String home, Fault fault, String words, String atHome) {
        /** Without words: logs follow the case. */
        @Override
        public String toString() {
            return "Sent[" + id + "]";
        }
    }

    /** Takes a request of a tenant for her home. */
    public Answer report(Sent sent, Hand by) {
        var hers = residents.homesOf(by.by()).stream()
                .filter(residence -> residence.home().equals(sent.home()))
                .findFirst();
        if (hers.isEmpty()) {
            return new Answer.NotHerHome();
        }
        var file = new RepairFile(
                sent.id(),
                hers.get().tenancy(),
                sent.home(),
                by.by(),
                sent.fault(),
                sent.words(),
                sent.atHome(),
                List.of(new RepairFile.Step(RepairState.REPORTED, "", by)));
        var reported = new Repair.Reported(file);
        return repairs.create(sent.id(), reported) ? new Answer.Moved(reported) : new Answer.FormReplayed(sent.id());
    }

    /** Does something to the request that was read at that version. */
    public Answer act(String id, long version, RepairAct act, String note, Hand by) {
        return repairs.change(
                id,
                version,
                repair -> act.on(repair, note, by)
                        .map(next -> Change.<Repair, Answer>to(next, List.of(), new Answer.Moved(next)))
                        .orElseGet(() -> Change.none(new Answer.NotNow(repair.state()))));
    }
}
