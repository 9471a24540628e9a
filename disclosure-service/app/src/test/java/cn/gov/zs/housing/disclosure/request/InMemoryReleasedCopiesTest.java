package cn.gov.zs.housing.disclosure.request;

class InMemoryReleasedCopiesTest extends ReleasedCopiesContract {
    private final ReleasedCopies copies = new InMemoryReleasedCopies();

    @Override
    protected ReleasedCopies copies() {
        return copies;
    }
}
