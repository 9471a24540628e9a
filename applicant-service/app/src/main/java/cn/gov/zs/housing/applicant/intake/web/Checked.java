package cn.gov.zs.housing.applicant.intake.web;

import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.application.web.ApplicationForm;
import cn.gov.zs.housing.applicant.intake.SavedDraft;
import cn.gov.zs.housing.applicant.intake.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A draft as far as it is filled in.
 *
 * @param version of the draft; a page sends it back, so that what was saved elsewhere meanwhile is not overwritten unseen
 * @param unread flaws of the form's own fields
 * @param found flaws of what was typed
 * @param application what would be handed in; empty while anything is wrong
 */
record Checked(
        SavedDraft draft,
        long version,
        ApplicationForm form,
        List<Flaw> unread,
        List<Flaw> found,
        Optional<Submitted> application) {
    /** How far a section is. */
    enum Progress {
        /** Nothing was saved yet. */
        OPEN,
        /** Saved, and something is missing or wrong. */
        FLAWED,
        /** Nothing is wrong with it. */
        DONE
    }

    /** A section and how far it is. */
    record Line(Section section, Progress progress) {}

    List<Line> lines() {
        return Arrays.stream(Section.values())
                .map(section -> new Line(section, progress(section)))
                .toList();
    }

    private Progress progress(Section section) {
        if (!draft.saved().contains(section)) {
            return Progress.OPEN;
        }
        return unreadIn(section).isEmpty() && foundIn(section).isEmpty() ? Progress.DONE : Progress.FLAWED;
    }

    List<Flaw> unreadIn(Section section) {
        return unread.stream().filter(flaw -> section.holds(flaw.field())).toList();
    }

    List<Flaw> foundIn(Section section) {
        return found.stream().filter(flaw -> section.holds(flaw.field())).toList();
    }

    @Override
    public String toString() {
        return "checked " + draft;
    }
}
