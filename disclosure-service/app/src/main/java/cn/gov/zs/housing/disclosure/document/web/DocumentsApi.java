package cn.gov.zs.housing.disclosure.document.web;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents for programs; nobody needs a login. */
@RestController
@RequestMapping("/api/v1/public/documents")
@Tag(name = "documents", description = "公布文件 / published documents")
class DocumentsApi {
    private final PublicDocuments documents;

    DocumentsApi(PublicDocuments documents) {
        this.documents = documents;
    }

    @GetMapping
    @Operation(summary = "Documents, newest first, by kind and reference")
    ResponseEntity<Page<DocumentView>> list(
            @RequestParam Optional<DocumentKind> kind,
            @RequestParam Optional<String> reference,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        var found = documents.list(kind, reference.filter(text -> !text.isBlank()), page, size);
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(found.map(DocumentView::brief));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One document; a score sheet with its whole decision table")
    ResponseEntity<DocumentView> get(@PathVariable String id) {
        var document = documents.find(new DocumentId(id)).orElseThrow(ProblemException::absent);
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(DocumentView.of(document));
    }
}
