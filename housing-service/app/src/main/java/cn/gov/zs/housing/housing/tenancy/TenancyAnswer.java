package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.platform.eventing.Outgoing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every answer to something that was to be done to a tenancy. */
public sealed interface TenancyAnswer {

    /**
     * It was done.
     *
     * @param now the tenancy afterwards
     * @param events what others are told
     */
    record Moved(Tenancy now, List<Outgoing> events) implements TenancyAnswer {
        public Moved {
            events = List.copyOf(events);
        }
    }

    /**
     * It was not, and nothing changed.
     *
     * @param why the reason
     * @param clause what the reason rests on
     * @param firstLawfulDay from which day on it could be done, where that is a matter of days
     */
    record Refused(Refusal why, Optional<Clause> clause, Optional<LocalDate> firstLawfulDay) implements TenancyAnswer {}

    /** Done, and nobody needs to know. */
    static TenancyAnswer moved(Tenancy now, Outgoing... events) {
        return new Moved(now, List.of(events));
    }

    /** Not done. */
    static TenancyAnswer refused(Refusal why) {
        return new Refused(why, why.clause(), Optional.empty());
    }

    /** Not done, on a clause of the case. */
    static TenancyAnswer refused(Refusal why, Clause clause) {
        return new Refused(why, Optional.of(clause), Optional.empty());
    }

    /** Not done before a day. */
    static TenancyAnswer tooEarly(Clause clause, LocalDate firstLawfulDay) {
        return new Refused(Refusal.NOT_YET, Optional.of(clause), Optional.of(firstLawfulDay));
    }
}
