package cn.gov.zs.housing.disclosure.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePublishedV1;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.housing.disclosure.notice.EndAnswer;
import cn.gov.zs.housing.disclosure.notice.InMemoryNotices;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeSamples;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.publiclog.LogKeys;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.tlog.LogProof;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of archive files keeps, and when files are made and leave. */
public abstract class ArchiveContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant AT = Instant.parse("2026-11-23T03:00:00Z");
    private static final LogProof PROOF = new LogProof(0, List.of(), LogKeys.LOG.sign("text\n"));

    private final InMemoryNotices notices = new InMemoryNotices();
    private final Standing personal = add(NoticeKind.FIRST_REVIEW);
    private final Standing homes = add(NoticeKind.HOMES);
    private final List<String> told = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private int printed;

    protected abstract ArchiveFiles files();

    protected abstract ArchiveOrders orders();

    private Standing add(NoticeKind kind) {
        var notice = NoticeSamples.standing(kind, DAY);
        var cause = new Envelope<Object>("e" + kind, "t", "/s", "k", AT, 1, "");
        notices.add(cause, notice, Outgoing.of(NoticePublishedV1.TYPE, ""));
        return notice;
    }

    private ArchiveBook book() {
        return new ArchiveBook(
                notices,
                new NoDocuments(),
                files(),
                orders(),
                new Press(),
                (item, channel, on, evidence) -> told.add(item + " " + channel));
    }

    private static ArchiveOrder order(Standing notice, Instant at) {
        return new ArchiveOrder(ArchiveOrder.Kind.NOTICE, notice.head().id().text(), PROOF, at);
    }

    /** Its entry is heard of, and what waits is made. */
    private void logged(Standing notice, Instant at) {
        book().logged(order(notice, at));
        while (book().printNext(at)) {
            // the next
        }
    }

    private void end(Standing notice) {
        notices.change(notice.head().id(), each -> {
            var answer = (EndAnswer.Over) ((Standing) each).end(DAY.plusDays(21));
            return Change.<Notice>to(answer.notice());
        });
    }

    private Notice now(Standing notice) {
        return notices.find(notice.head().id()).orElseThrow();
    }

    private String said(Standing notice, ArchiveFormat format) {
        return book().find(now(notice), format)
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .orElse("gone");
    }

    @Test
    void files_are_made_once_in_every_format_and_the_first_stay() {
        assertThat(files().completeSince(personal.head().id().text())).isEmpty();
        logged(personal, AT);
        logged(personal, AT.plusSeconds(60));

        assertThat(said(personal, ArchiveFormat.PDF)).isEqualTo("PDF 1");
        assertThat(said(personal, ArchiveFormat.OFD)).isEqualTo("OFD 1");
        assertThat(files().completeSince(personal.head().id().text())).contains(AT);
        assertThat(told).containsExactly(personal.head().id().text() + " READING_ROOM");
        var file = files().find(personal.head().id().text(), ArchiveFormat.PDF).orElseThrow();
        files().keep(ArchiveFile.of(file.itemId(), file.format(), new byte[] {1}, AT));
        assertThat(files().find(file.itemId(), file.format()).orElseThrow().digest())
                .isEqualTo(file.digest());
    }

    @Test
    void one_that_is_missing_is_a_gap_until_it_is_made() {
        var id = personal.head().id().text();
        files().keep(ArchiveFile.of(id, ArchiveFormat.PDF, new byte[] {1}, AT));
        book().tellAgain(AT);
        assertThat(files().completeSince(id)).isEmpty();
        assertThat(told).isEmpty();

        logged(personal, AT.plusSeconds(1));
        assertThat(files().completeSince(id)).contains(AT.plusSeconds(1));
        book().tellAgain(AT.plusSeconds(1));
        book().tellAgain(AT.plusSeconds(2));
        assertThat(told).containsExactly(id + " READING_ROOM", id + " READING_ROOM");
    }

    @Test
    void personal_files_leave_with_their_notice_and_those_of_homes_stay() {
        logged(personal, AT);
        logged(homes, AT);
        end(personal);
        end(homes);
        // gone for readers before anybody removes them
        assertThat(said(personal, ArchiveFormat.PDF)).isEqualTo("gone");

        book().over(personal.head().id());
        book().over(personal.head().id());
        book().over(homes.head().id());

        assertThat(files().find(personal.head().id().text(), ArchiveFormat.PDF)).isEmpty();
        assertThat(files().find(personal.head().id().text(), ArchiveFormat.OFD)).isEmpty();
        assertThat(said(homes, ArchiveFormat.OFD)).isEqualTo("OFD 2");
    }

    @Test
    void a_notice_that_ends_while_its_files_are_made_leaves_none() {
        meanwhile = () -> {
            end(personal);
            book().over(personal.head().id());
        };
        logged(personal, AT);
        assertThat(files().find(personal.head().id().text(), ArchiveFormat.PDF)).isEmpty();

        // and the news of its publication that comes late makes none
        meanwhile = () -> {};
        logged(personal, AT);
        assertThat(files().find(personal.head().id().text(), ArchiveFormat.PDF)).isEmpty();
        assertThat(printed).isEqualTo(1);
    }

    @Test
    void the_order_that_waits_longest_is_taken_first_and_an_item_has_one() {
        orders().add(order(homes, AT.plusSeconds(1)));
        orders().add(order(personal, AT));
        orders().add(order(personal, AT.plusSeconds(2)));

        assertThat(orders().take(AT.plusSeconds(3))).contains(order(personal, AT));
        assertThat(orders().take(AT.plusSeconds(3))).contains(order(homes, AT.plusSeconds(1)));
        assertThat(orders().take(AT.plusSeconds(3))).isEmpty();
    }

    @Test
    void an_order_is_left_to_its_taker_for_a_minute_and_then_to_anybody() {
        orders().add(order(personal, AT));
        assertThat(orders().waitsSince(AT.plusMillis(1))).isTrue();
        assertThat(orders().waitsSince(AT)).isFalse();
        assertThat(orders().take(AT)).isPresent();

        assertThat(orders().take(AT.plusSeconds(59))).isEmpty();
        // who took it was killed before it printed
        assertThat(orders().take(AT.plusSeconds(60))).contains(order(personal, AT));
        orders().done(personal.head().id().text());
        orders().done(personal.head().id().text());
        assertThat(orders().take(AT.plusSeconds(600))).isEmpty();
        assertThat(orders().waitsSince(AT.plusSeconds(600))).isFalse();
    }

    @Test
    void what_fails_while_it_is_printed_is_printed_later() {
        meanwhile = () -> {
            throw new IllegalStateException("no room left");
        };
        book().logged(order(personal, AT));
        assertThatThrownBy(() -> book().printNext(AT)).hasMessage("no room left");
        meanwhile = () -> {};
        assertThat(book().printNext(AT.plusSeconds(1))).isFalse();
        assertThat(book().printNext(AT.plusSeconds(60))).isTrue();
        assertThat(said(personal, ArchiveFormat.PDF)).isEqualTo("PDF 2");
        assertThat(book().printNext(AT.plusSeconds(120))).isFalse();
    }

    private final class Press implements ArchivePress {
        @Override
        public Map<ArchiveFormat, byte[]> print(Standing notice, LogProof proof, Instant at) {
            printed++;
            meanwhile.run();
            return Map.of(
                    ArchiveFormat.PDF, ("PDF " + printed).getBytes(StandardCharsets.UTF_8),
                    ArchiveFormat.OFD, ("OFD " + printed).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Map<ArchiveFormat, byte[]> print(PublicDocument document, LogProof proof, Instant at) {
            throw new IllegalStateException("there are no documents here");
        }
    }

    private static final class NoDocuments implements PublicDocuments {
        @Override
        public boolean add(Envelope<?> cause, PublicDocument document, Outgoing event) {
            return false;
        }

        @Override
        public Optional<PublicDocument> find(DocumentId id) {
            return Optional.empty();
        }

        @Override
        public List<PublicDocument> list(Optional<DocumentKind> kind, boolean older, Optional<Place> from, int limit) {
            return List.of();
        }

        @Override
        public Page<PublicDocument> list(Optional<DocumentKind> kind, Optional<String> reference, int page, int size) {
            return new Page<>(List.of(), page, size, 0);
        }
    }
}
