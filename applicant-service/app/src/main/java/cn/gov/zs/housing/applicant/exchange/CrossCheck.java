package cn.gov.zs.housing.applicant.exchange;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.History;
import cn.gov.zs.housing.applicant.application.ReviewAnswer.NotCrossChecked.Missing;
import cn.gov.zs.housing.applicant.township.Township;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The check of one application with all departments (部门核查, 住建部令第11号 art. 9).
 *
 * @param id the application's number; for a later occasion, such as a re-review, that and the occasion's name
 * @param inquiries one for each department, in the order of {@link Department}
 * @param contradictions what does not fit, in the order it was found
 */
public record CrossCheck(
        String id,
        ApplicationId application,
        Township township,
        Instant openedAt,
        List<Inquiry> inquiries,
        List<Contradiction> contradictions) {

    /** Copies the lists. */
    public CrossCheck {
        inquiries = List.copyOf(inquiries);
        contradictions = List.copyOf(contradictions);
    }

    /** A check in which nobody was asked yet. */
    public static CrossCheck opened(Declaration declaration, Instant at) {
        return opened(declaration.id().text(), declaration, at);
    }

    /**
     * A check at a later occasion, in which nobody was asked yet; what was answered before stays as it is.
     *
     * @param id of its own
     */
    public static CrossCheck opened(String id, Declaration declaration, Instant at) {
        return new CrossCheck(
                id,
                declaration.id(),
                declaration.township(),
                at,
                Arrays.stream(Department.values())
                        .map(department -> new Inquiry(
                                department,
                                Question.of(department, declaration, at).about().size(),
                                new Inquiry.Pending()))
                        .toList(),
                List.of());
    }

    /** Whether it was opened for what this application declares now; one that is older answers for an earlier declaration. */
    public boolean covers(Application now) {
        return !openedAt.isBefore(History.of(now).declaredAt());
    }

    /** The departments still to be asked. */
    public List<Department> due() {
        return inquiries.stream().filter(Inquiry::due).map(Inquiry::department).toList();
    }

    /** A reply arrived. The first answer of a department stands: a later reply changes nothing. */
    public CrossCheck replied(Department department, Reply reply, Declaration declaration, Instant at) {
        var inquiry = inquiry(department);
        if (!inquiry.due()) {
            return this;
        }
        return switch (reply) {
            case Reply.Answered answered ->
                with(inquiry.now(new Inquiry.Answered(answered, at)))
                        .adding(Contradictions.between(declaration, department, answered.answer()));
            case Reply.Failed(Failure why) -> {
                var rounds = inquiry.standing() instanceof Inquiry.Failed failed ? failed.rounds() : 0;
                yield with(inquiry.now(new Inquiry.Failed(why, rounds + 1, at)));
            }
        };
    }

    /** Somebody checked on paper what this department did not answer. */
    public CheckAnswer onPaper(Department department, Inquiry.OnPaper paper) {
        var inquiry = inquiry(department);
        return inquiry.due()
                ? new CheckAnswer.Done(with(inquiry.now(paper)))
                : new CheckAnswer.AnsweredAlready(department);
    }

    /**
     * Somebody decided a contradiction. The first decision stands, unless an appeal opened the case again: what was upheld before
     * can then be decided anew.
     *
     * @param reopenedAt when an appeal opened the case again; empty when none did
     */
    public CheckAnswer decide(String contradiction, Contradiction.Decision decision, Optional<Instant> reopenedAt) {
        var place = contradictions.stream()
                .filter(found -> found.id().equals(contradiction))
                .findFirst();
        if (place.isEmpty()) {
            return new CheckAnswer.NoSuchContradiction();
        }
        var standing = place.get().decision();
        if (standing != null && !place.get().isOpen(reopenedAt)) {
            return new CheckAnswer.DecidedAlready(standing);
        }
        var all = contradictions.stream()
                .map(found -> found.id().equals(contradiction) ? found.decided(decision) : found)
                .toList();
        return new CheckAnswer.Done(new CrossCheck(id, application, township, openedAt, inquiries, all));
    }

    /** How many contradictions nobody decided yet. */
    public int undecided() {
        return count(found -> found.decision() == null);
    }

    /** What the city's review still lacks; empty when it may pass. */
    public Optional<Missing> missing() {
        if (!due().isEmpty()) {
            return Optional.of(Missing.UNANSWERED);
        }
        if (undecided() > 0) {
            return Optional.of(Missing.UNDECIDED);
        }
        return count(CrossCheck::upheld) > 0 ? Optional.of(Missing.UPHELD) : Optional.empty();
    }

    /** The inquiry at this department. */
    public Inquiry inquiry(Department department) {
        return inquiries.stream()
                .filter(inquiry -> inquiry.department() == department)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no inquiry at " + department));
    }

    private static boolean upheld(Contradiction found) {
        var decision = found.decision();
        return decision != null && decision.outcome() == Contradiction.Outcome.UPHELD;
    }

    private int count(Predicate<Contradiction> which) {
        return (int) contradictions.stream().filter(which).count();
    }

    private CrossCheck with(Inquiry next) {
        var all = inquiries.stream()
                .map(inquiry -> inquiry.department() == next.department() ? next : inquiry)
                .toList();
        return new CrossCheck(id, application, township, openedAt, all, contradictions);
    }

    private CrossCheck adding(List<Contradiction> more) {
        var all = new ArrayList<>(contradictions);
        all.addAll(more);
        return new CrossCheck(id, application, township, openedAt, inquiries, all);
    }

    /** The case, not the person. */
    @Override
    public String toString() {
        return "cross-check of application " + application;
    }
}
