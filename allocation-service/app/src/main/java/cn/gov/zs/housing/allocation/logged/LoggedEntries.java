package cn.gov.zs.housing.allocation.logged;

import cn.gov.zs.housing.allocation.rules.published.LogStep;
import cn.gov.zs.platform.eventing.Envelope;
import java.util.List;

/** The entries that were heard; none ever changes or goes. */
public interface LoggedEntries {

    /** Keeps an entry because of an event; one that is there already stays as it is. */
    void keep(Envelope<?> cause, LoggedEntry entry);

    /** The entries about exactly this step, in the order of the log. */
    List<LoggedEntry> of(LogStep step);
}
