package cn.gov.zs.housing.allocation.fairness.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.fairness.Declaration;
import cn.gov.zs.housing.allocation.fairness.DeclarationText;
import cn.gov.zs.housing.allocation.fairness.Declarations;
import cn.gov.zs.housing.allocation.fairness.DeclaredLists;
import cn.gov.zs.housing.allocation.fairness.ReportOfBatch;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessReport;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What pages and API do alike. */
@Component
class FairnessDesk {

    /** 安全审计员; sees that nobody chose the groups to please. */
    private static final String AUDITOR = "auditor";

    /** Lists one batch can have; the page shows all of them, so that none can be hidden behind others. */
    private static final int MOST_LISTS = 20;

    private final Batches batches;
    private final Declarations declarations;
    private final ReportOfBatch reports;
    private final Moments moments;

    FairnessDesk(Batches batches, Declarations declarations, ReportOfBatch reports, Moments moments) {
        this.batches = batches;
        this.declarations = declarations;
        this.reports = reports;
        this.moments = moments;
    }

    static boolean declares(Caller caller) {
        return caller.has(AUDITOR) || caller.has(Roles.OFFICER);
    }

    /** @throws ProblemException 403 */
    static void requireDeclarer(Caller caller) {
        caller.require(AUDITOR, Roles.OFFICER);
    }

    /** The batch from its freeze on. @throws ProblemException 404 */
    Batch.Fixed batch(String batchId) {
        return batches.all()
                .find(batchId)
                .map(found -> found.state() instanceof Batch.Fixed fixed ? fixed : null)
                .orElseThrow(ProblemException::absent);
    }

    DeclaredLists lists(String batchId) {
        return new DeclaredLists(declarations.ofBatch(batchId));
    }

    /** The report, once the batch is drawn. */
    Optional<FairnessReport> report(Batch.Fixed batch, DeclaredLists lists) {
        return drawn(batch).map(drawn -> reports.of(drawn, lists));
    }

    DeclarationText read(Batch.Fixed batch, String text) {
        return DeclarationText.read(text, batch.frozen().content().entrants());
    }

    /** @throws ProblemException 409 {@code form.replayed}, {@code declaration.too-many} */
    void handIn(String formId, Batch.Fixed batch, DeclarationText text, Caller caller) {
        var batchId = batch.plan().batchId();
        if (declarations.ofBatch(batchId).size() >= MOST_LISTS) {
            throw ProblemException.conflict("declaration.too-many", Map.of("most", MOST_LISTS), MOST_LISTS);
        }
        var declaration = new Declaration(
                formId,
                batchId,
                text.rows(),
                caller.subject(),
                moments.now(),
                drawn(batch).isPresent());
        if (!declarations.all().create(formId, declaration)) {
            throw ProblemException.conflict("form.replayed", Map.of());
        }
    }

    private static Optional<Batch.Drawn> drawn(Batch.Fixed batch) {
        return switch (batch) {
            case Batch.Drawn drawn -> Optional.of(drawn);
            case Batch.Confirmed confirmed -> Optional.of(confirmed.drawn());
            case Batch.Fixed earlier -> Optional.empty();
        };
    }
}
