package cn.gov.zs.housing.applicant.mandate.mongo;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.mandate.CaseAccess;
import cn.gov.zs.housing.applicant.mandate.CodeHash;
import cn.gov.zs.housing.applicant.mandate.Mandate;
import cn.gov.zs.housing.applicant.mandate.mongo.AccessDocument.ActDocument;
import cn.gov.zs.housing.applicant.mandate.mongo.AccessDocument.CodeDocument;
import cn.gov.zs.housing.applicant.mandate.mongo.AccessDocument.GrantDocument;
import cn.gov.zs.housing.applicant.mandate.mongo.AccessDocument.MandateDocument;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From access to a case to its document and back; names and evidence are encrypted, each for its place. */
final class AccessCodec {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "case-accesses";

    private final FieldCipher cipher;

    AccessCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    AccessDocument document(CaseAccess access) {
        var key = cipher.activeKey();
        var id = access.application().text();
        return new AccessDocument(
                id,
                access.ownerCode().map(AccessCodec::code).orElse(null),
                access.failures(),
                access.mandates().stream()
                        .map(mandate -> mandate(key, id, mandate))
                        .toList(),
                access.acts().stream()
                        .map(act -> new ActDocument(
                                act.mandate(), act.subject(), act.what(), act.at(), act.done() ? null : true))
                        .toList(),
                access.mandates().stream()
                        .filter(mandate -> mandate.revoked().isEmpty())
                        .flatMap(mandate -> mandate.holderSubject().stream())
                        .distinct()
                        .toList(),
                key.text());
    }

    private MandateDocument mandate(KeyId key, String id, Mandate mandate) {
        var path = path(mandate.number());
        return new MandateDocument(
                mandate.number(),
                seal(key, id, path + "holderName", mandate.holderName()),
                mandate.from(),
                mandate.to(),
                seal(key, id, path + "evidence", mandate.evidence()),
                grant(key, id, path + "grantedBy.name", mandate.grantedBy()),
                mandate.code().map(AccessCodec::code).orElse(null),
                mandate.holderSubject().orElse(null),
                mandate.revoked()
                        .map(grant -> grant(key, id, path + "revoked.name", grant))
                        .orElse(null));
    }

    private GrantDocument grant(KeyId key, String id, String field, Mandate.Grant grant) {
        return new GrantDocument(grant.subject(), seal(key, id, field, grant.name()), grant.onPaper(), grant.at());
    }

    private static CodeDocument code(CodeHash code) {
        return new CodeDocument(code.salt(), code.hash());
    }

    private static Optional<CodeHash> code(@Nullable CodeDocument stored) {
        return Optional.ofNullable(stored).map(code -> new CodeHash(code.salt(), code.hash()));
    }

    private String seal(KeyId key, String id, String field, String plain) {
        return cipher.encrypt(key, new Place(COLLECTION, id, field), plain).text();
    }

    private String open(String id, String field, String stored) {
        return cipher.decryptText(new Place(COLLECTION, id, field), Ciphertext.read(stored));
    }

    private static String path(int number) {
        return "mandates." + number + ".";
    }

    CaseAccess access(AccessDocument stored) {
        return new CaseAccess(
                new ApplicationId(stored.id()),
                code(stored.ownerCode()),
                stored.failures(),
                stored.mandates().stream()
                        .map(mandate -> mandate(stored.id(), mandate))
                        .toList(),
                stored.acts().stream().map(act -> act(stored, act)).toList());
    }

    /** A mark of before subjects were kept names its mandate's holder. */
    private static CaseAccess.Act act(AccessDocument stored, ActDocument act) {
        var subject = act.subject() != null
                ? act.subject()
                : stored.mandates().stream()
                        .filter(mandate -> mandate.number() == act.mandate())
                        .flatMap(mandate -> Optional.ofNullable(mandate.holderSubject()).stream())
                        .findFirst()
                        .orElse("");
        return new CaseAccess.Act(act.mandate(), subject, act.what(), act.at(), act.begun() == null);
    }

    private Mandate mandate(String id, MandateDocument stored) {
        var path = path(stored.number());
        return new Mandate(
                stored.number(),
                open(id, path + "holderName", stored.holderName()),
                stored.from(),
                stored.to(),
                open(id, path + "evidence", stored.evidence()),
                grant(id, path + "grantedBy.name", stored.grantedBy()),
                code(stored.code()),
                Optional.ofNullable(stored.holderSubject()),
                Optional.ofNullable(stored.revoked()).map(grant -> grant(id, path + "revoked.name", grant)));
    }

    private Mandate.Grant grant(String id, String field, GrantDocument stored) {
        return new Mandate.Grant(stored.subject(), open(id, field, stored.name()), stored.onPaper(), stored.at());
    }
}
