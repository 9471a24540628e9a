package cn.gov.zs.housing.disclosure.draft;

import cn.gov.zs.housing.disclosure.mask.Finding;
import java.util.List;

/** Every answer to an officer who works on a draft. */
public sealed interface DraftAnswer {
    /** It is done. */
    record Done(Draft draft) implements DraftAnswer {}

    /** The draft is further on, or was published or overtaken: this cannot be done any more, or not yet. */
    record OtherStage(Drafts.Stage stage) implements DraftAnswer {}

    /** Nobody approves what passed through her own hands. */
    record OwnHands() implements DraftAnswer {}

    /** Required elements of the item are missing. */
    record ElementsMissing(List<String> missing, String clause) implements DraftAnswer {
        /** Keeps its own copy. */
        public ElementsMissing {
            missing = List.copyOf(missing);
        }
    }

    /** Something was found with which nobody may let it out. */
    record Blocked(List<Finding> findings) implements DraftAnswer {
        /** Keeps its own copy. */
        public Blocked {
            findings = List.copyOf(findings);
        }
    }

    /** Something was found, so it needs a reason to go out. */
    record ReasonNeeded() implements DraftAnswer {}

    /** The reason is none: too long, or it holds what cannot be shown or a number of a person. */
    record ReasonUnfit() implements DraftAnswer {}

    /** That does not help against what was found. */
    record NoRemedy() implements DraftAnswer {}

    /** Only what an officer types can be typed. */
    record NotTyped() implements DraftAnswer {}

    /** Words are missing, too long, or hold what cannot be shown; each by the field of the form. */
    record Unreadable(List<Unfit> fields) implements DraftAnswer {
        /** Keeps its own copy. */
        public Unreadable {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field that cannot be taken.
     *
     * @param field of the form
     * @param fault {@code required}, {@code too-long} or {@code bad-characters}
     */
    record Unfit(String field, String fault) {}

    /** The duty needs nothing typed: the platform fulfils it, or it is on record already. */
    record NoSuchDuty() implements DraftAnswer {}
}
