package cn.gov.zs.housing.applicant.stage.mongo;

import static java.util.Objects.requireNonNull;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.stage.CaseClock;
import cn.gov.zs.housing.applicant.stage.Escalation;
import cn.gov.zs.housing.applicant.stage.Handover;
import cn.gov.zs.housing.applicant.stage.Running;
import cn.gov.zs.housing.applicant.stage.mongo.ClockDocument.HandoverDocument;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.Place;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From a case's clock to its document and back. */
final class ClockCodec {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "stage-clocks";

    private final FieldCipher cipher;

    ClockCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    ClockDocument document(CaseClock clock) {
        var key = cipher.activeKey();
        var id = clock.application().text();
        var running = clock.running();
        var handovers = clock.handovers();
        return new ClockDocument(
                id,
                clock.township().code(),
                clock.villages(),
                clock.asOf(),
                running != null && running.stage().ofOffice(),
                running == null ? null : running.stage(),
                running == null ? List.of() : running.duties(),
                running == null ? null : running.startedOn(),
                running == null ? null : running.dueOn(),
                running != null && running.provisional(),
                running == null ? null : running.calendar(),
                running == null ? null : running.first(),
                running == null ? null : running.second(),
                running == null ? null : running.secondOn(),
                clock.holder().map(it -> it.by().subject()).orElse(null),
                clock.told().stream().map(Escalation::to).toList(),
                clock.nextOn().orElse(null),
                clock.holdings(),
                IntStream.range(0, handovers.size())
                        .mapToObj(place -> handover(key, id, place, handovers.get(place)))
                        .toList(),
                clock.escalations(),
                clock.shifts().isEmpty() ? null : clock.shifts(),
                key.text());
    }

    private HandoverDocument handover(KeyId key, String id, int place, Handover handover) {
        var reason = handover.reason();
        return new HandoverDocument(
                handover.duty(),
                handover.from(),
                handover.to(),
                handover.by(),
                handover.at(),
                reason == null
                        ? null
                        : cipher.encrypt(key, reason(id, place), reason.text()).text());
    }

    CaseClock clock(ClockDocument stored) {
        var handovers = stored.handovers();
        return new CaseClock(
                new ApplicationId(stored.id()),
                Townships.get(stored.township()),
                stored.villages(),
                stored.asOf(),
                running(stored),
                stored.holdings(),
                IntStream.range(0, handovers.size())
                        .mapToObj(place -> handover(stored.id(), place, handovers.get(place)))
                        .toList(),
                stored.escalations(),
                stored.shifts() == null ? List.of() : stored.shifts());
    }

    private static @Nullable Running running(ClockDocument stored) {
        var stage = stored.stage();
        return stage == null
                ? null
                : new Running(
                        stage,
                        stored.duties(),
                        requireNonNull(stored.startedOn()),
                        requireNonNull(stored.dueOn()),
                        stored.provisional(),
                        requireNonNull(stored.calendar()),
                        stored.first(),
                        stored.second(),
                        stored.secondOn());
    }

    private Handover handover(String id, int place, HandoverDocument stored) {
        var reason = stored.reason();
        return new Handover(
                stored.duty(),
                stored.from(),
                stored.to(),
                stored.by(),
                stored.at(),
                reason == null ? null : new Finding(cipher.decryptText(reason(id, place), Ciphertext.read(reason))));
    }

    private static Place reason(String id, int place) {
        return new Place(COLLECTION, id, "handovers." + place + ".reason");
    }
}
