package cn.gov.zs.housing.disclosure.request.mongo;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.request.ReleasedCopies;
import cn.gov.zs.housing.disclosure.request.ReleasedCopiesContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract on a database, and what only a database can give away. */
abstract class MongoReleasedCopiesContract extends ReleasedCopiesContract {
    private final RequestDatabase database;
    private final MongoReleasedCopies copies;

    MongoReleasedCopiesContract(String uri) {
        database = new RequestDatabase(uri);
        var cipher = database.keys().cipher();
        copies = new MongoReleasedCopies(
                database.store(),
                database.database(),
                cipher,
                new SealedOriginals(database.store(), database.database(), cipher));
    }

    @AfterEach
    void forget() {
        database.close();
    }

    @Override
    protected ReleasedCopies copies() {
        return copies;
    }

    @Test
    void no_name_stands_in_the_database() {
        copies.keep(number(1), original("a"), new byte[] {1});
        copies.release(number(1), copy("a", 0), new byte[] {2});
        assertThat(database.stored("request-originals")).doesNotContain("合同");
        assertThat(database.stored("request-released-copies")).doesNotContain("合同");
    }
}
