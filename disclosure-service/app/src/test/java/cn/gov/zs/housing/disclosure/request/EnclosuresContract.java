package cn.gov.zs.housing.disclosure.request;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.at;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.uploads.FileName;
import cn.gov.zs.platform.uploads.MediaType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Enclosures} does. */
public abstract class EnclosuresContract {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    /** The one under test, empty. */
    protected abstract Enclosures enclosures();

    protected static Enclosure paper(int request, int n) {
        var digest = "sha256:" + n;
        return new Enclosure(
                Enclosure.id(number(request), Enclosure.Kind.IDENTITY, digest),
                Enclosure.Kind.IDENTITY,
                new FileName("陈大文身份证.png"),
                MediaType.PNG,
                3,
                digest,
                at(DAY.plusDays(n)),
                n == 0 ? "" : "s-1");
    }

    @Test
    void gives_back_what_it_was_given_to_its_own_request_only() {
        assertThat(enclosures().keep(number(1), paper(1, 1), new byte[] {1, 2, 3}))
                .isTrue();
        enclosures().keep(number(1), paper(1, 0), new byte[] {4});
        enclosures().keep(number(2), paper(2, 0), new byte[] {5});
        assertThat(enclosures().list(number(1))).containsExactly(paper(1, 0), paper(1, 1));
        assertThat(enclosures().content(number(1), paper(1, 1).id()))
                .hasValueSatisfying(content -> assertThat(content).containsExactly(1, 2, 3));
        assertThat(enclosures().content(number(2), paper(1, 1).id())).isEmpty();
        assertThat(enclosures().list(number(3))).isEmpty();
    }

    @Test
    void one_sent_twice_is_there_once_and_there_are_never_more_than_the_most() {
        for (int n = 0; n < Enclosure.MOST; n++) {
            assertThat(enclosures().keep(number(1), paper(1, n), new byte[] {1}))
                    .isTrue();
        }
        assertThat(enclosures().keep(number(1), paper(1, 3), new byte[] {1})).isTrue();
        assertThat(enclosures().keep(number(1), paper(1, Enclosure.MOST), new byte[] {1}))
                .isFalse();
        assertThat(enclosures().list(number(1))).hasSize(Enclosure.MOST);
    }

    @Test
    void all_of_a_request_go_at_once_and_those_of_another_stay() {
        enclosures().keep(number(1), paper(1, 0), new byte[] {1});
        enclosures().keep(number(1), paper(1, 1), new byte[] {2});
        enclosures().keep(number(2), paper(2, 0), new byte[] {3});
        enclosures().removeAll(number(1));
        enclosures().removeAll(number(1));
        assertThat(enclosures().list(number(1))).isEmpty();
        assertThat(enclosures().content(number(1), paper(1, 1).id())).isEmpty();
        assertThat(enclosures().list(number(2))).hasSize(1);
    }
}
