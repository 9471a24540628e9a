package cn.gov.zs.housing.disclosure.draft;

class InMemoryDraftsTest extends DraftsContract {
    private final InMemoryDrafts drafts = new InMemoryDrafts();

    @Override
    protected Drafts drafts() {
        return drafts;
    }
}
