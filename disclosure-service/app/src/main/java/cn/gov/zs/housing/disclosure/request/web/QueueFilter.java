package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.request.RequestQueue;
import java.time.LocalDate;

/**
 * What of the queue is shown, as it stands in the address, so that it can be kept as a bookmark.
 *
 * @param soon only what is nearly due or overdue
 * @param mine only what the caller handles
 */
record QueueFilter(boolean soon, boolean mine) {
    boolean shows(RequestQueue.Waiting each, String subject, LocalDate today) {
        return (!soon || each.soon(today))
                && (!mine || each.request().file().assignment().of(subject));
    }

    /** The address of the queue so filtered. */
    public String path() {
        var path = StaffRequestPages.HERE;
        if (soon) {
            path += "?soon=true";
        }
        return mine ? path + (soon ? "&" : "?") + "mine=true" : path;
    }

    /** The same address, to add another parameter to. */
    public String onward() {
        return path() + (soon || mine ? "&" : "?");
    }

    /** The same, with or without this. */
    public QueueFilter turnedSoon() {
        return new QueueFilter(!soon, mine);
    }

    /** The same, with or without this. */
    public QueueFilter turnedMine() {
        return new QueueFilter(soon, !mine);
    }
}
