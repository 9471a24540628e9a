package cn.gov.zs.housing.disclosure.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A notice, as far as something went wrong with it.
 *
 * @param fault how it came down early; empty when it did not, or for no fault of the office
 * @param faultOn the day it came down
 * @param upheldOn the days on which objections to it were upheld
 */
public record NoticeFact(
        String id,
        String item,
        String unit,
        String township,
        Optional<Fault> fault,
        Optional<LocalDate> faultOn,
        List<LocalDate> upheldOn) {
    /** Keeps its own copy. */
    public NoticeFact {
        upheldOn = List.copyOf(upheldOn);
    }

    /** Why a notice came down that should not have gone up so. The names are wire names. */
    public enum Fault {
        /** 更正：a fact in it was corrected. */
        CORRECTED,
        /** 撤回：what it said was decided again. */
        WITHDRAWN
    }

    List<Subject> subjects() {
        return Subjects.of(item, unit, township);
    }
}
