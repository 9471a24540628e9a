package cn.gov.zs.housing.allocation.scoring.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import cn.gov.zs.housing.allocation.rules.sheet.Finding;
import cn.gov.zs.housing.allocation.rules.sheet.Sheet;
import cn.gov.zs.housing.allocation.rules.sheet.SheetReader;
import cn.gov.zs.housing.allocation.scoring.PortableSheets;
import cn.gov.zs.housing.allocation.scoring.SampleSheet;
import cn.gov.zs.housing.allocation.scoring.Score;
import cn.gov.zs.housing.allocation.scoring.ScoreOverflow;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.housing.allocation.scoring.SheetAnswer;
import cn.gov.zs.housing.allocation.scoring.SheetExample;
import cn.gov.zs.housing.allocation.scoring.draft.DraftAnswer;
import cn.gov.zs.housing.allocation.scoring.draft.DraftSteps;
import cn.gov.zs.housing.allocation.scoring.draft.SheetDraft;
import cn.gov.zs.housing.allocation.scoring.draft.SheetDrafts;
import cn.gov.zs.housing.allocation.scoring.draft.SheetTrial;
import cn.gov.zs.housing.allocation.scoring.draft.SheetTrials;
import cn.gov.zs.housing.allocation.web.Paged;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.http.Upload;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What officers do with drafts of score sheets, and how each answer becomes HTTP. */
@Component
class DraftDesk {

    private final SheetDrafts drafts;
    private final ScoreSheets sheets;
    private final DraftSteps steps;
    private final SheetTrials trials;
    private final PortableSheets portable;
    private final Moments moments;
    private final MessageSource messages;

    DraftDesk(
            SheetDrafts drafts,
            ScoreSheets sheets,
            DraftSteps steps,
            SheetTrials trials,
            PortableSheets portable,
            Moments moments,
            MessageSource messages) {
        this.drafts = drafts;
        this.sheets = sheets;
        this.steps = steps;
        this.trials = trials;
        this.portable = portable;
        this.moments = moments;
        this.messages = messages;
    }

    SheetDraft get(String id) {
        return drafts.all().find(id).orElseThrow(ProblemException::absent).state();
    }

    /** The draft, if the public may see it. */
    Optional<SheetDraft.Proposed> proposed(String id) {
        return drafts.all()
                .find(id)
                .map(found -> found.state())
                .filter(SheetDraft.Proposed.class::isInstance)
                .map(SheetDraft.Proposed.class::cast);
    }

    List<SheetDraft.Proposed> proposals() {
        return drafts.proposed(Paged.SIZE).stream()
                .map(found -> (SheetDraft.Proposed) found.state())
                .toList();
    }

    Paged<DraftView> page(int page) {
        return Paged.read(page, drafts::newestFirst).map(found -> head(found.state()));
    }

    /** Keeps the file of a form as a draft. @throws IOException a refusal with its problem, or the connection broke */
    String upload(HttpServletRequest request, Caller caller) throws IOException {
        var form = Upload.read(request, SheetReader.MOST_BYTES);
        var id = form.field("formId");
        if (!id.matches(SheetForms.UUID_FORM)) {
            throw ProblemException.field("formId", "type", "field.type");
        }
        var category = Arrays.stream(Category.values())
                .filter(c -> c.name().equals(form.field("category")))
                .findFirst();
        if (category.isEmpty()) {
            throw ProblemException.field("category", "required", "field.required");
        }
        var file = form.file().orElseThrow(() -> ProblemException.field("file", "required", "field.required"));
        if (file.cut()) {
            throw new ProblemException(
                    413,
                    "score-sheet.too-large",
                    Map.of("most", SheetReader.MOST_BYTES),
                    SheetReader.MOST_BYTES / 1024);
        }
        var dmn = text(file.content());
        var title = form.field("title").strip();
        if (title.isEmpty()) {
            title = SheetTrial.of(dmn).sheet().map(Sheet::title).orElse("").strip();
        }
        if (title.isEmpty()) {
            // one with faults says no title of its own
            title = file.name().strip();
            title = title.substring(0, Math.min(title.length(), SheetForms.LONGEST_TITLE));
        }
        var label = form.field("label").strip();
        if (title.isEmpty() || title.length() > SheetForms.LONGEST_TITLE) {
            throw ProblemException.field("title", "size", "draft.field.name");
        }
        if (label.length() > SheetForms.LONGEST_TITLE) {
            throw ProblemException.field("label", "size", "draft.field.name");
        }
        keep(id, category.get(), title, label, dmn, List.of(), caller);
        return id;
    }

    /** A sheet that comes with the product, as if it had been uploaded with its examples. */
    String fromSample(SheetForms.FromSample form, Caller caller) {
        var sample = form.sample();
        keep(
                form.formId(),
                form.category(),
                sample.title(),
                SampleSheet.LABEL,
                sample.dmn(),
                sample.examples(),
                caller);
        if (form.inForceFrom() != null) {
            propose(form.formId(), form.inForceFrom(), caller);
        }
        return form.formId();
    }

    private void keep(
            String id,
            Category category,
            String title,
            String label,
            String dmn,
            List<SheetExample> examples,
            Caller caller) {
        if (!steps.upload(id, category, title, label, dmn, examples, caller.subject(), moments.now())) {
            throw ProblemException.conflict("form.replayed", Map.of());
        }
    }

    void example(String id, SheetForms.Example form) {
        get(id);
        settle(steps.example(id, new SheetExample(form.name(), form.facts(), form.expected())));
    }

    void withoutExample(String id, String name) {
        get(id);
        settle(steps.withoutExample(id, name));
    }

    void propose(String id, LocalDate inForceFrom, Caller caller) {
        get(id);
        settle(steps.propose(id, inForceFrom, caller.subject(), moments.now()));
    }

    void giveBack(String id, String reason) {
        get(id);
        settle(steps.giveBack(id, reason));
    }

    void adopt(String id, Caller caller) {
        get(id);
        settle(steps.adopt(id, caller.subject(), moments.now()));
    }

    private static void settle(DraftAnswer answer) {
        switch (answer) {
            case DraftAnswer.Done _ -> {
                // the page shows it
            }
            case DraftAnswer.NotTheNextStep _ ->
                throw ProblemException.conflict("score-sheet.not-the-next-step", Map.of());
            case DraftAnswer.HasFaults(var faults) ->
                throw ProblemException.conflict("score-sheet.has-faults", Map.of("faults", faults), faults);
            case DraftAnswer.NoExample _ -> throw ProblemException.conflict("score-sheet.no-example", Map.of());
            case DraftAnswer.ExamplesFail(var names) ->
                throw ProblemException.conflict(
                        "score-sheet.examples-fail", Map.of("examples", names), String.join("；", names));
            case DraftAnswer.TooManyExamples(var most) ->
                throw ProblemException.conflict("score-sheet.too-many-examples", Map.of("most", most), most);
            case DraftAnswer.FactsNotRegistered(var facts, var clause) ->
                throw ProblemException.refused(
                        "score-sheet.fact-not-registered",
                        clause.text(),
                        Map.of("facts", facts),
                        String.join("、", facts));
            case DraftAnswer.FourEyes _ -> throw ProblemException.conflict("score-sheet.four-eyes", Map.of());
        }
    }

    /** The sheet to compare with: the one in force today. */
    Optional<Sheet> inForce(Category category) {
        return sheets.inForce(category, moments.today())
                .map(sheet ->
                        portable.of(sheet.content().digest(), sheet.content().dmn()));
    }

    /** The draft ready to run. */
    Sheet runnable(SheetDraft draft) {
        return trials.of(draft.content())
                .sheet()
                .orElseThrow(() -> ProblemException.conflict(
                        "score-sheet.has-faults",
                        Map.of(),
                        trials.of(draft.content()).findings().size()));
    }

    SheetTrial trial(SheetDraft draft) {
        return trials.of(draft.content());
    }

    /** Without what only the draft's own page shows. */
    private DraftView head(SheetDraft draft) {
        return view(draft, List.of(), List.of(), List.of(), trial(draft));
    }

    DraftView view(SheetDraft draft) {
        var trial = trial(draft);
        var findings = trial.findings().stream()
                .sorted(Comparator.comparing(f -> !f.isFault()))
                .map(this::finding)
                .toList();
        var facts = trial.sheet().map(Sheet::facts).orElse(List.of()).stream()
                .map(f -> new DraftView.FactView(
                        f.name(),
                        f.label().isBlank() ? f.name() : f.label(),
                        f.type().name()))
                .toList();
        var examples = draft.examples().stream().map(e -> example(e, trial)).toList();
        return view(draft, findings, facts, examples, trial);
    }

    private static DraftView view(
            SheetDraft draft,
            List<DraftView.FindingView> findings,
            List<DraftView.FactView> facts,
            List<DraftView.ExampleView> examples,
            SheetTrial trial) {
        var c = draft.content();
        var day = switch (draft) {
            case SheetDraft.Open _ -> null;
            case SheetDraft.Proposed it -> it.proposal().inForceFrom();
            case SheetDraft.Adopted it -> it.proposal().inForceFrom();
        };
        return new DraftView(
                c.draftId(),
                c.category().name(),
                c.title(),
                c.label(),
                c.digest(),
                switch (draft) {
                    case SheetDraft.Open _ -> "OPEN";
                    case SheetDraft.Proposed _ -> "PROPOSED";
                    case SheetDraft.Adopted _ -> "ADOPTED";
                },
                c.uploadedAt(),
                day,
                draft instanceof SheetDraft.Open open ? open.returnedFor() : "",
                trial.sheet().isPresent(),
                findings,
                facts,
                trial.factsNotRegistered(),
                examples,
                trial.kie().map(kie -> kie.items()).orElse(List.of()));
    }

    private DraftView.FindingView finding(Finding f) {
        var words =
                messages.getMessage("finding." + f.kind(), new Object[] {f.detail()}, LocaleContextHolder.getLocale());
        return new DraftView.FindingView(
                f.isFault(), f.kind().name(), f.item(), f.row(), f.column(), f.line(), f.detail(), words);
    }

    private static DraftView.ExampleView example(SheetExample example, SheetTrial trial) {
        if (trial.sheet().isEmpty()) {
            return new DraftView.ExampleView(example.name(), example.facts(), example.expected(), "NOT_RUN", "");
        }
        return switch (trial.run(example)) {
            case SheetTrial.Outcome.Passed(var answer) ->
                new DraftView.ExampleView(example.name(), example.facts(), example.expected(), "PASSED", text(answer));
            case SheetTrial.Outcome.Differs(var answer) ->
                new DraftView.ExampleView(example.name(), example.facts(), example.expected(), "DIFFERS", text(answer));
            case SheetTrial.Outcome.BadFact(var fact) ->
                new DraftView.ExampleView(example.name(), example.facts(), example.expected(), "BAD_FACT", fact);
        };
    }

    private static String text(SheetAnswer answer) {
        return switch (answer) {
            case Score score -> Decimals.text(score.total());
            case ScoreOverflow(var item, var row) -> "overflow: " + item + " " + row;
        };
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(400, "score-sheet.not-utf8", Map.of());
        }
    }
}
