package cn.gov.zs.housing.applicant.message;

/** A channel that this office has set up; one that is not set up is not offered. */
public interface Channel {
    /** Which one. */
    ChannelKind kind();

    /**
     * Hands a letter over, once. Returns within its time limit whatever the other side does; the same letter may be handed over
     * again after a crash, and then carries the same id.
     */
    Outcome hand(Letter letter);

    /** What became of a letter. */
    sealed interface Outcome {
        /** The other side took it, with this answer. */
        record Taken(String answer) implements Outcome {}

        /** The other side will never take it: no such address, not allowed. */
        record Refused(String answer) implements Outcome {}

        /** It did not work this time. */
        record NotNow(String reason) implements Outcome {}

        /** It was not tried: the other side has failed too often and is left in peace for a while. */
        record NotTried() implements Outcome {}
    }
}
