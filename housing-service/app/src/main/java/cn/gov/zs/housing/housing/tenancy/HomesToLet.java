package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.stock.HomeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a tenancy asks the stock. */
public interface HomesToLet {
    /** The home as it is described now. */
    Optional<LetHome> find(HomeId home);

    /**
     * Whether a household may be transferred into it: fit to live in, on no offer and let to nobody (可推出), or held for this
     * tenancy already.
     */
    boolean isFit(HomeId home, TenancyId tenancy);

    /** Holds it for the tenancy that a transfer leads to; nobody else can have it from here on. Safe to repeat. */
    Hold hold(HomeId home, TenancyId tenancy, Act act);

    /** Gives it back when it is held for this tenancy. Safe to repeat. */
    void giveBack(HomeId home, TenancyId tenancy, Act act);

    /** The homes that are held for a transfer: few at any time. */
    List<Held> held();

    /** What came of holding a home. */
    enum Hold {
        /** It is held for this tenancy, by this call or an earlier one. */
        HELD,
        /** Another household is to have it by a transfer. */
        TAKEN,
        /** It is not free. */
        NOT_FIT
    }

    /**
     * A home that is held.
     *
     * @param home the home
     * @param tenancy for which
     * @param since when it was last touched by a step
     */
    record Held(HomeId home, TenancyId tenancy, Instant since) {}

    /** Its rent a month on this day, where the stock has one. */
    Optional<Yuan> rentOn(HomeId home, LocalDate day);
}
