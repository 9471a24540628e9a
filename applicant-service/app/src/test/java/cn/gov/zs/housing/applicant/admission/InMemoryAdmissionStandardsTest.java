package cn.gov.zs.housing.applicant.admission;

/** The books of the tests keep the same promises as those in the database. */
class InMemoryAdmissionStandardsTest extends AdmissionStandardsContract {
    private final AdmissionStandards standards = new InMemoryAdmissionStandards();

    @Override
    protected AdmissionStandards standards() {
        return standards;
    }
}
