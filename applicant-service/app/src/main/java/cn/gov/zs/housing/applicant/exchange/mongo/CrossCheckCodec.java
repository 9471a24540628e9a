package cn.gov.zs.housing.applicant.exchange.mongo;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.exchange.Contradiction;
import cn.gov.zs.housing.applicant.exchange.Contradiction.Decision;
import cn.gov.zs.housing.applicant.exchange.CrossCheck;
import cn.gov.zs.housing.applicant.exchange.Failure;
import cn.gov.zs.housing.applicant.exchange.Inquiry;
import cn.gov.zs.housing.applicant.exchange.Reply;
import cn.gov.zs.housing.applicant.exchange.mongo.CrossCheckDocument.ContradictionDocument;
import cn.gov.zs.housing.applicant.exchange.mongo.CrossCheckDocument.DecisionDocument;
import cn.gov.zs.housing.applicant.exchange.mongo.CrossCheckDocument.InquiryDocument;
import cn.gov.zs.housing.applicant.exchange.mongo.CrossCheckDocument.Standing;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.Place;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** From a cross-check to its document and back; answers, figures and reasons are encrypted, each for its place. */
final class CrossCheckCodec {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "cross-checks";

    private final FieldCipher cipher;
    private final JsonMapper json = JsonMapper.shared();

    CrossCheckCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    CrossCheckDocument document(CrossCheck check) {
        var sealing = new Sealing(cipher.activeKey(), check.id());
        return new CrossCheckDocument(
                check.id(),
                check.id().equals(check.application().text())
                        ? null
                        : check.application().text(),
                check.township().code(),
                check.openedAt(),
                check.undecided(),
                check.inquiries().stream().map(sealing::inquiry).toList(),
                check.contradictions().stream().map(sealing::contradiction).toList(),
                sealing.key.text());
    }

    CrossCheck check(CrossCheckDocument stored) {
        var opening = new Opening(stored.id());
        var application = stored.application();
        return new CrossCheck(
                stored.id(),
                new ApplicationId(application == null ? stored.id() : application),
                Townships.get(stored.township()),
                stored.openedAt(),
                stored.inquiries().stream().map(opening::inquiry).toList(),
                stored.contradictions().stream().map(opening::contradiction).toList());
    }

    private static String path(InquiryDocument inquiry, String field) {
        return "inquiries." + inquiry.department() + "." + field;
    }

    private static String path(String contradiction, String field) {
        return "contradictions." + contradiction + "." + field;
    }

    private final class Sealing {
        private final KeyId key;
        private final String document;

        Sealing(KeyId key, String document) {
            this.key = key;
            this.document = document;
        }

        private String seal(String field, String plain) {
            return cipher.encrypt(key, new Place(COLLECTION, document, field), plain)
                    .text();
        }

        InquiryDocument inquiry(Inquiry inquiry) {
            var field = "inquiries." + inquiry.department() + ".";
            return switch (inquiry.standing()) {
                case Inquiry.Pending _ -> stored(inquiry, Standing.PENDING, null, null, null, null, null, null, 0);
                case Inquiry.Failed(var why, var rounds, var at) ->
                    stored(inquiry, Standing.FAILED, at, null, null, null, null, why, rounds);
                case Inquiry.Answered(var reply, var heardAt) ->
                    stored(
                            inquiry,
                            Standing.ANSWERED,
                            heardAt,
                            reply.receipt(),
                            reply.at(),
                            reply.digest(),
                            seal(field + "answer", json.writeValueAsString(reply.answer())),
                            null,
                            0);
                case Inquiry.OnPaper paper ->
                    new InquiryDocument(
                            inquiry.department(),
                            inquiry.persons(),
                            Standing.ON_PAPER,
                            paper.at(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            0,
                            seal(field + "documentNumber", paper.documentNumber()),
                            seal(field + "reason", paper.reason().text()),
                            paper.subject(),
                            paper.name());
            };
        }

        private static InquiryDocument stored(
                Inquiry inquiry,
                Standing standing,
                @Nullable Instant at,
                @Nullable String receipt,
                @Nullable Instant answeredAt,
                @Nullable String digest,
                @Nullable String answer,
                @Nullable Failure failure,
                int rounds) {
            return new InquiryDocument(
                    inquiry.department(),
                    inquiry.persons(),
                    standing,
                    at,
                    receipt,
                    answeredAt,
                    digest,
                    answer,
                    failure,
                    rounds,
                    null,
                    null,
                    null,
                    null);
        }

        ContradictionDocument contradiction(Contradiction found) {
            var decision = found.decision();
            var overturned = found.overturned();
            return new ContradictionDocument(
                    found.department(),
                    found.kind(),
                    found.member(),
                    seal(path(found.id(), "declared"), found.declared()),
                    seal(path(found.id(), "answered"), found.answered()),
                    decision == null ? null : decision(decision, path(found.id(), "reason")),
                    IntStream.range(0, overturned.size())
                            .mapToObj(place -> decision(overturned.get(place), path(found.id(), "overturned." + place)))
                            .toList());
        }

        private DecisionDocument decision(Decision decision, String field) {
            return new DecisionDocument(
                    decision.outcome(),
                    seal(field, decision.reason().text()),
                    decision.subject(),
                    decision.name(),
                    decision.at());
        }
    }

    private final class Opening {
        private final String document;

        Opening(String document) {
            this.document = document;
        }

        private String open(String field, @Nullable String stored) {
            return cipher.decryptText(new Place(COLLECTION, document, field), Ciphertext.read(there(stored)));
        }

        Inquiry inquiry(InquiryDocument stored) {
            return new Inquiry(
                    stored.department(),
                    stored.persons(),
                    switch (stored.standing()) {
                        case PENDING -> new Inquiry.Pending();
                        case FAILED -> new Inquiry.Failed(there(stored.failure()), stored.rounds(), there(stored.at()));
                        case ANSWERED ->
                            new Inquiry.Answered(
                                    new Reply.Answered(
                                            there(stored.receipt()),
                                            there(stored.answeredAt()),
                                            there(stored.digest()),
                                            json.readValue(
                                                    open(path(stored, "answer"), stored.answer()),
                                                    stored.department().answers())),
                                    there(stored.at()));
                        case ON_PAPER ->
                            new Inquiry.OnPaper(
                                    open(path(stored, "documentNumber"), stored.documentNumber()),
                                    new Finding(open(path(stored, "reason"), stored.reason())),
                                    there(stored.subject()),
                                    there(stored.name()),
                                    there(stored.at()));
                    });
        }

        Contradiction contradiction(ContradictionDocument stored) {
            var id = Contradiction.id(stored.department(), stored.kind(), stored.member());
            var decision = stored.decision();
            var overturned = stored.overturned();
            return new Contradiction(
                    stored.department(),
                    stored.kind(),
                    stored.member(),
                    open(path(id, "declared"), stored.declared()),
                    open(path(id, "answered"), stored.answered()),
                    decision == null ? null : decision(decision, path(id, "reason")),
                    IntStream.range(0, overturned.size())
                            .mapToObj(place -> decision(overturned.get(place), path(id, "overturned." + place)))
                            .toList());
        }

        private Decision decision(DecisionDocument stored, String field) {
            return new Decision(
                    stored.outcome(),
                    new Finding(open(field, stored.reason())),
                    stored.subject(),
                    stored.name(),
                    stored.at());
        }
    }

    private static <T> T there(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("a stored cross-check lacks a part that its standing has");
        }
        return part;
    }
}
