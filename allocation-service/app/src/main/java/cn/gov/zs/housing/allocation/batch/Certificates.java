package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.batch.Certificate.Kind;
import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What must hold before the draw of a batch, looked up when somebody asks. Every year in which a clock of the draw or of its result can run
 * has its yearly notice of working days in force (decision 0344).
 */
public final class Certificates {

    private final FrozenBatches frozen;
    private final Offers offers;
    private final ScoreSheets sheets;
    private final Waitlist waitlist;
    private final Predicate<String> objectedTo;
    private final Bars bars;
    private final Supplier<WorkCalendar> calendar;

    /**
     * @param frozen who takes part
     * @param offers the homes with their notices
     * @param sheets what scored
     * @param waitlist who was registered, and when
     * @param objectedTo whether an objection to this batch is open
     * @param bars who may not take part
     * @param calendar the calendar of working days in force
     */
    public Certificates(
            FrozenBatches frozen,
            Offers offers,
            ScoreSheets sheets,
            Waitlist waitlist,
            Predicate<String> objectedTo,
            Bars bars,
            Supplier<WorkCalendar> calendar) {
        this.frozen = frozen;
        this.offers = offers;
        this.sheets = sheets;
        this.waitlist = waitlist;
        this.objectedTo = objectedTo;
        this.bars = bars;
        this.calendar = calendar;
    }

    /** All of them on this day; none for a batch whose draw was opened or that was cancelled. */
    public List<Certificate> of(Batch batch, LocalDate day) {
        if (batch instanceof Batch.Opened || batch instanceof Batch.Cancelled) {
            return List.of();
        }
        var fixed = batch instanceof Batch.Fixed it ? Optional.of(it.frozen()) : Optional.<Batch.Frozen>empty();
        return List.of(
                committee(batch, day),
                homesNotice(batch, day),
                fixed.map(this::householdNotices).orElseGet(() -> notYet(Kind.HOUSEHOLD_NOTICES, day)),
                fixed.map(this::scoreSheets).orElseGet(() -> notYet(Kind.SCORE_SHEET, day)),
                calendar(day),
                fixed.map(this::nobodyBarred).orElseGet(() -> notYet(Kind.NOBODY_BARRED, day)),
                objectedTo.test(batch.plan().batchId())
                        ? notYet(Kind.NO_OBJECTION, day)
                        : new Certificate(Kind.NO_OBJECTION, true, Optional.empty(), Optional.of(day)));
    }

    /** Those that are missing on this day. */
    public List<Certificate> missing(Batch batch, LocalDate day) {
        return of(batch, day).stream().filter(one -> !one.held()).toList();
    }

    /** The first day on which all of these can hold; empty when one never will. */
    public static Optional<LocalDate> firstLawfulDay(List<Certificate> certificates) {
        return certificates.stream().allMatch(one -> one.firstLawfulDay().isPresent())
                ? certificates.stream()
                        .flatMap(one -> one.firstLawfulDay().stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static Certificate committee(Batch batch, LocalDate day) {
        return switch (batch) {
            case Batch.Approved approved ->
                held(Kind.COMMITTEE, LocalDate.ofInstant(approved.approvedAt(), Batch.SHANGHAI));
            case Batch.Rejected _ -> never(Kind.COMMITTEE);
            default -> notYet(Kind.COMMITTEE, day);
        };
    }

    private Certificate homesNotice(Batch batch, LocalDate day) {
        var notice = offers.all().get(batch.plan().offerId()).state().notice();
        if (notice.isEmpty()) {
            return new Certificate(Kind.HOMES_NOTICE, false, Optional.empty(), Optional.of(Batch.firstLawfulDay(day)));
        }
        var publishedOn = notice.get().publishedOn();
        var first = notice.get().firstLawfulDay();
        return new Certificate(Kind.HOMES_NOTICE, !day.isBefore(first), Optional.of(publishedOn), Optional.of(first));
    }

    /**
     * A household is registered when both its notices have ended and no objection to it is open; applicant-service tells of it only
     * then. So its registration by the day of the scoring is the certificate.
     */
    private Certificate householdNotices(Batch.Frozen batch) {
        var scoredOn = batch.content().plan().scoredOn();
        var registered = new HashMap<String, LocalDate>();
        waitlist.inBatch(batch.plan().batchId())
                .forEach(entry ->
                        registered.put(entry.id(), entry.state().household().registeredOn()));
        var days = new ArrayList<LocalDate>();
        for (var applicationId : frozen.get(batch.content().digest()).applications()) {
            var on = Optional.ofNullable(registered.get(applicationId))
                    .or(() -> waitlist.all()
                            .find(applicationId)
                            .map(entry -> entry.state().household().registeredOn()));
            if (on.filter(registeredOn -> !registeredOn.isAfter(scoredOn)).isEmpty()) {
                return never(Kind.HOUSEHOLD_NOTICES);
            }
            days.add(on.get());
        }
        return held(
                Kind.HOUSEHOLD_NOTICES,
                days.stream().max(Comparator.naturalOrder()).orElse(scoredOn));
    }

    /** Each category's sheet is the published one of its digest and was in force on the day of the scoring. */
    private Certificate scoreSheets(Batch.Frozen batch) {
        var plan = batch.content().plan();
        var first = LocalDate.MIN;
        for (var category : plan.categories()) {
            var inForce = sheets.all()
                    .find(category.sheetId())
                    .map(Versioned::state)
                    .filter(sheet -> sheet.content()
                            .digest()
                            .equals(category.sheetDigests().written()))
                    .filter(sheet ->
                            sheet instanceof ScoreSheet.Published published && published.inForceOn(plan.scoredOn()))
                    .map(sheet -> ((ScoreSheet.Published) sheet).firstDay());
            if (inForce.isEmpty()) {
                return never(Kind.SCORE_SHEET);
            }
            first = inForce.get().isAfter(first) ? inForce.get() : first;
        }
        return held(Kind.SCORE_SHEET, first);
    }

    /** Every year in which a clock can run has its notice; where one lacks it, the draw waits for nothing but its import. */
    private Certificate calendar(LocalDate day) {
        var inForce = calendar.get();
        return ResultClocks.lastDay(day, inForce).getYear() <= inForce.lastNoticedYear()
                ? new Certificate(Kind.CALENDAR, true, Optional.empty(), Optional.of(day))
                : notYet(Kind.CALENDAR, day);
    }

    /** Nobody among the entrants was barred on the day of the scoring; who was is not frozen, so this looks at it a second time. */
    private Certificate nobodyBarred(Batch.Frozen batch) {
        var scoredOn = batch.content().plan().scoredOn();
        var barred = bars.on(scoredOn);
        return barred.isEmpty()
                        || frozen.get(batch.content().digest()).applications().stream()
                                .noneMatch(barred::containsKey)
                ? held(Kind.NOBODY_BARRED, scoredOn)
                : never(Kind.NOBODY_BARRED);
    }

    private static Certificate held(Kind kind, LocalDate since) {
        return new Certificate(kind, true, Optional.of(since), Optional.of(since));
    }

    private static Certificate notYet(Kind kind, LocalDate day) {
        return new Certificate(kind, false, Optional.empty(), Optional.of(day));
    }

    private static Certificate never(Kind kind) {
        return new Certificate(kind, false, Optional.empty(), Optional.empty());
    }
}
