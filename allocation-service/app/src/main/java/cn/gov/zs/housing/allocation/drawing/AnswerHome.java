package cn.gov.zs.housing.allocation.drawing;

import cn.gov.zs.housing.allocation.batch.AnswerTerm;
import cn.gov.zs.housing.allocation.batch.Assignment;
import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.BatchAnswer;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.batch.HomeAnswer;
import cn.gov.zs.housing.allocation.batch.RefusalGround;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/** A household accepts the home it was offered or gives it up, or lets its term pass, or has left the list; then the next in line is asked. */
public final class AnswerHome {

    private final Batches batches;
    private final FrozenBatches frozen;
    private final Function<String, Set<String>> removedIn;

    /**
     * @param batches the batches
     * @param frozen whose number is whose
     * @param removedIn which entrants of a batch left the waiting list
     */
    public AnswerHome(Batches batches, FrozenBatches frozen, Function<String, Set<String>> removedIn) {
        this.batches = batches;
        this.frozen = frozen;
        this.removedIn = removedIn;
    }

    /**
     * Takes an answer.
     *
     * @param number the household's entrant number
     * @param by who enters it: the household's account, or the officer's at the window
     */
    public BatchAnswer answer(String batchId, int number, boolean accepts, String by, Instant at) {
        return answer(batchId, number, accepts, Optional.empty(), by, at);
    }

    /**
     * Takes an answer.
     *
     * @param ground why the home does not do for the household, if it refuses and an officer takes that down
     */
    public BatchAnswer answer(
            String batchId, int number, boolean accepts, Optional<RefusalGround> ground, String by, Instant at) {
        if (!(batches.all().get(batchId).state() instanceof Batch.WithResult result)) {
            return new BatchAnswer.NothingOffered(Clause.SCORING);
        }
        var lists = frozen.get(result.frozen().content().digest());
        var kind = accepts ? HomeAnswer.Kind.ACCEPTED : HomeAnswer.Kind.REFUSED;
        return batches.all().change(batchId, batch -> switch (batch) {
            case Batch.Drawn drawn -> drawn.answer(new HomeAnswer(number, kind, by, at, ground), lists::application);
            case Batch.WithResult over -> Change.none(new BatchAnswer.AnsweredAlready(Clause.SCORING));
            case Batch other -> Change.none(new BatchAnswer.NothingOffered(Clause.SCORING));
        });
    }

    /**
     * Enters the silence of all whose term is over on this day, and for those who left the waiting list after the freeze that their
     * home goes on. Safe to call at any time, from any replica.
     */
    public void termsOver(LocalDate today, Instant at) {
        for (var batch : batches.drawn()) {
            var open = open(batch.state());
            if (open.isEmpty()) {
                continue;
            }
            var left = removedIn.apply(batch.id());
            if (left.isEmpty() && open.stream().noneMatch(held -> AnswerTerm.over(held.offeredAt(), today))) {
                // asked every second: the lists of a large batch are read only if somebody may be due
                continue;
            }
            var lists = frozen.get(batch.state().frozen().content().digest());
            if (open.stream()
                    .anyMatch(held ->
                            lapsed(held, today, lists::application, left).isPresent())) {
                batches.all().<Boolean>change(batch.id(), now -> lapse(now, today, at, lists::application, left));
            }
        }
    }

    private static List<Assignment.Held> open(Batch.Drawn drawn) {
        return drawn.assignment().held().stream()
                .filter(held -> !held.accepted())
                .toList();
    }

    private static Optional<HomeAnswer.Kind> lapsed(
            Assignment.Held held, LocalDate today, IntFunction<String> application, Set<String> left) {
        if (left.contains(application.apply(held.number()))) {
            return Optional.of(HomeAnswer.Kind.LEFT);
        }
        return AnswerTerm.over(held.offeredAt(), today) ? Optional.of(HomeAnswer.Kind.SILENT) : Optional.empty();
    }

    /** One after the other in one write, as the home of one may go to another. */
    private static Change<Batch, Boolean> lapse(
            Batch batch, LocalDate today, Instant at, IntFunction<String> application, Set<String> left) {
        if (!(batch instanceof Batch.Drawn drawn)) {
            return Change.none(false);
        }
        Batch now = drawn;
        var events = new ArrayList<Outgoing>();
        for (var held : open(drawn)) {
            var kind = lapsed(held, today, application, left);
            if (kind.isPresent()) {
                var next = ((Batch.Drawn) now)
                        .answer(new HomeAnswer(held.number(), kind.get(), HomeAnswer.NOBODY, at), application);
                now = Objects.requireNonNull(next.state());
                events.addAll(next.events());
            }
        }
        return now.equals(drawn) ? Change.none(false) : Change.to(now, events, true);
    }
}
