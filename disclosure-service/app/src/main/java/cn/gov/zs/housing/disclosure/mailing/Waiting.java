package cn.gov.zs.housing.disclosure.mailing;

import java.time.Instant;

/** Something a subscriber is to be told by letter. */
public sealed interface Waiting {
    /** When its letter is due. */
    Instant due();

    /** That an address was typed for this wish, with the link that confirms it. */
    record Confirmation(int wish, Instant due) implements Waiting {}

    /**
     * Something published or taken down.
     *
     * @param entry name of its entry in the public log
     * @param index of that entry
     */
    record News(String entry, long index, Instant due) implements Waiting {}
}
