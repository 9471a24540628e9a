package cn.gov.zs.housing.disclosure.supervision;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A complaint, suggestion or question. What may happen next follows from which of these it is. */
public sealed interface Voice {
    /** What it is for good. */
    Head head();

    /** What was said, for staff only. */
    Words words();

    /** What it is for good. */
    record Head(VoiceNumber number, VoiceKind kind, Instant at) {
        /** Keeps the moment to the millisecond, as the database does. */
        public Head {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /**
     * What was said.
     *
     * @param contact to ask back; empty when none was given, and once the answer is public
     */
    record Words(String text, String contact) {
        /** Without the words. */
        @Override
        public String toString() {
            return "words of a complaint or suggestion";
        }
    }

    /**
     * What the public reads: the officer's own words, about nobody by name.
     *
     * @param question what was asked, in short
     * @param by who wrote it
     */
    record Answer(String question, String text, Officer by) {}

    /** It came. */
    record Received(Head head, Words words) implements Voice {}

    /** An answer waits for somebody else. */
    record Drafted(Head head, Words words, Answer answer) implements Voice {}

    /** The answer is public; nobody needs the contact any more, so it is gone. */
    record Published(Head head, Words words, Answer answer, Officer approvedBy, LocalDate on) implements Voice {}
}
