package cn.gov.zs.housing.disclosure.mask;

class InMemoryExposuresTest extends ExposuresContract {
    private final InMemoryExposures exposures = new InMemoryExposures();

    @Override
    protected Exposures exposures() {
        return exposures;
    }
}
