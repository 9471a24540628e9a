package cn.gov.zs.housing.disclosure.document.web;

import cn.gov.zs.housing.disclosure.archive.ArchiveFiles;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.listing.Stretch;
import cn.gov.zs.housing.disclosure.listing.web.StretchQuery;
import cn.gov.zs.housing.disclosure.publiclog.EntryKind;
import cn.gov.zs.housing.disclosure.publiclog.LoggedItem;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Documents for people; nobody needs a login. */
@Controller
class DocumentPages {
    private static final int PAGE_SIZE = 20;

    private final PublicDocuments documents;

    private final PublicLog log;

    private final ArchiveFiles archive;

    DocumentPages(PublicDocuments documents, PublicLog log, ArchiveFiles archive) {
        this.documents = documents;
        this.log = log;
        this.archive = archive;
    }

    @GetMapping("/documents")
    String list(
            @RequestParam Optional<DocumentKind> kind,
            @ModelAttribute StretchQuery place,
            Model model,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        model.addAttribute("kind", kind.map(Enum::name).orElse(""));
        model.addAttribute("kinds", DocumentKind.values());
        var page = Stretch.of(
                (older, from, limit) -> documents.list(kind, older, from, limit),
                PublicDocument::place,
                place.beforePlace(),
                place.afterPlace(),
                PAGE_SIZE);
        model.addAttribute("page", page.map(DocumentView::brief));
        return "disclosure/documents";
    }

    @GetMapping("/documents/{id}")
    String document(@PathVariable String id, Model model, HttpServletResponse response) {
        var document = documents.find(new DocumentId(id)).orElseThrow(ProblemException::absent);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        model.addAttribute("document", DocumentView.of(document));
        model.addAttribute("canonical", document.canonical());
        model.addAttribute(
                "archived", archive.completeSince(document.id().text()).isPresent());
        model.addAttribute(
                "logged",
                LoggedItem.of(log, EntryKind.DOCUMENT_PUBLISHED, document.id().text()));
        return "disclosure/document";
    }
}
