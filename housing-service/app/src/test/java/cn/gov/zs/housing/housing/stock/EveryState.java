package cn.gov.zs.housing.housing.stock;

import static cn.gov.zs.housing.housing.stock.HomeSamples.act;
import static cn.gov.zs.housing.housing.stock.HomeSamples.fit;
import static cn.gov.zs.housing.housing.stock.HomeSamples.offerId;

import java.time.LocalDate;
import java.util.List;

/** A home in each state, at doors 1 to 13, in the order of the states. */
final class EveryState {
    private EveryState() {}

    static List<Home> homes() {
        return List.of(
                new Home.Planned(HomeFile.opened(
                        HomeSamples.flat(1), Particulars.UNKNOWN, HomeSamples.entry(), HomeState.PLANNED)),
                new Home.Finished(HomeFile.opened(
                        HomeSamples.flat(2), Particulars.UNKNOWN, HomeSamples.entry(), HomeState.FINISHED)),
                fit(3),
                fit(4).claimFor(offerId()),
                onOffer(5),
                reserved(6),
                drawn(7),
                allotted(8),
                fit(9).holdFor("tenancy", act()),
                let(10),
                let(11).vacate(act()),
                let(12).vacate(act()).repair(act()),
                fit(13).withdraw(act()));
    }

    static Home.OnOffer onOffer(int number) {
        return fit(number).claimFor(offerId()).putOnOffer(act());
    }

    static Home.Reserved reserved(int number) {
        return onOffer(number).reserve("batch", act());
    }

    static Home.Drawn drawn(int number) {
        return reserved(number).drawn(new Lot("batch", 7, "application"), act());
    }

    static Home.Allotted allotted(int number) {
        return drawn(number).allot(LocalDate.parse("2026-12-26"), act("2026-12-26T01:00:00Z"));
    }

    static Home.Let let(int number) {
        return allotted(number)
                .letTo(
                        new Letting("tenancy", "application", LocalDate.parse("2027-01-01")),
                        act("2026-12-28T01:00:00Z"));
    }
}
