package cn.gov.zs.housing.allocation.waitlist;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.housing.allocation.scoring.Scoring;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import java.time.LocalDate;

/** Gives every household that waits without a score its score, as soon as a sheet of its category is in force. */
public final class ScoreWaiting {

    private static final int AT_A_TIME = 200;

    private final Waitlist waitlist;
    private final ScoreSheets sheets;
    private final Scoring scoring;

    /**
     * @param waitlist who waits
     * @param sheets by which rule
     * @param scoring how
     */
    public ScoreWaiting(Waitlist waitlist, ScoreSheets sheets, Scoring scoring) {
        this.waitlist = waitlist;
        this.sheets = sheets;
        this.scoring = scoring;
    }

    /** Scores all that can be scored on this day. Safe to call at any time, from any replica. */
    public void on(LocalDate day) {
        for (var category : Category.values()) {
            if (waitlist.countUnscored(category) > 0) {
                sheets.inForce(category, day).ifPresent(sheet -> scoreAll(category, sheet, day));
            }
        }
    }

    /**
     * The entry with what holds of its household now, scored by the sheet in force. Without one it waits unscored; if it is in a
     * batch, it keeps its score until then. Who no longer waits stays as it is.
     *
     * @param facts what holds now
     */
    public WaitlistEntry changed(WaitlistEntry entry, Category category, ScoreFacts facts, LocalDate day) {
        var old = entry.household();
        var now = new Household(old.applicationId(), category, old.registeredOn(), old.ownerSubject(), facts);
        return switch (entry) {
            case WaitlistEntry.Unscored unscored -> unscored.changed(now);
            case WaitlistEntry.Scored scored -> {
                var sheet = sheets.inForce(category, day);
                if (sheet.isPresent()) {
                    yield scored.changed(now, score(now, sheet.get(), day));
                }
                yield scored.batchId().isEmpty()
                        ? new WaitlistEntry.Unscored(now)
                        : scored.changed(now, scored.standing());
            }
            case WaitlistEntry.Housed housed -> housed;
            case WaitlistEntry.Removed removed -> removed;
        };
    }

    private void scoreAll(Category category, ScoreSheet.Published sheet, LocalDate day) {
        for (var some = waitlist.unscored(category, AT_A_TIME);
                !some.isEmpty();
                some = waitlist.unscored(category, AT_A_TIME)) {
            some.forEach(entry -> waitlist.all().change(entry.id(), now -> scored(now, sheet, day)));
        }
    }

    private Change<WaitlistEntry, Done> scored(WaitlistEntry entry, ScoreSheet.Published sheet, LocalDate day) {
        if (!(entry instanceof WaitlistEntry.Unscored unscored)) {
            return Change.none(Done.DONE);
        }
        return Change.to(unscored.scored(score(unscored.household(), sheet, day)));
    }

    private ScoreAnswer.Scored score(Household household, ScoreSheet.Published sheet, LocalDate day) {
        return switch (scoring.score(sheet, household.facts(), household.registeredOn(), day)) {
            case ScoreAnswer.Scored standing -> standing;
            case ScoreAnswer.SheetNotPublished no ->
                throw new IllegalStateException("asked for a sheet in force: " + no);
            case ScoreAnswer.SheetNotInForce no -> throw new IllegalStateException("asked for a sheet in force: " + no);
            case ScoreAnswer.Overflow no -> throw new IllegalStateException("the sheet gives no score: " + no);
        };
    }
}
