package cn.gov.zs.housing.disclosure.catalogue;

/** The memory version keeps the contract, so that tests on it say something. */
class InMemoryDutiesTest extends DutiesContract {
    private final InMemoryDuties duties = new InMemoryDuties();

    @Override
    protected Duties duties() {
        return duties;
    }
}
