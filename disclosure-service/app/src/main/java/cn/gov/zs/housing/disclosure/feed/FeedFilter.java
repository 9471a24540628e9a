package cn.gov.zs.housing.disclosure.feed;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.Township;
import java.util.Optional;
import java.util.Set;

/**
 * What a subscriber wants; what is left open is not asked.
 *
 * @param kind of notice or of document
 * @param township of the household; what concerns the whole city has none and is then left out
 * @param references the batch, and the offer it distributes; empty for everything
 */
public record FeedFilter(Optional<Kind> kind, Optional<Township> township, Set<String> references) {
    /** Everything. */
    public static final FeedFilter ALL = new FeedFilter(Optional.empty(), Optional.empty(), Set.of());

    /** Keeps its own copy. */
    public FeedFilter {
        references = Set.copyOf(references);
    }

    /** A kind of something public. */
    public sealed interface Kind {
        /**
         * Notices.
         *
         * @param only of this kind, when given
         */
        record Notices(Optional<NoticeKind> only) implements Kind {}

        /**
         * Documents.
         *
         * @param only of this kind, when given
         */
        record Documents(Optional<DocumentKind> only) implements Kind {}

        /**
         * Notices that came down before their period was over.
         *
         * @param only of this kind, when given
         */
        record Corrections(Optional<NoticeKind> only) implements Kind {}
    }

    /** The kind of notices wanted; empty for all of them, or none: see {@link #wantsNotices()}. */
    public Optional<NoticeKind> noticeKind() {
        return kind.flatMap(each -> switch (each) {
            case Kind.Notices(var only) -> only;
            case Kind.Corrections(var only) -> only;
            case Kind.Documents _ -> Optional.empty();
        });
    }

    /** The kind of documents wanted; empty for all of them, or none: see {@link #wantsDocuments()}. */
    public Optional<DocumentKind> documentKind() {
        return kind.flatMap(each -> each instanceof Kind.Documents(var only) ? only : Optional.empty());
    }

    /** Whether any notice can match. */
    public boolean wantsNotices() {
        return !kind.filter(Kind.Documents.class::isInstance).isPresent();
    }

    /** Whether only notices that came down early are wanted. */
    public boolean onlyCorrections() {
        return kind.filter(Kind.Corrections.class::isInstance).isPresent();
    }

    /** Whether any document can match: none belongs to a township. */
    public boolean wantsDocuments() {
        return township.isEmpty() && kind.map(Kind.Documents.class::isInstance).orElse(true);
    }
}
