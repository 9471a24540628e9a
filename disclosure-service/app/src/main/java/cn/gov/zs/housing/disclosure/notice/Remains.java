package cn.gov.zs.housing.disclosure.notice;

import java.util.List;

/** What is left of a notice's content after its period. */
public sealed interface Remains {
    /** Personal items leave; a content without any stays. */
    static Remains of(Standing notice) {
        return switch (notice.content()) {
            case HomesOnOffer homes -> new Kept(homes, notice.salt());
            case HouseholdFacts facts -> new Removed(facts.personalItems());
            case DrawResult result -> new Removed(result.personalItems());
        };
    }

    /**
     * Nothing was personal.
     *
     * @param homes the homes that were on offer
     * @param salt kept with them, so that the digest can still be checked
     */
    record Kept(HomesOnOffer homes, Salt salt) implements Remains {}

    /**
     * Content and salt were removed (《个人信息保护法》 art. 19 and 47: kept for the shortest time, deleted when the purpose
     * has ended).
     *
     * @param items what kinds of detail stood here
     */
    record Removed(List<PublicItem> items) implements Remains {
        /** Keeps its own copy. */
        public Removed {
            items = List.copyOf(items);
        }
    }
}
