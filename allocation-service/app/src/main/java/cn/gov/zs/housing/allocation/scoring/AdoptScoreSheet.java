package cn.gov.zs.housing.allocation.scoring;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.contract.ScoreSheetAdoptedV1;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheets;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.Instant;
import java.time.LocalDate;

/** An officer adopts a score sheet for a category. It scores nobody before it is published and its day has come. */
public final class AdoptScoreSheet {

    private final ScoreSheets sheets;
    private final DmnSheets dmn;

    /**
     * @param sheets where it is kept
     * @param dmn compiles it: a sheet that does not run is not adopted
     */
    public AdoptScoreSheet(ScoreSheets sheets, DmnSheets dmn) {
        this.sheets = sheets;
        this.dmn = dmn;
    }

    /**
     * Adopts a sheet under this id.
     *
     * @return false if the id was used before: the same form sent twice
     */
    public boolean adopt(
            String sheetId, SampleSheet sample, Category category, LocalDate inForceFrom, String officer, Instant at) {
        dmn.of(sample.digest(), sample.dmn());
        var content = new ScoreSheet.Content(
                sheetId,
                category,
                sample.title(),
                SampleSheet.LABEL,
                sample.dmn(),
                sample.digest(),
                inForceFrom,
                officer,
                at);
        return sheets.all()
                .create(
                        sheetId,
                        new ScoreSheet.Adopted(content),
                        Outgoing.of(ScoreSheetAdoptedV1.TYPE, content.event()));
    }
}
