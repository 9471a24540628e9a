package cn.gov.zs.housing.disclosure.assessment;

class InMemoryCircularsTest extends CircularsContract {
    private final Circulars circulars = new InMemoryCirculars();

    @Override
    protected Circulars circulars() {
        return circulars;
    }
}
