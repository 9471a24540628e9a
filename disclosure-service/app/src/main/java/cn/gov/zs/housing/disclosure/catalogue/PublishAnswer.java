package cn.gov.zs.housing.disclosure.catalogue;

import java.time.LocalDate;
import java.util.List;

/** Every answer to an officer who says that something was published. */
public sealed interface PublishAnswer {
    /** It is on record. */
    record Recorded(Duty duty) implements PublishAnswer {}

    /** The platform publishes these itself: nobody enters it by hand. */
    record ByThePlatform(String clause) implements PublishAnswer {}

    /** It is on record already: a correction goes behind it, with a reason. */
    record PublishedBefore() implements PublishAnswer {}

    /** Nothing is on record that could be corrected. */
    record NotPublishedYet() implements PublishAnswer {}

    /** A required element of the item is missing in it. */
    record ElementsMissing(List<String> missing, String clause) implements PublishAnswer {
        /** Keeps its own copy. */
        public ElementsMissing {
            missing = List.copyOf(missing);
        }
    }

    /** A day that is still to come. */
    record DayAhead(LocalDate today) implements PublishAnswer {}

    /** Backdated: nothing is published before it is made. */
    record BeforeItArose(LocalDate aroseOn, String clause) implements PublishAnswer {}

    /** The address is one of this platform, where nothing stands. */
    record NothingThere(String address) implements PublishAnswer {}

    /** The platform knows another day for what stands at this address. */
    record OtherDayOnRecord(LocalDate publishedOn) implements PublishAnswer {}
}
