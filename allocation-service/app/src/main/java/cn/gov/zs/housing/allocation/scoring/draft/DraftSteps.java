package cn.gov.zs.housing.allocation.scoring.draft;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.contract.ScoreSheetAdoptedV1;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import cn.gov.zs.housing.allocation.rules.sheet.Finding;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.housing.allocation.scoring.SheetExample;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What officers do with a draft: bring it, try it, propose it, adopt it or give it back. */
public final class DraftSteps {

    private final SheetDrafts drafts;
    private final ScoreSheets sheets;
    private final SheetTrials trials;

    /**
     * @param drafts where drafts are kept
     * @param sheets where adopted sheets are kept
     * @param trials how drafts read and run
     */
    public DraftSteps(SheetDrafts drafts, ScoreSheets sheets, SheetTrials trials) {
        this.drafts = drafts;
        this.sheets = sheets;
        this.trials = trials;
    }

    /**
     * Keeps a file as a draft, with faults or without.
     *
     * @return false if the id was used before: the same form sent twice
     */
    public boolean upload(
            String draftId,
            Category category,
            String title,
            String label,
            String dmn,
            List<SheetExample> examples,
            String officer,
            Instant at) {
        var content = new SheetDraft.Content(
                draftId, category, title, label, dmn, Hashes.digest(dmn.getBytes(StandardCharsets.UTF_8)), officer, at);
        return sheets.all().find(draftId).isEmpty()
                && drafts.all().create(draftId, new SheetDraft.Open(content, examples, ""));
    }

    /** Adds an example, or replaces the one of its name. */
    public DraftAnswer example(String draftId, SheetExample example) {
        return change(draftId, open -> {
            var with = open.with(example);
            return with.examples().size() > SheetDraft.Open.MOST_EXAMPLES
                    ? Change.none(new DraftAnswer.TooManyExamples(SheetDraft.Open.MOST_EXAMPLES))
                    : to(with);
        });
    }

    /** Takes an example away. */
    public DraftAnswer withoutExample(String draftId, String name) {
        return change(draftId, open -> to(open.without(name)));
    }

    /**
     * Proposes the draft for adoption. From now on the public can read it and try it.
     *
     * @param inForceFrom a day behind us does no harm: a sheet scores from its publication at the earliest
     */
    public DraftAnswer propose(String draftId, LocalDate inForceFrom, String officer, Instant at) {
        return change(draftId, open -> {
            var lack = lack(open.content(), open.examples());
            return lack.<Change<SheetDraft, DraftAnswer>>map(Change::none)
                    .orElseGet(() -> to(open.proposed(inForceFrom, officer, at)));
        });
    }

    /** Gives a proposal back to those who work on it; any officer may, with a reason. */
    public DraftAnswer giveBack(String draftId, String reason) {
        return drafts.all()
                .change(
                        draftId,
                        draft -> draft instanceof SheetDraft.Proposed proposed
                                ? to(proposed.returned(reason))
                                : Change.<SheetDraft, DraftAnswer>none(new DraftAnswer.NotTheNextStep()));
    }

    /**
     * A second officer adopts the proposal, which asks disclosure-service to publish it. Adopting again completes what a crash
     * between the two writes left.
     */
    public DraftAnswer adopt(String draftId, String officer, Instant at) {
        var answer = drafts.all().change(draftId, draft -> adopted(draft, officer, at));
        if (answer instanceof DraftAnswer.Done
                && drafts.all().get(draftId).state() instanceof SheetDraft.Adopted adopted) {
            var sheet = adopted.sheet();
            sheets.all()
                    .create(
                            draftId,
                            sheet,
                            Outgoing.of(
                                    ScoreSheetAdoptedV1.TYPE, sheet.content().event()));
        }
        return answer;
    }

    private Change<SheetDraft, DraftAnswer> adopted(SheetDraft draft, String officer, Instant at) {
        return switch (draft) {
            case SheetDraft.Open _ -> Change.none(new DraftAnswer.NotTheNextStep());
            case SheetDraft.Adopted _ ->
                Change.none(
                        sheets.all().find(draft.content().draftId()).isPresent()
                                ? new DraftAnswer.NotTheNextStep()
                                : new DraftAnswer.Done());
            case SheetDraft.Proposed proposed when proposed.isOf(officer) -> Change.none(new DraftAnswer.FourEyes());
            case SheetDraft.Proposed proposed ->
                lack(proposed.content(), proposed.examples())
                        .<Change<SheetDraft, DraftAnswer>>map(Change::none)
                        .orElseGet(() -> to(proposed.adopted(officer, at)));
        };
    }

    /** Why a sheet cannot be adopted, whoever asks. */
    private java.util.Optional<DraftAnswer> lack(SheetDraft.Content content, List<SheetExample> examples) {
        var trial = trials.of(content);
        if (trial.sheet().isEmpty()) {
            return java.util.Optional.of(new DraftAnswer.HasFaults(
                    (int) trial.findings().stream().filter(Finding::isFault).count()));
        }
        var facts = trial.factsNotRegistered();
        if (!facts.isEmpty()) {
            return java.util.Optional.of(new DraftAnswer.FactsNotRegistered(facts, Clause.SCORING));
        }
        if (examples.isEmpty()) {
            return java.util.Optional.of(new DraftAnswer.NoExample());
        }
        var failing = examples.stream()
                .filter(e -> !(trial.run(e) instanceof SheetTrial.Outcome.Passed))
                .map(SheetExample::name)
                .toList();
        return failing.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(new DraftAnswer.ExamplesFail(failing));
    }

    private DraftAnswer change(
            String draftId, java.util.function.Function<SheetDraft.Open, Change<SheetDraft, DraftAnswer>> step) {
        return drafts.all()
                .change(
                        draftId,
                        draft -> draft instanceof SheetDraft.Open open
                                ? step.apply(open)
                                : Change.<SheetDraft, DraftAnswer>none(new DraftAnswer.NotTheNextStep()));
    }

    private static Change<SheetDraft, DraftAnswer> to(SheetDraft draft) {
        return Change.to(draft, List.of(), new DraftAnswer.Done());
    }
}
