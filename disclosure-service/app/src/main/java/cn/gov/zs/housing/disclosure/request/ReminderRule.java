package cn.gov.zs.housing.disclosure.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is to be told of which day (催办、督办). A clock that stands reminds nobody: while somebody is consulted, and while the applicant is
 * waited for, the office has nothing to be late with.
 */
public final class ReminderRule {
    private final RequestClock clock;

    public ReminderRule(RequestClock clock) {
        this.clock = clock;
    }

    /** Those that hold on this day, told before or not; none of a request that is over or not registered. */
    public List<Reminder.Key> on(InformationRequest request, LocalDate today) {
        return switch (request) {
            case InformationRequest.Handling handling -> handling(handling, today);
            case InformationRequest.AwaitingCorrection waiting ->
                near(waiting.asked().until(), today)
                        ? List.of(reminded(
                                Reminder.Concern.CORRECTION, waiting.asked().until()))
                        : List.of();
            case InformationRequest.AwaitingPayment waiting ->
                today.isAfter(waiting.asked().until())
                        ? List.of(reminded(
                                Reminder.Concern.PAYMENT, waiting.asked().until()))
                        : List.of();
            case InformationRequest.Arrived _, InformationRequest.Answered _, InformationRequest.Ended _ -> List.of();
        };
    }

    private List<Reminder.Key> handling(InformationRequest.Handling handling, LocalDate today) {
        var all = new ArrayList<Reminder.Key>();
        var consultation = handling.openConsultation();
        var over = consultation.flatMap(Consultation::lastDay).filter(today::isAfter);
        over.ifPresent(day -> all.add(reminded(Reminder.Concern.CONSULTATION, day)));
        if (consultation.isEmpty() || over.isPresent()) {
            answer(clock.answer(handling, today).due(), today).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Reminder.Key> answer(LocalDate due, LocalDate today) {
        if (today.isAfter(due)) {
            return Optional.of(new Reminder.Key(Reminder.Kind.ESCALATED, Reminder.Concern.ANSWER, due));
        }
        return near(due, today) ? Optional.of(reminded(Reminder.Concern.ANSWER, due)) : Optional.empty();
    }

    private static Reminder.Key reminded(Reminder.Concern concern, LocalDate due) {
        return new Reminder.Key(Reminder.Kind.REMINDED, concern, due);
    }

    private static boolean near(LocalDate due, LocalDate today) {
        return !due.minusDays(RequestQueue.SOON_DAYS).isAfter(today);
    }
}
