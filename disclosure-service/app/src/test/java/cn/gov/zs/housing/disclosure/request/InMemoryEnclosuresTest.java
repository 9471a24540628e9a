package cn.gov.zs.housing.disclosure.request;

class InMemoryEnclosuresTest extends EnclosuresContract {
    private final Enclosures enclosures = new InMemoryEnclosures();

    @Override
    protected Enclosures enclosures() {
        return enclosures;
    }
}
