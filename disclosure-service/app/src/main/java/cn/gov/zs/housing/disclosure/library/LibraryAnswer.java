package cn.gov.zs.housing.disclosure.library;

/** Every answer to an officer who writes in the library. */
public sealed interface LibraryAnswer {
    /** It is kept. */
    record Kept(LibraryText text) implements LibraryAnswer {}

    /** It is public. */
    record Published(LibraryText text) implements LibraryAnswer {}

    /** It is public no more. */
    record TakenDown(LibraryText text) implements LibraryAnswer {}

    /** 四眼原则: nobody decides on what she wrote. */
    record OwnWork() implements LibraryAnswer {}

    /** Nothing waits for a decision. */
    record NothingWaits() implements LibraryAnswer {}

    /** Its number names it and stays; a wrong number is taken down and published anew. */
    record NumberStays() implements LibraryAnswer {}

    /** A later version of a text needs its reason. */
    record ReasonMissing() implements LibraryAnswer {}

    /** It was taken down. */
    record Down() implements LibraryAnswer {}

    /** It was never public, so there is nothing to take down. */
    record NeverPublic() implements LibraryAnswer {}

    /** Another policy has this number. */
    record NumberTaken(TextId by) implements LibraryAnswer {}

    /** A text it names is not public. */
    record TargetAbsent(TextId target) implements LibraryAnswer {}

    /** It would change a policy that was made after it. */
    record TargetLater(TextId target) implements LibraryAnswer {}
}
