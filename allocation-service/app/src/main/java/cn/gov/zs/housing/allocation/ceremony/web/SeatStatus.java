package cn.gov.zs.housing.allocation.ceremony.web;

import cn.gov.zs.housing.allocation.ceremony.Ceremony;
import cn.gov.zs.housing.allocation.ceremony.SeatActs;

/** How a seat stands, in one word for the screen. */
enum SeatStatus {
    INVITED,
    ATTENDING,
    SEALED,
    REVEALED,
    ABSENT,
    WITHHELD;

    static SeatStatus of(Ceremony ceremony, SeatActs seat) {
        var stands = ceremony instanceof Ceremony.Aborted aborted ? aborted.before() : ceremony;
        if (seat.revealed().isPresent()) {
            return REVEALED;
        }
        if (seat.sealed().isPresent()) {
            return stands instanceof Ceremony.AwaitingInput || stands instanceof Ceremony.Complete ? WITHHELD : SEALED;
        }
        if (!(stands instanceof Ceremony.Gathering)) {
            return ABSENT;
        }
        return seat.attendance().isPresent() ? ATTENDING : INVITED;
    }
}
