package cn.gov.zs.housing.disclosure.request.mongo;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.CHEN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.PLAN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.head;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.ObjectionKeys;
import cn.gov.zs.housing.disclosure.request.RequestClock;
import cn.gov.zs.housing.disclosure.request.RequestOffice;
import cn.gov.zs.housing.disclosure.request.Requests;
import cn.gov.zs.housing.disclosure.request.RequestsContract;
import cn.gov.zs.housing.disclosure.request.Way;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract on a database, and what only a database can give away. */
abstract class MongoRequestsContract extends RequestsContract {
    private final RequestDatabase database;
    private final ObjectionKeys keys;
    private final MongoRequests requests;

    MongoRequestsContract(String uri) {
        database = new RequestDatabase(uri);
        keys = database.keys();
        requests = new MongoRequests(database.store(), keys.cipher());
    }

    @AfterEach
    void forget() {
        database.close();
    }

    @Override
    protected Requests requests() {
        return requests;
    }

    @Test
    void nothing_that_people_wrote_stands_in_the_database_and_a_new_key_takes_it_over() {
        var kept = new RequestOffice(requests, new RequestClock(TymeCalendar::shipped))
                .arrive(head(1, Way.WEB, LocalDate.parse("2026-03-02")), CHEN, PLAN);
        assertThat(stored()).doesNotContain(CHEN.name(), CHEN.proof(), CHEN.contact(), PLAN.description());

        keys.addNewKey();
        assertThat(requests.countNotUnder(ObjectionKeys.NEW)).isOne();
        requests.idsNotUnder(ObjectionKeys.NEW, "", 10).forEach(requests::rewrite);
        keys.removeOldKey();
        assertThat(requests.countNotUnder(ObjectionKeys.NEW)).isZero();
        assertThat(requests.find(kept.head().number()).orElseThrow().state()).isEqualTo(kept);
    }

    private String stored() {
        return database.stored("information-requests");
    }
}
