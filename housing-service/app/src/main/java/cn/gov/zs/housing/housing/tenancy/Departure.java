package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.contract.TenancyEndedV1.Ground;
import cn.gov.zs.housing.housing.stock.HomeId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Why and until when a household moves out (腾退).
 *
 * @param ground why
 * @param on the Shanghai day it was declared, agreed or ordered
 * @param vacateBy the last day of the removal period; contract rent is paid up to it
 * @param finding what was found, in words; empty where the ground needs none
 * @param working how a ground that is computed was computed; empty where none is
 * @param by subject of who declared it
 * @param to where it moves, of a transfer
 * @param marketRent for the days after {@code vacateBy}, once it is set
 */
public record Departure(
        Ground ground,
        LocalDate on,
        LocalDate vacateBy,
        String finding,
        String working,
        String by,
        Optional<Destination> to,
        Optional<MarketRent> marketRent) {

    /**
     * Where a transfer leads.
     *
     * @param tenancy the tenancy that follows
     * @param home its home
     */
    public record Destination(TenancyId tenancy, HomeId home) {}

    Departure priced(MarketRent market) {
        return new Departure(ground, on, vacateBy, finding, working, by, to, Optional.of(market));
    }

    /** Without words about people. */
    @Override
    public String toString() {
        return "Departure[" + ground + ", " + on + ", " + vacateBy + "]";
    }
}
