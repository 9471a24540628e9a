package cn.gov.zs.housing.disclosure.request.mongo;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.ObjectionKeys;
import cn.gov.zs.housing.disclosure.request.Enclosures;
import cn.gov.zs.housing.disclosure.request.EnclosuresContract;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract on a database, and what only a database can give away. */
abstract class MongoEnclosuresContract extends EnclosuresContract {
    private final RequestDatabase database;
    private final MongoEnclosures enclosures;

    MongoEnclosuresContract(String uri) {
        database = new RequestDatabase(uri);
        enclosures = new MongoEnclosures(
                database.store(), database.database(), database.keys().cipher());
    }

    @AfterEach
    void forget() {
        database.close();
    }

    @Override
    protected Enclosures enclosures() {
        return enclosures;
    }

    @Test
    void neither_name_nor_content_stands_in_the_database_and_a_new_key_takes_both_over() {
        var paper = paper(1, 1);
        var content = "陈大文的身份证".getBytes(StandardCharsets.UTF_8);
        enclosures.keep(number(1), paper, content);
        assertThat(stored()).doesNotContain("陈大文", "sha256", Base64.getEncoder().encodeToString(content));
        database.keys().addNewKey();
        assertThat(enclosures.countNotUnder(ObjectionKeys.NEW)).isOne();
        enclosures.idsNotUnder(ObjectionKeys.NEW, "", 10).forEach(enclosures::rewrite);
        database.keys().removeOldKey();
        assertThat(enclosures.countNotUnder(ObjectionKeys.NEW)).isZero();
        assertThat(enclosures.list(number(1))).containsExactly(paper);
        assertThat(enclosures.content(number(1), paper.id()))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(content));
    }

    private String stored() {
        return database.stored("request-enclosures");
    }
}
