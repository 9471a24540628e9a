package cn.gov.zs.housing.applicant.paperforms.web;

import cn.gov.zs.housing.applicant.application.DraftAnswer;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.duplicates.Duplicates;
import cn.gov.zs.housing.applicant.duplicates.web.DuplicateLine;
import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.paperforms.Clerk;
import cn.gov.zs.housing.applicant.paperforms.FormsAnswer;
import cn.gov.zs.housing.applicant.paperforms.FormsReader;
import cn.gov.zs.housing.applicant.paperforms.ImportAnswer;
import cn.gov.zs.housing.applicant.paperforms.PaperForm;
import cn.gov.zs.housing.applicant.paperforms.PaperImport;
import cn.gov.zs.housing.applicant.paperforms.PaperImports;
import cn.gov.zs.housing.applicant.paperforms.PaperRun;
import cn.gov.zs.housing.applicant.paperforms.PaperSubmission;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.http.Upload;
import cn.gov.zs.platform.xlsx.Limits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a clerk does with workbooks of paper forms, and how each answer becomes HTTP. */
@Component
class PaperFormDesk {
    private static final Logger LOG = LoggerFactory.getLogger(PaperFormDesk.class);

    private final PaperImports imports;
    private final PaperSubmission submission;
    private final FormsReader reader;
    private final Duplicates duplicates;
    private final Clock clock;

    PaperFormDesk(
            PaperImports imports, PaperSubmission submission, FormsReader reader, Duplicates duplicates, Clock clock) {
        this.imports = imports;
        this.submission = submission;
        this.reader = reader;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    /** What became of an upload. */
    sealed interface Uploaded {
        /** Kept, waiting to be confirmed; or there already. */
        record Kept(String id, boolean before) implements Uploaded {}

        /** Nothing was kept. */
        record Refused(FormsAnswer answer) implements Uploaded {}
    }

    /**
     * A household in the preview, as far as a clerk checks it against the paper.
     *
     * @param duplicates what other applications say of its members; as at the window, it bars nothing and a person looks into it
     */
    record Line(
            int row,
            String name,
            int size,
            BigDecimal perHeadFloorArea,
            BigDecimal perHeadMonthlyIncome,
            BigDecimal declaredAssets,
            List<DuplicateLine> duplicates) {
        static Line of(int row, Submitted application, List<DuplicateLine> duplicates) {
            var household = application.declaration().household();
            return new Line(
                    row,
                    household.applicant().name().text(),
                    household.size(),
                    household.perHeadFloorArea(),
                    household.perHeadMonthlyIncome(),
                    household.declaredAssets().amount(),
                    duplicates);
        }

        @Override
        public String toString() {
            return "line of row " + row;
        }
    }

    /** The clerk the caller is; 403 when she is none. */
    static Clerk clerk(Caller caller) {
        caller.require(Scopes.TOWNSHIP_CLERK, Scopes.VILLAGE_CLERK);
        if (caller.has(Scopes.TOWNSHIP_CLERK)) {
            var township = caller.township().flatMap(Townships::find).orElseThrow(PaperFormDesk::noScope);
            return new Clerk(caller.subject(), caller.name(), township.code(), "");
        }
        var village = Scopes.village(caller);
        return new Clerk(caller.subject(), caller.name(), village.township().code(), village.code());
    }

    private static ProblemException noScope() {
        return new ProblemException(403, "scope.missing", Map.of());
    }

    /** Reads a request with a workbook, whoever may send one. */
    Uploaded receive(Caller caller, HttpServletRequest request) throws IOException {
        clerk(caller);
        var sent = Upload.read(request, Limits.FORM.fileBytes()).file();
        if (sent.isEmpty()) {
            return new Uploaded.Refused(new FormsAnswer.Unreadable("no-file", ""));
        }
        return sent.get().cut()
                ? new Uploaded.Refused(new FormsAnswer.Unreadable("too-large", ""))
                : upload(caller, sent.get().content());
    }

    private Uploaded upload(Caller caller, byte[] file) {
        var clerk = clerk(caller);
        var digest = digest(file);
        var id = PaperImport.idOf(digest, clerk);
        var there = imports.find(id).filter(found -> found.status() != PaperImport.Status.DROPPED);
        if (there.isPresent()) {
            LOG.info("import {}: the same workbook again", id);
            return new Uploaded.Kept(id, true);
        }
        var answer = reader.read(file, id, clerk, now());
        if (!(answer instanceof FormsAnswer.Good(var forms))) {
            LOG.info(
                    "a workbook of {} bytes was refused: {}",
                    file.length,
                    answer.getClass().getSimpleName());
            return new Uploaded.Refused(answer);
        }
        var kept = imports.keep(PaperImport.uploaded(digest, clerk, forms, now()));
        LOG.info("import {}: {} paper forms uploaded", id, forms.size());
        return new Uploaded.Kept(id, !kept);
    }

    /** 404 when it is not there or not for this clerk. */
    PaperImport visible(Caller caller, String id) {
        var clerk = clerk(caller);
        return imports.find(id).filter(clerk::sees).orElseThrow(ProblemException::absent);
    }

    List<PaperImport> list(Caller caller, Page page) {
        return imports.list(clerk(caller), page);
    }

    /** All that the caller may see. */
    Rows<PaperImport> rows(Caller caller) {
        var clerk = clerk(caller);
        return new Rows<>(imports.count(clerk), imports.stream(clerk));
    }

    long count(Caller caller) {
        return imports.count(clerk(caller));
    }

    /** A page of the households that wait to be confirmed. */
    List<Line> lines(Caller caller, PaperImport imported, Page page) {
        var scope = Scopes.of(caller);
        var applications = new LinkedHashMap<Integer, Submitted>();
        imported.forms().stream()
                .skip(page.skip())
                .limit(page.size())
                .forEach(form -> application(imported, form)
                        .ifPresent(application -> applications.put(form.row(), application)));
        var found = duplicates.ofEach(List.copyOf(applications.values())).iterator();
        return applications.entrySet().stream()
                .map(each -> Line.of(each.getKey(), each.getValue(), DuplicateLine.of(found.next(), scope)))
                .toList();
    }

    private Optional<Submitted> application(PaperImport imported, PaperForm form) {
        return submission.check(
                                form.draft(),
                                form.applicationId(imported.id()),
                                imported.by(),
                                imported.byName(),
                                imported.uploadedAt())
                        instanceof DraftAnswer.Complete(var application)
                ? Optional.of(application)
                : Optional.empty();
    }

    Optional<PaperRun> run(PaperImport imported) {
        return imports.findRun(imported.id());
    }

    void confirm(Caller caller, String id) {
        step(visible(caller, id).id(), "confirmed", found -> found.confirm(now()));
    }

    void drop(Caller caller, String id) {
        step(visible(caller, id).id(), "dropped", found -> found.drop(now()));
    }

    private void step(String id, String what, Function<PaperImport, ImportAnswer> step) {
        var answer = imports.change(id, step);
        LOG.info("import {}: {}: {}", id, what, answer.getClass().getSimpleName());
        switch (answer) {
            case ImportAnswer.Done _ -> {}
            case ImportAnswer.NotDue(var status) ->
                throw ProblemException.conflict("paper-forms.not-due", Map.of("status", status));
        }
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
