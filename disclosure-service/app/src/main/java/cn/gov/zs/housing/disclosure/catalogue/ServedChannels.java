package cn.gov.zs.housing.disclosure.catalogue;

import java.time.LocalDate;

/** Hears by which channel something published was carried. Safe to tell twice: the earliest report of a channel holds. */
@FunctionalInterface
public interface ServedChannels {

    /**
     * A channel carried what was published.
     *
     * @param publishedId the notice or document
     * @param evidence an address or the number of a receipt; nothing personal, it is public
     */
    void served(String publishedId, Channel channel, LocalDate on, String evidence);
}
