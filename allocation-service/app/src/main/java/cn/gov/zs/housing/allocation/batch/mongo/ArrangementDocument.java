package cn.gov.zs.housing.allocation.batch.mongo;

import cn.gov.zs.housing.allocation.batch.Arrangement;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import java.util.List;

/** How a draw is witnessed, as it is stored. */
record ArrangementDocument(List<Seat.Party> seats, int needed, int balls, int highest) {

    static ArrangementDocument of(Arrangement a) {
        return new ArrangementDocument(
                a.witnesses().seats().stream().map(Seat::standsFor).toList(),
                a.witnesses().needed(),
                a.lastInput().balls(),
                a.lastInput().highest());
    }

    Arrangement toDomain() {
        return Arrangement.of(seats, needed, balls, highest);
    }
}
