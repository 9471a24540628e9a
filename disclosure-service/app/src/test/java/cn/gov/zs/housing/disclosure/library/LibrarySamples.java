package cn.gov.zs.housing.disclosure.library;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Texts for tests. */
public final class LibrarySamples {
    public static final Officer WRITER = new Officer("writer", "甲");
    public static final Officer OTHER = new Officer("other", "乙");
    public static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
    public static final LocalDate MADE = LocalDate.of(2026, 11, 20);

    private LibrarySamples() {}

    public static TextId id(String name) {
        return TextId.of(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    public static TextBody.Policy policy(String number, LocalDate madeOn, Relation... relations) {
        return new TextBody.Policy(
                new TextHead("测试办法 " + number, "测试局", madeOn, ""),
                Optional.of(DocumentNumber.read(number).orElseThrow()),
                madeOn,
                Optional.empty(),
                "第一条 公共租赁住房。",
                Arrays.asList(relations),
                List.of());
    }

    public static Pending.Draft draft(TextBody body) {
        return new Pending.Draft(body, WRITER, AT, "", true);
    }

    public static Pending.Draft correction(TextBody body, String reason) {
        return new Pending.Draft(body, WRITER, AT, reason, true);
    }

    /** A public text of one version. */
    public static LibraryText published(String name, TextBody body) {
        var text = LibraryText.begun(id(name), draft(body));
        return ((LibraryAnswer.Published) text.approve(OTHER, AT)).text();
    }
}
