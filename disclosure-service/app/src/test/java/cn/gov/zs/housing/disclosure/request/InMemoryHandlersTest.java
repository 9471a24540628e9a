package cn.gov.zs.housing.disclosure.request;

class InMemoryHandlersTest extends HandlersContract {
    private final InMemoryHandlers handlers = new InMemoryHandlers();

    @Override
    protected Handlers handlers() {
        return handlers;
    }
}
