package cn.gov.zs.housing.disclosure.notice;

import java.util.Optional;

/** The addresses of all homes ever on offer, so that a result can say where a household will live. Nothing is personal. */
public interface HomeAddresses {
    /** Keeps the address of a home; a later offer of the same home replaces it. */
    void keep(String homeId, String address);

    /** The address; empty when the home's offer has not arrived. */
    Optional<String> find(String homeId);
}
