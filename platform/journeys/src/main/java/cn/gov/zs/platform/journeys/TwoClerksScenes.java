package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.journeys.Story.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Two clerks of a township take the same step of the same case in the same moment: it is taken once, and the other is told. */
final class TwoClerksScenes {
    private static final String STEP = "/acceptance";

    /** A clerk and what she writes: each her own words, so that the case tells whose step it took. */
    private record Clerk(String account, String finding) {}

    private static final List<Clerk> CLERKS =
            List.of(new Clerk("clerk-xiaolan", "材料齐全，予以受理。"), new Clerk("clerk-xiaolan-2", "已核对原件，予以受理。"));

    private final Props props;

    TwoClerksScenes(Props props) {
        this.props = props;
    }

    /** Both have the case open and accept it. */
    String accepted() throws InterruptedException, ExecutionException {
        var household = props.story().household(Part.LEAVING);
        var answers = atOnce(household);
        var winner = winner(household);
        for (var i = 0; i < CLERKS.size(); i++) {
            var answer = answers.get(i);
            // the winner is told so too when her answer was lost and she sent it again
            if (!CLERKS.get(i).equals(winner) || answer.status() != 200) {
                var told = Calls.refused(answer, 409, "state.stale");
                Calls.check(told.toString().contains("已被更新"), "The other clerk is not told why: " + told);
            }
        }
        for (var clerk : CLERKS) {
            cannotAcceptAgain(clerk, household, winner);
        }
        var told = props.cases().told(household, "申请已受理");
        Calls.check(told.size() == 1, "The household was told more than once: " + told);
        return household.staff();
    }

    /** Their answers, in their order: sent together, with the same version of the case. */
    private List<Answer> atOnce(Household household) throws InterruptedException, ExecutionException {
        var reviews = new ArrayList<Map<String, Object>>();
        for (var clerk : CLERKS) {
            Calls.check(
                    props.calls().page(clerk.account(), household.staff()).contains(household.staff() + STEP),
                    clerk.account() + " is not offered to accept the case");
            reviews.add(props.cases().versioned(clerk.account(), household, Map.of("finding", clerk.finding())));
        }
        var together = new CyclicBarrier(CLERKS.size());
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = CLERKS.stream()
                    .map(clerk -> hands.submit(() -> {
                        together.await();
                        return props.calls()
                                .post(clerk.account(), household.resource() + STEP, reviews.get(CLERKS.indexOf(clerk)));
                    }))
                    .toList();
            var answers = new ArrayList<Answer>();
            for (var one : sent) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    /** Whose words stand in the case, once. */
    private Clerk winner(Household household) {
        var accepted = props.cases()
                .seen(CLERKS.getFirst().account(), household)
                .path("reviews")
                .valueStream()
                .filter(line -> line.path("step").asString().equals("ACCEPTED"))
                .map(line -> line.path("finding").asString())
                .toList();
        Calls.check(accepted.size() == 1, "The case was not accepted once: " + accepted);
        return CLERKS.stream()
                .filter(clerk -> clerk.finding().equals(accepted.getFirst()))
                .findFirst()
                .orElseThrow(() -> new JourneyFailed("Somebody else accepted the case: " + accepted));
    }

    /** On her page it is accepted, by whom, and no longer hers to accept; sent all the same it is refused. */
    private void cannotAcceptAgain(Clerk clerk, Household household, Clerk winner) {
        var page = props.calls().page(clerk.account(), household.staff());
        Calls.check(
                page.contains(winner.finding()) && !page.contains(household.staff() + STEP),
                clerk.account() + " does not see that the case is accepted");
        var again = props.cases().versioned(clerk.account(), household, Map.of("finding", clerk.finding()));
        Calls.refused(props.calls().post(clerk.account(), household.resource() + STEP, again), 409, "review.not-due");
    }
}
