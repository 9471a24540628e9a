package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.platform.workdays.Deadline;
import cn.gov.zs.platform.workdays.Pause;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The clocks of a request, counted anew whenever they are asked for, so that a new calendar moves them by itself. */
public final class RequestClock {
    /** Working days to answer (art. 33). */
    public static final int WORKING_DAYS_TO_ANSWER = 20;

    private final Supplier<WorkCalendar> calendar;

    /** @param calendar the one in force */
    public RequestClock(Supplier<WorkCalendar> calendar) {
        this.calendar = calendar;
    }

    /** The calendar in force. */
    public WorkCalendar calendar() {
        return calendar.get();
    }

    /**
     * When the answer is due.
     *
     * @param today up to when a consultation that is open is not counted
     */
    public Deadline answer(InformationRequest.Handling handling, LocalDate today) {
        int days = WORKING_DAYS_TO_ANSWER
                + handling.extension().map(Extension::workingDays).orElse(0)
                + handling.reasons().map(Reasons::laterBy).orElse(0);
        return calendar.get().deadline(handling.since(), days, pauses(handling, today));
    }

    private static List<Pause> pauses(InformationRequest.Handling handling, LocalDate today) {
        var pauses = new ArrayList<Pause>();
        for (var consultation : handling.consultations()) {
            consultation.pause(today).flatMap(pause -> behind(pause, pauses)).ifPresent(pauses::add);
        }
        return pauses;
    }

    /** No day is left out twice when one was asked on the day another replied. */
    private static Optional<Pause> behind(Pause pause, List<Pause> before) {
        if (before.isEmpty() || !pause.from().isBefore(before.getLast().until())) {
            return Optional.of(pause);
        }
        return pause.until().isAfter(before.getLast().until())
                ? Optional.of(new Pause(before.getLast().until(), pause.until(), pause.reason()))
                : Optional.empty();
    }

    /** The last day on which a correction may be asked. */
    public LocalDate askUntil(InformationRequest.Handling handling) {
        return calendar.get()
                .deadline(handling.receivedOn(), Correction.WORKING_DAYS_TO_ASK)
                .due();
    }

    /** The last day on which a correction asked on this day can be answered. */
    public LocalDate correctUntil(LocalDate askedOn) {
        return calendar.get()
                .deadline(askedOn, Correction.WORKING_DAYS_TO_ANSWER)
                .due();
    }

    /** The last day on which reasons asked for on this day can be stated. */
    public LocalDate reasonsUntil(LocalDate askedOn) {
        return calendar.get().deadline(askedOn, Reasons.WORKING_DAYS).due();
    }

    /** Until when a reply is waited for; empty for another agency, for which the law names no days. */
    public Optional<LocalDate> replyUntil(Consultation.Kind kind, LocalDate askedOn) {
        return switch (kind) {
            case THIRD_PARTY, JOINT_MAKER ->
                Optional.of(calendar.get()
                        .deadline(askedOn, Consultation.WORKING_DAYS)
                        .due());
            case OTHER_AGENCY -> Optional.empty();
        };
    }
}
