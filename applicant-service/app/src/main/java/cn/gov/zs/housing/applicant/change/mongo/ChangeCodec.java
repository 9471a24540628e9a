package cn.gov.zs.housing.applicant.change.mongo;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.change.ChangeId;
import cn.gov.zs.housing.applicant.change.Effect;
import cn.gov.zs.housing.applicant.change.Report;
import cn.gov.zs.housing.applicant.change.ReportedChange;
import cn.gov.zs.housing.applicant.change.ReportedChange.Checked;
import cn.gov.zs.housing.applicant.change.ReportedChange.Decided;
import cn.gov.zs.housing.applicant.change.ReportedChange.Reported;
import cn.gov.zs.housing.applicant.change.ReportedChange.Settled;
import cn.gov.zs.housing.applicant.change.ReportedChange.Undecided;
import cn.gov.zs.housing.applicant.change.ReportedChange.Withdrawn;
import cn.gov.zs.housing.applicant.change.mongo.ChangeDocument.DeadlineDocument;
import cn.gov.zs.housing.applicant.change.mongo.ChangeDocument.HandlingDocument;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.Place;
import cn.gov.zs.platform.workdays.Deadline;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** From a reported change to its document and back; what was typed and what people wrote are encrypted, each for its place. */
final class ChangeCodec {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "changes";

    private static final String DRAFT = "draft";

    private final FieldCipher cipher;

    /** A figure comes back with the digits it was typed with; a field of an older form that is gone is passed over. */
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    ChangeCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    ChangeDocument document(ReportedChange change) {
        var seal = new Sealing(cipher.activeKey(), change.id().text());
        var report = change.report();
        var checked = checked(change);
        var decided = decided(change);
        return new ChangeDocument(
                report.id().application().text(),
                report.id().place(),
                change.state(),
                report.form(),
                report.ownerSubject().orElse(null),
                report.township().code(),
                report.origin(),
                report.changedOn(),
                seal.text(DRAFT, json.writeValueAsString(report.draft())),
                seal.handling("report", report.report()),
                deadline(report.checkBy()),
                checked == null ? null : seal.handling("check", checked.check()),
                checked == null ? null : deadline(checked.decideBy()),
                decided == null ? null : decided.conclusion(),
                decided == null ? null : seal.handling("decision", decided.decision()),
                change instanceof Settled settled ? settled.effect() : null,
                change instanceof Withdrawn withdrawn ? withdrawn.at() : null,
                report.report().at(),
                report.onPaper() ? true : null,
                seal.key.text());
    }

    private static @Nullable Checked checked(ReportedChange change) {
        return switch (change) {
            case Reported _ -> null;
            case Checked it -> it;
            case Decided it -> it.before();
            case Settled it -> it.before().before();
            case Withdrawn it -> it.before() instanceof Checked before ? before : null;
        };
    }

    private static @Nullable Decided decided(ReportedChange change) {
        return switch (change) {
            case Decided it -> it;
            case Settled it -> it.before();
            case Reported _, Checked _, Withdrawn _ -> null;
        };
    }

    ReportedChange change(ChangeDocument stored) {
        var id = new ChangeId(new ApplicationId(stored.application()), stored.place());
        var reported = new Reported(new Report(
                id,
                stored.form(),
                Optional.ofNullable(stored.ownerSubject()),
                Townships.get(stored.township()),
                stored.origin(),
                handling(id, "report", stored.report()),
                stored.changedOn(),
                json.readValue(open(id, DRAFT, stored.draft()), Draft.class),
                deadline(stored.checkBy()),
                stored.onPaper() != null));
        return switch (stored.state()) {
            case REPORTED -> reported;
            case CHECKED -> checked(id, stored, reported);
            case DECIDED -> decided(id, stored, reported);
            case SETTLED -> decided(id, stored, reported).settle(there(stored.effect(), "effect") == Effect.DONE);
            case WITHDRAWN -> {
                Undecided before = stored.check() == null ? reported : checked(id, stored, reported);
                yield new Withdrawn(before, there(stored.withdrawnAt(), "withdrawnAt"));
            }
        };
    }

    private Checked checked(ChangeId id, ChangeDocument stored, Reported reported) {
        return new Checked(
                reported,
                handling(id, "check", there(stored.check(), "check")),
                deadline(there(stored.decideBy(), "decideBy")));
    }

    private Decided decided(ChangeId id, ChangeDocument stored, Reported reported) {
        return new Decided(
                checked(id, stored, reported),
                there(stored.conclusion(), "conclusion"),
                handling(id, "decision", there(stored.decision(), "decision")));
    }

    private Handling handling(ChangeId id, String step, HandlingDocument stored) {
        return new Handling(
                stored.subject(), stored.name(), stored.at(), new Finding(open(id, step + ".words", stored.words())));
    }

    private String open(ChangeId id, String field, String stored) {
        return cipher.decryptText(new Place(COLLECTION, id.text(), field), Ciphertext.read(stored));
    }

    private static DeadlineDocument deadline(Deadline deadline) {
        return new DeadlineDocument(
                deadline.start(), deadline.workingDays(), deadline.due(), deadline.provisional(), deadline.calendar());
    }

    private static Deadline deadline(DeadlineDocument stored) {
        return new Deadline(
                stored.start(), stored.workingDays(), List.of(), stored.due(), stored.provisional(), stored.calendar());
    }

    private static <T> T there(@Nullable T value, String field) {
        return Objects.requireNonNull(value, field);
    }

    private final class Sealing {
        private final KeyId key;
        private final String document;

        Sealing(KeyId key, String document) {
            this.key = key;
            this.document = document;
        }

        String text(String field, String plain) {
            return cipher.encrypt(key, new Place(COLLECTION, document, field), plain)
                    .text();
        }

        HandlingDocument handling(String step, Handling handling) {
            return new HandlingDocument(
                    handling.subject(),
                    handling.name(),
                    handling.at(),
                    text(step + ".words", handling.finding().text()));
        }
    }
}
