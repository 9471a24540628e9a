package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A request for information (政府信息公开申请). What may happen next follows from which of these it is. */
public sealed interface InformationRequest {

    /**
     * What it is for good.
     *
     * @param number as the receipt says it
     * @param verifier by which its key is known again
     * @param way how it came
     * @param arrivedOn the day it came, in Shanghai
     * @param arrivedAt when it was entered here
     * @param enteredBy who of the office entered it; empty when the applicant did herself
     * @param helped whether somebody helped an applicant who cannot write (art. 29, 43)
     * @param person by which requests of one applicant are counted together: the blind index of her proof of identity
     */
    record Head(
            RequestNumber number,
            String verifier,
            Way way,
            LocalDate arrivedOn,
            Instant arrivedAt,
            Optional<Officer> enteredBy,
            boolean helped,
            String person) {
        /** Keeps the moment to the millisecond, as the database does. */
        public Head {
            arrivedAt = arrivedAt.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /**
     * What every request has.
     *
     * @param steps what happened, oldest first
     * @param assignment whose it is within the office
     */
    record File(Head head, Applicant applicant, Wish wish, List<Step> steps, Assignment assignment) {
        /** Keeps its own copy. */
        public File {
            steps = List.copyOf(steps);
        }

        File with(Step step) {
            var more = new ArrayList<>(steps);
            more.add(step);
            return new File(head, applicant, wish, more, assignment);
        }

        /** Whether its time is over, and who asked is not known any more: nobody asks without a name (art. 29). */
        public boolean forgotten() {
            return applicant.name().isEmpty();
        }

        File with(Assignment now) {
            return new File(head, applicant, wish, steps, now);
        }
    }

    /** What it is for good and what happened. */
    File file();

    /** What it is for good. */
    default Head head() {
        return file().head();
    }

    /** Where the office's clock stands, if it runs or ran. */
    Optional<Handling> handled();

    /** It came, and the day it counts as received is not confirmed yet (art. 31). */
    record Arrived(File file) implements InformationRequest {
        @Override
        public Optional<Handling> handled() {
            return Optional.empty();
        }

        /** The day of receipt is confirmed: not before it arrived. */
        Handling received(LocalDate on, Step step, Assignment assigned) {
            return new Handling(
                    file.with(step).with(assigned),
                    on,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /**
     * The office's clock runs.
     *
     * @param receivedOn the day it counts as received; not counted itself
     * @param correction what was asked back, once it was answered
     * @param consultations whoever was asked, oldest first; at most one is open
     * @param extension more time, once given
     * @param reasons what the applicant was asked about the number of her requests, once
     * @param fee what had to be paid, once it is
     */
    record Handling(
            File file,
            LocalDate receivedOn,
            Optional<Correction> correction,
            List<Consultation> consultations,
            Optional<Extension> extension,
            Optional<Reasons> reasons,
            Optional<Fee> fee)
            implements InformationRequest {
        /** Keeps its own copy. */
        public Handling {
            consultations = List.copyOf(consultations);
        }

        @Override
        public Optional<Handling> handled() {
            return Optional.of(this);
        }

        /** The day the clock starts from: a correction starts it anew (art. 30), and so does a payment (国办函〔2020〕109号, art. 6). */
        public LocalDate since() {
            return Stream.of(correction.flatMap(Correction::arrivedOn), fee.flatMap(Fee::paidOn))
                    .flatMap(Optional::stream)
                    .filter(day -> day.isAfter(receivedOn))
                    .max(LocalDate::compareTo)
                    .orElse(receivedOn);
        }

        /** Who is waited for. */
        public Optional<Consultation> openConsultation() {
            return consultations.stream().filter(Consultation::open).findFirst();
        }

        AwaitingCorrection ask(Correction asked, Step step) {
            return new AwaitingCorrection(then(step), asked);
        }

        Handling corrected(Correction arrived, Step step) {
            return new Handling(
                    file.with(step), receivedOn, Optional.of(arrived), consultations, extension, reasons, fee);
        }

        Handling consult(Consultation asked, Step step) {
            var more = new ArrayList<>(consultations);
            more.add(asked);
            return new Handling(file.with(step), receivedOn, correction, more, extension, reasons, fee);
        }

        Handling replied(Consultation.Reply reply, Step step) {
            var now = consultations.stream()
                    .map(each -> each.open() ? each.answered(reply) : each)
                    .toList();
            return new Handling(file.with(step), receivedOn, correction, now, extension, reasons, fee);
        }

        Handling extend(Extension given, Step step) {
            return new Handling(
                    file.with(step), receivedOn, correction, consultations, Optional.of(given), reasons, fee);
        }

        Answered answer(Answer given, Step step) {
            return new Answered(then(step), given, false, Optional.empty());
        }

        Handling reasons(Reasons now, Step step) {
            return new Handling(
                    file.with(step), receivedOn, correction, consultations, extension, Optional.of(now), fee);
        }

        AwaitingPayment charge(Fee asked, Step step) {
            return new AwaitingPayment(then(step), asked);
        }

        Handling paid(Fee paid, Step step) {
            return new Handling(
                    file.with(step), receivedOn, correction, consultations, extension, reasons, Optional.of(paid));
        }

        Handling then(Step step) {
            return with(file.with(step));
        }

        Handling with(File now) {
            return new Handling(now, receivedOn, correction, consultations, extension, reasons, fee);
        }
    }

    /** The applicant was asked to say more clearly what she wants; the clock stands until she answers. */
    record AwaitingCorrection(Handling handling, Correction asked) implements InformationRequest {
        @Override
        public File file() {
            return handling.file();
        }

        @Override
        public Optional<Handling> handled() {
            return Optional.of(handling);
        }

        Ended abandon(LocalDate on, Step step) {
            return new Ended(handling.file().with(step), Optional.of(handling), Outcome.ABANDONED, on);
        }
    }

    /** The applicant was told of a fee; the clock stands until she pays. */
    record AwaitingPayment(Handling handling, Fee asked) implements InformationRequest {
        @Override
        public File file() {
            return handling.file();
        }

        @Override
        public Optional<Handling> handled() {
            return Optional.of(handling);
        }

        Ended giveUp(Step step) {
            return new Ended(handling.file().with(step), Optional.of(handling), Outcome.UNPAID, asked.until());
        }
    }

    /**
     * It was answered.
     *
     * @param archived whether its file is closed (归档)
     * @param letter number of the letter that was issued for it; empty until then
     */
    record Answered(Handling handling, Answer answer, boolean archived, Optional<LetterNumber> letter)
            implements InformationRequest {
        @Override
        public File file() {
            return handling.file();
        }

        @Override
        public Optional<Handling> handled() {
            return Optional.of(handling);
        }

        Answered archive(Step step) {
            return new Answered(handling.then(step), answer, true, letter);
        }

        Answered with(LetterNumber issued) {
            return new Answered(handling, answer, archived, Optional.of(issued));
        }
    }

    /**
     * It ended without an answer: the applicant withdrew it, or did not answer or pay in time.
     *
     * @param handled where the clock stood, if it ran
     * @param outcome {@link Outcome#WITHDRAWN}, {@link Outcome#ABANDONED} or {@link Outcome#UNPAID}
     * @param on the day
     */
    record Ended(File file, Optional<Handling> handled, Outcome outcome, LocalDate on) implements InformationRequest {}

    /** The same with another file. */
    default InformationRequest refiled(File now) {
        return switch (this) {
            case Arrived _ -> new Arrived(now);
            case Handling handling -> handling.with(now);
            case AwaitingCorrection waiting ->
                new AwaitingCorrection(waiting.handling().with(now), waiting.asked());
            case AwaitingPayment waiting ->
                new AwaitingPayment(waiting.handling().with(now), waiting.asked());
            case Answered answered ->
                new Answered(answered.handling().with(now), answered.answer(), answered.archived(), answered.letter());
            case Ended ended ->
                new Ended(now, ended.handled().map(each -> each.with(now)), ended.outcome(), ended.on());
        };
    }

    /** How it ended, if it did. */
    default Optional<Outcome> ending() {
        return switch (this) {
            case Answered answered -> Optional.of(answered.answer().outcome());
            case Ended ended -> Optional.of(ended.outcome());
            case Arrived _, Handling _, AwaitingCorrection _, AwaitingPayment _ -> Optional.empty();
        };
    }
}
