package cn.gov.zs.housing.disclosure.notice;

/** The memory version keeps the contract, so that tests on it say something. */
class InMemoryNoticesTest extends NoticesContract {
    private final InMemoryNotices notices = new InMemoryNotices();

    @Override
    protected Notices notices() {
        return notices;
    }
}
