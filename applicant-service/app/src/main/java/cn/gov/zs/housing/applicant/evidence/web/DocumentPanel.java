package cn.gov.zs.housing.applicant.evidence.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.web.CasePanel;
import cn.gov.zs.housing.applicant.evidence.DocumentReads;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A case's documents on its pages. */
@Component
@Order(30)
class DocumentPanel implements CasePanel {
    private static final Page LATEST_READS = new Page(0, 50);

    private final DocumentDesk desk;
    private final DocumentReads reads;

    DocumentPanel(DocumentDesk desk, DocumentReads reads) {
        this.desk = desk;
        this.reads = reads;
    }

    /**
     * What the panel shows.
     *
     * @param base the address of the documents' page
     * @param reads who looked; null for staff
     */
    record Shown(
            List<DocumentView> documents,
            String base,
            boolean mayAdd,
            @Nullable DocumentReadList reads) {
        @Override
        public String toString() {
            return documents.size() + " documents";
        }
    }

    @Override
    public Optional<Part> forStaff(Caller caller, Versioned<Application> application) {
        return Optional.of(part(desk.asStaff(caller, application.id()), null));
    }

    @Override
    public Optional<Part> forHousehold(Caller caller, Versioned<Application> application) {
        var access = desk.asHousehold(caller, application.id());
        return Optional.of(
                part(access, DocumentReadList.forHousehold(reads, access.file().id(), LATEST_READS)));
    }

    private Part part(Access access, @Nullable DocumentReadList looks) {
        return new Part(
                "applicant/evidence", "panel", new Shown(desk.list(access), access.base(), access.mayAdd(), looks));
    }
}
