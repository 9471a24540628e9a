package cn.gov.zs.housing.applicant.evidence.web;

import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.evidence.DocumentKind;
import cn.gov.zs.housing.applicant.evidence.DocumentReads;
import cn.gov.zs.housing.applicant.evidence.Evidence;
import cn.gov.zs.housing.applicant.inspection.ReadListing;
import cn.gov.zs.platform.http.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Documents over the API: the household's own, and for staff those of the cases in their scope. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "documents")
class DocumentApi {
    private final DocumentDesk desk;
    private final DocumentContents contents;
    private final DocumentReads reads;
    private final Evidence evidence;

    DocumentApi(DocumentDesk desk, DocumentContents contents, DocumentReads reads, Evidence evidence) {
        this.desk = desk;
        this.contents = contents;
        this.reads = reads;
        this.evidence = evidence;
    }

    /**
     * The form as a program sends it.
     *
     * @param kind what the document proves
     * @param file PDF, JPEG or PNG, its name with it
     */
    record DocumentForm(
            DocumentKind kind,
            @Schema(type = "string", format = "binary") String file) {}

    @PostMapping(path = "/applications/{id}/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary =
                    "Adds a document: PDF, JPEG or PNG by content. 413 too large, 422 with a code for what else is refused",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = DocumentForm.class))))
    ResponseEntity<DocumentView> add(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        var access = desk.asEither(caller, id);
        return switch (desk.upload(access, request)) {
            case Uploaded.Kept kept -> {
                var view = DocumentView.of(kept.document(), access);
                yield ResponseEntity.created(
                                URI.create("/api/v1/applications/" + id + "/documents/" + view.id() + "/content"))
                        .body(view);
            }
            case Uploaded.Wrong wrong -> throw wrong.problem(evidence.largest() / 1024 / 1024);
        };
    }

    @GetMapping("/applications/{id}/documents")
    @Operation(summary = "A case's documents, oldest first, those withdrawn among them")
    List<DocumentView> list(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return desk.list(desk.asEither(caller, id));
    }

    @GetMapping("/applications/{id}/documents/{document}/content")
    @Operation(summary = "A document's content; each look of staff is recorded first")
    ResponseEntity<InputStreamResource> content(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @PathVariable String document) {
        var access = desk.asEither(caller, id);
        return contents.of(access, desk.get(access, document));
    }

    @DeleteMapping("/applications/{id}/documents/{document}")
    @Operation(summary = "Takes a document back: 204 gone, from a draft; 200 withdrawn, from a case. Again is as once")
    ResponseEntity<DocumentView> takeBack(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @PathVariable String document) {
        return desk.takeBack(desk.asEither(caller, id), document)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @GetMapping("/applications/{id}/document-reads")
    @Operation(summary = "Which staff looked at the caller's household's documents, newest first")
    DocumentReadList readsOfOwn(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var own = desk.asHousehold(caller, id).file().id();
        return DocumentReadList.forHousehold(reads, own, PageNumbers.page(page, size));
    }

    @GetMapping("/document-reads")
    @Operation(summary = "Every look of staff at a document, newest first; role auditor")
    DocumentReadList reads(
            @Parameter(hidden = true) Caller caller,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            @RequestParam Optional<String> staff,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        caller.require(DocumentReadPages.AUDITOR);
        var named = staff.map(String::strip).filter(text -> !text.isEmpty());
        return DocumentReadList.forAuditor(
                reads, new ReadListing(day, named, Optional.empty()), PageNumbers.page(page, size));
    }
}
