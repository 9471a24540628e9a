package cn.gov.zs.housing.disclosure.draft;

import java.util.Optional;

/** The grounds of everything that went out. */
public interface Clearances {
    /** Adds one; nothing happens when it is there already. */
    void add(Clearance clearance);

    /** The grounds of this notice or document; empty for what is older than the guard. */
    Optional<Clearance> find(String published);
}
