package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.library.Library;
import cn.gov.zs.housing.disclosure.library.TextId;
import cn.gov.zs.housing.disclosure.library.TextReferences;
import cn.gov.zs.housing.disclosure.publiclog.EntryId;
import cn.gov.zs.housing.disclosure.publiclog.EntryKind;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.Optional;
import java.util.function.Function;

/** Which entry of the public log proves what stands under a path of the portal. */
public final class PublishedProofs implements Function<String, Optional<EntryId>> {
    private static final String NOTICES = "/notices/";
    private static final String DOCUMENTS = "/documents/";

    private final PublicLog log;
    private final Library library;
    private final TextReferences references;

    public PublishedProofs(PublicLog log, Library library, TextReferences references) {
        this.log = log;
        this.library = library;
        this.references = references;
    }

    @Override
    public Optional<EntryId> apply(String path) {
        return named(path).filter(id -> log.find(id).isPresent());
    }

    private Optional<EntryId> named(String path) {
        var item = path.substring(path.lastIndexOf('/') + 1);
        if (path.startsWith(NOTICES)) {
            return EntryId.parse(EntryKind.NOTICE_PUBLISHED.text() + "." + item);
        }
        if (path.startsWith(DOCUMENTS)) {
            return EntryId.parse(EntryKind.DOCUMENT_PUBLISHED.text() + "." + item);
        }
        return TextId.parse(item).flatMap(library::find).map(Versioned::state).map(text -> {
            var newest = text.versions().getLast().number();
            return EntryId.of(
                    EntryKind.DOCUMENT_PUBLISHED,
                    references.document(text, newest).text());
        });
    }
}
