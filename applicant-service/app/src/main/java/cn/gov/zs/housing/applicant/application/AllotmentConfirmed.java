package cn.gov.zs.housing.applicant.application;

import java.time.LocalDate;

/**
 * The result stood its notice; the home is the household's (分配已确认).
 *
 * @param before the household with its drawn home
 * @param confirmedOn the day the result became final
 */
public record AllotmentConfirmed(Allotted before, LocalDate confirmedOn) implements Tenant {
    @Override
    public Declaration declaration() {
        return before.declaration();
    }
}
