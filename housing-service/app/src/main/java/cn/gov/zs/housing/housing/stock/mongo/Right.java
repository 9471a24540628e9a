package cn.gov.zs.housing.housing.stock.mongo;

import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.Lot;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who has a right to a home, as it is stored beside what the home is. */
record Right(
        @Nullable String offer,
        @Nullable String batch,
        @Nullable Integer entrantNumber,
        @Nullable String application,
        @Nullable LocalDate confirmedOn,
        @Nullable String tenancy,
        @Nullable LocalDate letFrom) {
    private static final Right NOBODY = new Right(null, null, null, null, null, null, null);

    static Right of(Home home) {
        return switch (home) {
            case Home.Claimed claimed -> of(claimed, null);
            case Home.OnOffer onOffer -> of(onOffer, null);
            case Home.Reserved reserved -> of(reserved, reserved.batch());
            case Home.Drawn drawn -> of(drawn, drawn.lot(), null);
            case Home.Allotted allotted -> of(allotted, allotted.lot(), allotted.confirmedOn());
            case Home.Held held -> new Right(null, null, null, null, null, held.tenancy(), null);
            case Home.Let let ->
                new Right(
                        null,
                        null,
                        null,
                        let.letting().application(),
                        null,
                        let.letting().tenancy(),
                        let.letting().beganOn());
            case Home.Planned _, Home.Finished _, Home.Fit _, Home.Vacated _, Home.UnderRepair _, Home.Withdrawn _ ->
                NOBODY;
        };
    }

    private static Right of(Home.OfAnOffer home, @Nullable String batch) {
        return new Right(home.offer().text(), batch, null, null, null, null, null);
    }

    private static Right of(Home.OfAnOffer home, Lot lot, @Nullable LocalDate confirmedOn) {
        return new Right(
                home.offer().text(), lot.batch(), lot.entrantNumber(), lot.application(), confirmedOn, null, null);
    }
}
