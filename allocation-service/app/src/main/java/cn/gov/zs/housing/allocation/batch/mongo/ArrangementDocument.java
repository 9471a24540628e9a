package cn.gov.zs.housing.allocation.batch.mongo;

import cn.gov.zs.housing.allocation.batch.Arrangement;
import cn.gov.zs.housing.allocation.rules.freeze.AnnouncedInput;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import java.util.List;

/** How a draw is witnessed, as it is stored. */
record ArrangementDocument(List<Seat.Party> seats, int needed, int balls, int highest) {

    static ArrangementDocument of(Arrangement a) {
        return switch (a.lastInput()) {
            case AnnouncedInput.Balls(var balls, var highest) ->
                new ArrangementDocument(
                        a.witnesses().seats().stream().map(Seat::standsFor).toList(),
                        a.witnesses().needed(),
                        balls,
                        highest);
            // no plan of this service announces one yet
            case AnnouncedInput.Beacon beacon ->
                throw new IllegalStateException("a beacon cannot be planned: " + beacon);
        };
    }

    Arrangement toDomain() {
        return Arrangement.of(seats, needed, balls, highest);
    }
}
