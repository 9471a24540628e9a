package cn.gov.zs.housing.disclosure.request;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.CHEN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.PLAN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.at;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.head;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.testkit.FileSamples;
import cn.gov.zs.platform.uploads.ContentFault;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Papers that come with a request. */
class EnclosureDeskTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private final InMemoryEnclosures enclosures = new InMemoryEnclosures();
    private final EnclosureDesk desk = new EnclosureDesk(enclosures);
    private final RequestOffice office =
            new RequestOffice(new InMemoryRequests(), new RequestClock(TymeCalendar::shipped));
    private final InformationRequest request = office.arrive(head(1, Way.WEB, MONDAY), CHEN, PLAN);

    private EncloseAnswer take(String name, byte[] content) {
        return desk.take(request, new EnclosureDesk.Sent(Enclosure.Kind.IDENTITY, name, content), "", at(MONDAY));
    }

    @Test
    void a_photograph_is_taken_by_what_it_is_and_twice_is_once() {
        assertThat(take("C:\\身份证", FileSamples.png())).isInstanceOf(EncloseAnswer.Kept.class);
        take("again.png", FileSamples.png());
        assertThat(enclosures.list(number(1))).singleElement().satisfies(paper -> {
            assertThat(paper.name().text()).isEqualTo("身份证.png");
            assertThat(paper.kind()).isEqualTo(Enclosure.Kind.IDENTITY);
        });
    }

    @Test
    void what_is_no_picture_or_pdf_is_told_why() {
        assertThat(take("证明.docx", FileSamples.hex("504b030414")))
                .isEqualTo(new EncloseAnswer.Unfit(ContentFault.ARCHIVE));
        assertThat(take("证明.pdf", FileSamples.pdf("/OpenAction << /S /JavaScript /JS (x) >>")))
                .isEqualTo(new EncloseAnswer.Unfit(ContentFault.ACTIVE_PDF));
        assertThat(enclosures.list(number(1))).isEmpty();
    }

    @Test
    void the_eleventh_is_too_many() {
        for (int n = 0; n < Enclosure.MOST; n++) {
            assertThat(take(n + ".jpg", FileSamples.jpeg(100, n))).isInstanceOf(EncloseAnswer.Kept.class);
        }
        assertThat(take("more.jpg", FileSamples.jpeg(100, 99))).isEqualTo(new EncloseAnswer.Full(Enclosure.MOST));
    }

    @Test
    void nothing_is_added_to_what_is_over() {
        office.withdraw(number(1), at(MONDAY.plusDays(1)));
        var over = ((RequestAnswer.Done) office.withdraw(number(1), at(MONDAY.plusDays(1)))).now();
        var sent = new EnclosureDesk.Sent(Enclosure.Kind.SUPPORTING, "a.png", FileSamples.png());
        assertThat(desk.take(over, sent, "", at(MONDAY.plusDays(2))))
                .isEqualTo(new EncloseAnswer.Over(Outcome.WITHDRAWN, MONDAY.plusDays(1)));
        assertThat(enclosures.list(number(1))).isEmpty();
    }
}
