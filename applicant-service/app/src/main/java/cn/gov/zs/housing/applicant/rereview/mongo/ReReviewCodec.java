package cn.gov.zs.housing.applicant.rereview.mongo;

import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.change.ChangeId;
import cn.gov.zs.housing.applicant.rereview.Question;
import cn.gov.zs.housing.applicant.rereview.ReReview;
import cn.gov.zs.housing.applicant.rereview.ReReview.Answered;
import cn.gov.zs.housing.applicant.rereview.ReReview.Asked;
import cn.gov.zs.housing.applicant.rereview.ReReview.Concluded;
import cn.gov.zs.housing.applicant.rereview.ReReview.Decidable;
import cn.gov.zs.housing.applicant.rereview.ReReview.Decided;
import cn.gov.zs.housing.applicant.rereview.ReReview.Lapsed;
import cn.gov.zs.housing.applicant.rereview.ReReview.Overdue;
import cn.gov.zs.housing.applicant.rereview.ReReview.Unanswered;
import cn.gov.zs.housing.applicant.rereview.ReReview.Verified;
import cn.gov.zs.housing.applicant.rereview.ReReviewId;
import cn.gov.zs.housing.applicant.rereview.ReReviewState;
import cn.gov.zs.housing.applicant.rereview.mongo.CampaignDocument.ScheduleDocument;
import cn.gov.zs.housing.applicant.rereview.mongo.ReReviewDocument.EntryDocument;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.Place;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a re-review to its document and back; the reasons of a decision are encrypted. */
final class ReReviewCodec {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "re-reviews";

    private final FieldCipher cipher;

    ReReviewCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    ReReviewDocument document(ReReview reReview) {
        var key = cipher.activeKey();
        var question = reReview.question();
        var steps = new Steps(reReview);
        return new ReReviewDocument(
                question.id().campaign().text(),
                question.id().application().text(),
                reReview.state(),
                question.ownerSubject().orElse(null),
                question.category(),
                question.askedAt(),
                ScheduleDocument.of(question.schedule()),
                steps.asked().reminded(),
                reReview instanceof Asked asked ? asked.nextOn() : null,
                steps.overdue.map(Overdue::on).orElse(null),
                steps.answered.map(Answered::at).orElse(null),
                steps.answered.flatMap(Answered::change).map(ChangeId::text).orElse(null),
                steps.answered
                        .map(Answered::by)
                        .map(by -> new EntryDocument(by.channel(), by.subject(), by.name()))
                        .orElse(null),
                steps.verified.map(Verified::checkedAt).orElse(null),
                steps.decided.map(Decided::outcome).orElse(null),
                steps.decided.map(it -> it.decision().subject()).orElse(null),
                steps.decided.map(it -> it.decision().name()).orElse(null),
                steps.decided.map(it -> it.decision().at()).orElse(null),
                steps.decided
                        .map(it -> cipher.encrypt(
                                        key,
                                        reasons(question.id()),
                                        it.decision().finding().text())
                                .text())
                        .orElse(null),
                switch (reReview) {
                    case Concluded it -> it.on();
                    case Lapsed it -> it.on();
                    default -> null;
                },
                reReview instanceof Lapsed lapsed ? lapsed.before().state() : null,
                key.text());
    }

    /** The steps a re-review has taken; empty for one it has not. */
    private static final class Steps {
        private @Nullable Asked first;
        private Optional<Overdue> overdue = Optional.empty();
        private Optional<Answered> answered = Optional.empty();
        private Optional<Verified> verified = Optional.empty();
        private Optional<Decided> decided = Optional.empty();

        Steps(ReReview last) {
            read(last);
        }

        private void read(ReReview at) {
            switch (at) {
                case Asked it -> first = it;
                case Overdue it -> {
                    overdue = Optional.of(it);
                    read(it.before());
                }
                case Answered it -> {
                    answered = Optional.of(it);
                    read(it.before());
                }
                case Verified it -> {
                    verified = Optional.of(it);
                    read(it.before());
                }
                case Decided it -> {
                    decided = Optional.of(it);
                    read(it.before());
                }
                case Concluded it -> read(it.before());
                case Lapsed it -> read(it.before());
            }
        }

        Asked asked() {
            return there(first, "asked");
        }
    }

    ReReview reReview(ReReviewDocument stored) {
        var id = ReReviewId.read(stored.campaign(), stored.application()).orElseThrow();
        var asked = new Asked(
                new Question(
                        id,
                        Optional.ofNullable(stored.ownerSubject()),
                        stored.category(),
                        stored.askedAt(),
                        stored.schedule().schedule()),
                stored.reminded());
        return reReview(stored, stored.state(), asked);
    }

    private ReReview reReview(ReReviewDocument stored, ReReviewState state, Asked asked) {
        return switch (state) {
            case ASKED -> asked;
            case OVERDUE -> overdue(stored, asked);
            case ANSWERED -> answered(stored, asked);
            case VERIFIED -> verified(stored, asked);
            case DECIDED -> decided(stored, asked);
            case CONCLUDED -> new Concluded(decided(stored, asked), there(stored.endedOn(), "endedOn"));
            case LAPSED ->
                new Lapsed(
                        reReview(stored, there(stored.lapsedFrom(), "lapsedFrom"), asked),
                        there(stored.endedOn(), "endedOn"));
        };
    }

    private static Overdue overdue(ReReviewDocument stored, Asked asked) {
        return asked.silent(there(stored.overdueOn(), "overdueOn"));
    }

    private static Answered answered(ReReviewDocument stored, Asked asked) {
        Unanswered before = stored.overdueOn() == null ? asked : overdue(stored, asked);
        var change = stored.change();
        return new Answered(
                before,
                change == null ? Optional.empty() : ChangeId.read(change),
                entry(stored),
                there(stored.answeredAt(), "answeredAt"));
    }

    private static Entry entry(ReReviewDocument stored) {
        var by = stored.answeredBy();
        var owner = stored.ownerSubject();
        return by == null ? Entry.online(owner == null ? "" : owner) : new Entry(by.channel(), by.subject(), by.name());
    }

    private static Verified verified(ReReviewDocument stored, Asked asked) {
        return answered(stored, asked).verified(there(stored.checkedAt(), "checkedAt"));
    }

    private Decided decided(ReReviewDocument stored, Asked asked) {
        Decidable before = stored.answeredAt() == null ? overdue(stored, asked) : verified(stored, asked);
        var words = cipher.decryptText(reasons(asked.id()), Ciphertext.read(there(stored.reasons(), "reasons")));
        return new Decided(
                before,
                there(stored.outcome(), "outcome"),
                new Handling(
                        there(stored.decidedBy(), "decidedBy"),
                        there(stored.decidedByName(), "decidedByName"),
                        there(stored.decidedAt(), "decidedAt"),
                        new Finding(words)));
    }

    private static Place reasons(ReReviewId id) {
        return new Place(COLLECTION, id.text(), "reasons");
    }

    private static <T> T there(@Nullable T value, String field) {
        return Objects.requireNonNull(value, field);
    }
}
