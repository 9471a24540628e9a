package cn.gov.zs.housing.allocation.rules.sheet;

import java.util.List;

/** Every answer to the wish to read a sheet. */
public sealed interface SheetReading {

    /** All that was found, in the order of the document as far as it goes. */
    List<Finding> findings();

    /**
     * It fits the profile.
     *
     * @param sheet ready to run
     * @param findings warnings only
     */
    record Fits(Sheet sheet, List<Finding> findings) implements SheetReading {

        /** Keeps its own copy. */
        public Fits {
            findings = List.copyOf(findings);
        }
    }

    /** It does not fit the profile, for every fault among the findings. */
    record Refused(List<Finding> findings) implements SheetReading {

        /** Keeps its own copy. */
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
