package cn.gov.zs.housing.disclosure.supervision;

/** What came of a step with a complaint or suggestion. */
public sealed interface VoiceAnswer {
    /** It was done; a form that was sent twice is done too. */
    record Done(Voice voice) implements VoiceAnswer {}

    /** Nothing was written, or more than fits. */
    record WordsUnfit() implements VoiceAnswer {}

    /** What the public would read holds the number of a person's paper, phone or account. */
    record Personal() implements VoiceAnswer {}

    /** Nobody publishes what she wrote herself. */
    record OwnHands() implements VoiceAnswer {}

    /** It is not where this step begins. */
    record OtherStage() implements VoiceAnswer {}
}
