package cn.gov.zs.housing.housing.upkeep;

import java.util.ArrayList;
import java.util.List;

/**
 * What is on file of a repair request, whatever its state.
 *
 * @param id number of the form that brought it
 * @param tenancy the tenancy
 * @param home the home
 * @param subject the tenant's account
 * @param fault what is broken
 * @param words where and how, 1 to {@value #LONGEST_WORDS} characters; stored encrypted
 * @param atHome when somebody is there to open, 1 to {@value #LONGEST_TIMES} characters; stored encrypted
 * @param steps what happened, at least the report
 */
public record RepairFile(
        String id,
        String tenancy,
        String home,
        String subject,
        Fault fault,
        String words,
        String atHome,
        List<Step> steps) {
    public static final int LONGEST_WORDS = 1000;
    public static final int LONGEST_TIMES = 200;

    public RepairFile {
        steps = List.copyOf(steps);
    }

    /**
     * Something that happened.
     *
     * @param to the state from then on
     * @param note what was said of it; may be empty; stored encrypted
     * @param hand who did it
     */
    public record Step(RepairState to, String note, Hand hand) {
        /** Without the note: people write names into it. */
        @Override
        public String toString() {
            return "Step[" + to + ", " + hand.at() + "]";
        }
    }

    RepairFile with(RepairState to, String note, Hand hand) {
        var all = new ArrayList<>(steps);
        all.add(new Step(to, note, hand));
        return new RepairFile(id, tenancy, home, subject, fault, words, atHome, all);
    }

    /** Without words: logs follow the case. */
    @Override
    public String toString() {
        return "RepairFile[" + id + "]";
    }
}
