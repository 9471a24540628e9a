package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.stock.HomeId;
import java.time.LocalDate;
import java.util.Optional;

/** What a tenancy asks the stock. */
public interface HomesToLet {
    /** The home as it is described now. */
    Optional<LetHome> find(HomeId home);

    /** Whether a household may be transferred into it: fit to live in, on no offer and let to nobody (可推出). */
    boolean isFit(HomeId home);

    /** Its rent a month on this day, where the stock has one. */
    Optional<Yuan> rentOn(HomeId home, LocalDate day);
}
