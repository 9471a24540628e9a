package cn.gov.zs.platform.journeys;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the steps of one journey hand on to each other. */
final class Story {
    /** The households, by what happens to them. */
    enum Part {
        /** Applies online and goes the whole way to a home. */
        MAIN,
        /** Typed at the window; refused, heard on appeal, registered, and silent when it is re-reviewed. */
        WINDOW,
        /** Returned, corrected and contradicted; an objection to its second notice is upheld and its appeal rejected. */
        OBJECTED,
        /** Chose the rental subsidy. */
        SUBSIDISED,
        /** Accepted by one of two clerks at once; says at its re-review what changed, and leaves the list by its own wish. */
        LEAVING,
        /** One of two households of another category with the same score. */
        TIED_ONE,
        /** The other one: of the two, one draws the home and gives it up, the other is next in line. */
        TIED_TWO,
        /** A household of a third category. */
        EMPLOYEE,
        /** Came in with a workbook of paper forms; nobody accepts it in time. */
        ON_PAPER,
        /** The same applicant in another township. */
        TWIN;

        /** Those whose cases go through the reviews. */
        static final List<Part> UNDER_REVIEW =
                List.of(MAIN, WINDOW, OBJECTED, SUBSIDISED, LEAVING, TIED_ONE, TIED_TWO, EMPLOYEE);
    }

    /** As every person of the journey is shown in public. */
    static final String MASKED = "442000************";

    /** Every whole identity number typed on the way: none may be found anywhere afterwards. */
    final List<String> idNumbers = new ArrayList<>();

    final List<String> homeIds = new ArrayList<>();
    String offerId = "";
    String batchId = "";
    String digest = "";
    LocalDate homesPublishedOn = LocalDate.EPOCH;

    /** The year in which information was asked for. */
    int requestYear;

    /** Table 3 of that year before anything was. */
    RequestTable requestsBefore = RequestTable.NONE;

    /** How long after the last public input was confirmed everybody could read the result. */
    Duration resultAfter = Duration.ZERO;

    /** How long after it the bundle with the proofs of the public log could be downloaded. */
    Duration proofsAfter = Duration.ZERO;

    private final Map<Part, Household> households = new EnumMap<>(Part.class);

    /** The household that plays this part; fails when it has not entered yet. */
    Household household(Part part) {
        var found = households.get(part);
        if (found == null) {
            throw new IllegalStateException(part + " has not applied yet");
        }
        return found;
    }

    /** The one that goes the whole way. */
    Household main() {
        return household(Part.MAIN);
    }

    void enters(Part part, Household household) {
        households.put(part, household);
    }

    /** A person nobody has met, whose number is remembered. */
    SyntheticPerson meets(SyntheticPerson person) {
        idNumbers.add(person.idNumber());
        return person;
    }
}
