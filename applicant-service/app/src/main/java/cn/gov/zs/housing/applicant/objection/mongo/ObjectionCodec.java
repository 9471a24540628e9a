package cn.gov.zs.housing.applicant.objection.mongo;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.objection.Answered;
import cn.gov.zs.housing.applicant.objection.Charge;
import cn.gov.zs.housing.applicant.objection.Investigated;
import cn.gov.zs.housing.applicant.objection.Investigator;
import cn.gov.zs.housing.applicant.objection.Objection;
import cn.gov.zs.housing.applicant.objection.Objection.Decision;
import cn.gov.zs.housing.applicant.objection.Objection.Investigation;
import cn.gov.zs.housing.applicant.objection.ObjectionId;
import cn.gov.zs.housing.applicant.objection.Received;
import cn.gov.zs.housing.applicant.objection.Upheld;
import cn.gov.zs.housing.applicant.objection.mongo.ObjectionDocument.StepDocument;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.Place;
import cn.gov.zs.platform.workdays.Deadline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From an objection to its document and back; words, finding and reasons are encrypted, each for its place. */
final class ObjectionCodec {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "objections";

    private static final String WORDS = "words";
    private static final String FINDING = "investigation.words";
    private static final String REASONS = "decision.words";

    private final FieldCipher cipher;

    ObjectionCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    ObjectionDocument document(Objection objection) {
        return switch (objection) {
            case Received received -> document(received, null, null, null);
            case Investigated investigated -> document(investigated, investigated.investigation(), null, null);
            case Upheld(var before, var decision) -> document(objection, before.investigation(), decision, null);
            case Answered(var before, var decision, var reopened) ->
                document(objection, before.investigation(), decision, reopened);
        };
    }

    private ObjectionDocument document(
            Objection objection,
            @Nullable Investigation investigation,
            @Nullable Decision decision,
            @Nullable Boolean reopened) {
        var charge = objection.charge();
        var key = cipher.activeKey();
        var place = new Place(COLLECTION, charge.id().text(), WORDS);
        return new ObjectionDocument(
                charge.id().text(),
                charge.application().text(),
                charge.township().code(),
                charge.stage(),
                charge.notice(),
                charge.filedOn(),
                seal(key, place, charge.words()),
                charge.due().due(),
                charge.due().workingDays(),
                charge.due().provisional(),
                charge.due().calendar(),
                objection.phase(),
                objection.open(),
                investigation == null
                        ? null
                        : new StepDocument(
                                investigation.by().subject(),
                                investigation.by().name(),
                                township(investigation.by()),
                                investigation.at(),
                                null,
                                seal(
                                        key,
                                        place.at(FINDING),
                                        investigation.finding().text())),
                decision == null
                        ? null
                        : new StepDocument(
                                decision.by().subject(),
                                decision.by().name(),
                                township(decision.by()),
                                decision.at(),
                                decision.ground(),
                                seal(key, place.at(REASONS), decision.reasons().text())),
                reopened,
                key.text());
    }

    Objection objection(ObjectionDocument stored) {
        var place = new Place(COLLECTION, stored.id(), WORDS);
        var charge = new Charge(
                new ObjectionId(stored.id()),
                new ApplicationId(stored.application()),
                Townships.get(stored.township()),
                stored.stage(),
                stored.notice(),
                stored.filedOn(),
                open(place, stored.words()),
                new Deadline(
                        stored.filedOn(),
                        stored.workingDays(),
                        List.of(),
                        stored.due(),
                        stored.provisional(),
                        stored.calendar()));
        return switch (stored.phase()) {
            case RECEIVED -> new Received(charge);
            case INVESTIGATED -> investigated(charge, place, stored);
            case UPHELD -> new Upheld(investigated(charge, place, stored), decision(place, stored));
            case ANSWERED ->
                new Answered(investigated(charge, place, stored), decision(place, stored), there(stored.reopened()));
        };
    }

    private Investigated investigated(Charge charge, Place place, ObjectionDocument stored) {
        var step = there(stored.investigation());
        return new Investigated(
                charge, new Investigation(by(step), step.at(), new Finding(open(place.at(FINDING), step.words()))));
    }

    private Decision decision(Place place, ObjectionDocument stored) {
        var step = there(stored.decision());
        return new Decision(
                by(step), step.at(), there(step.ground()), new Finding(open(place.at(REASONS), step.words())));
    }

    private static @Nullable String township(Investigator by) {
        return switch (by) {
            case Investigator.OfTownship of -> of.township().code();
            case Investigator.OfCity _ -> null;
        };
    }

    private static Investigator by(StepDocument step) {
        var township = step.township();
        return township == null
                ? new Investigator.OfCity(step.subject(), step.name())
                : new Investigator.OfTownship(step.subject(), step.name(), Townships.get(township));
    }

    private String seal(KeyId key, Place place, String plain) {
        return cipher.encrypt(key, place, plain).text();
    }

    private String open(Place place, String stored) {
        return cipher.decryptText(place, Ciphertext.read(stored));
    }

    private static <T> T there(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("a stored objection lacks a part that its phase has");
        }
        return part;
    }
}
