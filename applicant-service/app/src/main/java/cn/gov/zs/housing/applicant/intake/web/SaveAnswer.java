package cn.gov.zs.housing.applicant.intake.web;

import cn.gov.zs.housing.applicant.intake.SavedDraft;
import cn.gov.zs.platform.eventing.Versioned;

/** What became of a section that was sent. */
sealed interface SaveAnswer {
    /** It is kept. */
    record Saved(Versioned<SavedDraft> draft) implements SaveAnswer {}

    /**
     * The draft was saved elsewhere since the page was opened: nothing is written.
     *
     * @param asTyped what the draft would be with what was typed, and the version it has now
     */
    record Stale(Versioned<SavedDraft> asTyped) implements SaveAnswer {}
}
