package cn.gov.zs.housing.applicant.casefile.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.casefile.FilePart;
import cn.gov.zs.housing.applicant.casefile.FileParts;
import cn.gov.zs.housing.applicant.exchange.web.CrossCheckLines;
import cn.gov.zs.housing.applicant.inspection.IdNumberReads;
import cn.gov.zs.housing.applicant.inspection.web.ReadList;
import cn.gov.zs.housing.applicant.inspection.web.ReadRow;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who looked at the household's identity numbers, and which departments were asked about it. */
@Component
class OwnRecords implements FileParts {
    private final IdNumberReads reads;
    private final CrossCheckLines crossChecks;

    OwnRecords(IdNumberReads reads, CrossCheckLines crossChecks) {
        this.reads = reads;
        this.crossChecks = crossChecks;
    }

    @Override
    public List<FilePart> of(Application application) {
        return List.of(
                JsonPart.of("id-number-reads.json", () -> looks(application)),
                JsonPart.of("departments-asked.json", () -> crossChecks.forHousehold(application.id())));
    }

    private List<ReadRow> looks(Application application) {
        var all = new ArrayList<ReadRow>();
        for (int page = 0; ; page++) {
            var list = ReadList.forHousehold(reads, application.id(), new Page(page, Page.MAX_SIZE));
            all.addAll(list.items());
            if (!list.more()) {
                return all;
            }
        }
    }
}
