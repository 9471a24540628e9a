package cn.gov.zs.housing.disclosure.request.mongo;

import cn.gov.zs.housing.disclosure.request.Handlers;
import cn.gov.zs.housing.disclosure.request.HandlersContract;
import org.junit.jupiter.api.AfterEach;

/** The contract on a database. */
abstract class MongoHandlersContract extends HandlersContract {
    private final RequestDatabase database;
    private final MongoHandlers handlers;

    MongoHandlersContract(String uri) {
        database = new RequestDatabase(uri);
        handlers = new MongoHandlers(database.store());
    }

    @AfterEach
    void forget() {
        database.close();
    }

    @Override
    protected Handlers handlers() {
        return handlers;
    }
}
