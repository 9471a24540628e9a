package cn.gov.zs.housing.disclosure.assessment;

/** What came of a step with a circular. */
public sealed interface CircularAnswer {
    /** It was done; a step that was sent twice is done too. */
    record Done(Circular circular) implements CircularAnswer {}

    /** The reason or reply is missing, too long, or holds the number of a person's paper, phone or account. */
    record WordsUnfit() implements CircularAnswer {}

    /** Nobody releases what she proposed herself. */
    record OwnHands() implements CircularAnswer {}

    /** Whom it criticises has not been heard. */
    record NotHeard() implements CircularAnswer {}

    /** It was released or dropped. */
    record Over() implements CircularAnswer {}
}
