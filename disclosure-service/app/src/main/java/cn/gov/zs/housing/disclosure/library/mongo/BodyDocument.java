package cn.gov.zs.housing.disclosure.library.mongo;

import cn.gov.zs.housing.disclosure.library.AnswerCategory;
import cn.gov.zs.housing.disclosure.library.Attachment;
import cn.gov.zs.housing.disclosure.library.DocumentNumber;
import cn.gov.zs.housing.disclosure.library.GuidePart;
import cn.gov.zs.housing.disclosure.library.Relation;
import cn.gov.zs.housing.disclosure.library.TextBody;
import cn.gov.zs.housing.disclosure.library.TextHead;
import cn.gov.zs.housing.disclosure.library.TextId;
import cn.gov.zs.housing.disclosure.library.TextKind;
import cn.gov.zs.platform.uploads.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of a text as they are stored; what its kind has is there. */
record BodyDocument(
        TextKind kind,
        String title,
        String issuer,
        LocalDate madeOn,
        String label,
        @Nullable LocalDate inForceFrom,
        @Nullable String number,
        @Nullable LocalDate expiresOn,
        @Nullable String words,
        @Nullable List<RelationDocument> relations,
        @Nullable String policy,
        @Nullable AnswerCategory category,
        @Nullable List<PartDocument> parts,
        @Nullable List<AttachmentDocument> attachments) {

    static BodyDocument from(TextBody body) {
        return switch (body) {
            case TextBody.Policy policy ->
                of(
                        policy,
                        policy.inForceFrom(),
                        policy.number().map(DocumentNumber::text).orElse(null),
                        policy.expiresOn().orElse(null),
                        policy.words(),
                        policy.relations().stream()
                                .map(each -> new RelationDocument(
                                        each.effect(), each.target().text()))
                                .toList(),
                        null,
                        null,
                        null);
            case TextBody.Interpretation text ->
                of(text, null, null, null, text.words(), null, text.policy().text(), null, null);
            case TextBody.Guide guide ->
                of(
                        guide,
                        guide.inForceFrom(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        guide.parts().entrySet().stream()
                                .map(each -> new PartDocument(each.getKey(), each.getValue()))
                                .toList());
            case TextBody.Answer answer ->
                of(
                        answer,
                        null,
                        null,
                        null,
                        answer.words(),
                        null,
                        answer.policy().map(TextId::text).orElse(null),
                        answer.category(),
                        null);
        };
    }

    private static BodyDocument of(
            TextBody body,
            @Nullable LocalDate inForceFrom,
            @Nullable String number,
            @Nullable LocalDate expiresOn,
            @Nullable String words,
            @Nullable List<RelationDocument> relations,
            @Nullable String policy,
            @Nullable AnswerCategory category,
            @Nullable List<PartDocument> parts) {
        var head = body.head();
        return new BodyDocument(
                body.kind(),
                head.title(),
                head.issuer(),
                head.madeOn(),
                head.label(),
                inForceFrom,
                number,
                expiresOn,
                words,
                relations,
                policy,
                category,
                parts,
                body.attachments().stream().map(AttachmentDocument::from).toList());
    }

    TextBody toDomain() {
        var head = new TextHead(title, issuer, madeOn, label);
        var papers = Optional.ofNullable(attachments).orElseGet(List::of).stream()
                .map(AttachmentDocument::toDomain)
                .toList();
        return switch (kind) {
            case POLICY ->
                new TextBody.Policy(
                        head,
                        Optional.ofNullable(number).map(DocumentNumber::new),
                        present(inForceFrom),
                        Optional.ofNullable(expiresOn),
                        present(words),
                        Optional.ofNullable(relations).orElseGet(List::of).stream()
                                .map(each -> new Relation(each.effect(), new TextId(each.target())))
                                .toList(),
                        papers);
            case INTERPRETATION ->
                new TextBody.Interpretation(head, new TextId(present(policy)), present(words), papers);
            case GUIDE ->
                new TextBody.Guide(
                        head,
                        present(inForceFrom),
                        present(parts).stream().collect(Collectors.toMap(PartDocument::part, PartDocument::text)),
                        papers);
            case ANSWER ->
                new TextBody.Answer(
                        head, present(category), Optional.ofNullable(policy).map(TextId::new), present(words));
        };
    }

    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value, "a stored text lacks what its kind has");
    }

    record RelationDocument(Relation.Effect effect, String target) {}

    record PartDocument(GuidePart part, String text) {}

    record AttachmentDocument(String id, String name, MediaType type, int size, String digest) {
        static AttachmentDocument from(Attachment paper) {
            return new AttachmentDocument(paper.id(), paper.name(), paper.type(), paper.size(), paper.digest());
        }

        Attachment toDomain() {
            return new Attachment(id, name, type, size, digest);
        }
    }
}
