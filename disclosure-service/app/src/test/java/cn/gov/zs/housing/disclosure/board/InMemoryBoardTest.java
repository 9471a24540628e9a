package cn.gov.zs.housing.disclosure.board;

/** The memory version keeps the same words. */
class InMemoryBoardTest extends BoardStoreContract {
    private final InMemoryBoard board = new InMemoryBoard();

    @Override
    protected Postings postings() {
        return board;
    }

    @Override
    protected BoardFiles files() {
        return board;
    }
}
