package cn.gov.zs.housing.disclosure.request.mongo;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.ObjectionKeys;
import cn.gov.zs.housing.disclosure.archive.ArchiveFormat;
import cn.gov.zs.housing.disclosure.request.Letters;
import cn.gov.zs.housing.disclosure.request.LettersContract;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract on a database, and what only a database can give away. */
abstract class MongoLettersContract extends LettersContract {
    private final RequestDatabase database;
    private final LetterFiles files;
    private final MongoLetters letters;

    MongoLettersContract(String uri) {
        database = new RequestDatabase(uri);
        var cipher = database.keys().cipher();
        files = new LetterFiles(database.store(), database.database(), cipher);
        letters = new MongoLetters(database.store(), files, cipher);
    }

    @AfterEach
    void forget() {
        database.close();
    }

    @Override
    protected Letters letters() {
        return letters;
    }

    @Test
    void nothing_of_a_letter_stands_in_the_database_and_a_new_key_takes_it_over() {
        var issued = letter(1, 1, Optional.empty());
        letters.add(issued, FILES);
        assertThat(database.stored("request-letters")).doesNotContain("陈大文");
        database.keys().addNewKey();
        letters.idsNotUnder(ObjectionKeys.NEW, "", 10).forEach(letters::rewrite);
        files.idsNotUnder(ObjectionKeys.NEW, "", 10).forEach(files::rewrite);
        database.keys().removeOldKey();
        assertThat(letters.find(number(1))).contains(issued);
        assertThat(letters.file(issued, ArchiveFormat.PDF)).isPresent();
    }

    @Test
    void the_files_of_a_letter_that_came_second_are_gone() {
        letters.add(letter(1, 1, Optional.empty()), FILES);
        letters.add(letter(1, 2, Optional.empty()), FILES);
        assertThat(files.count()).isEqualTo(2);
    }
}
