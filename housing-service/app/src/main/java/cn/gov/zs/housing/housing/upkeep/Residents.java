package cn.gov.zs.housing.housing.upkeep;

import java.util.List;
import java.util.Optional;

/** What upkeep asks about homes and who lives in them. */
public interface Residents {

    /**
     * A home somebody lives in.
     *
     * @param home its number
     * @param place what the office calls it
     * @param tenancy the tenancy
     */
    record Residence(String home, String place, String tenancy) {}

    /** The homes this account lives in now; two at most. */
    List<Residence> homesOf(String subject);

    /** What the office calls the home; empty when there is none. */
    Optional<String> place(String home);
}
