package cn.gov.zs.housing.applicant.paperforms;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Draft;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One household's paper form, as its row in the workbook says.
 *
 * @param row of the household's sheet, as Excel shows it
 * @param draft what was declared
 */
public record PaperForm(int row, Draft draft) {
    /** The number of its application: the same however often the import is worked through. */
    public ApplicationId applicationId(String importId) {
        return ApplicationId.of(UUID.nameUUIDFromBytes((importId + "/" + row).getBytes(StandardCharsets.UTF_8)));
    }

    /** Where it stands, not whose it is. */
    @Override
    public String toString() {
        return "paper form in row " + row;
    }
}
