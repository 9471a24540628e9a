package cn.gov.zs.housing.disclosure.archive.web;

import cn.gov.zs.housing.disclosure.archive.ArchiveBook;
import cn.gov.zs.housing.disclosure.archive.ArchiveFile;
import cn.gov.zs.housing.disclosure.archive.ArchiveFiles;
import cn.gov.zs.housing.disclosure.archive.ArchiveFormat;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.web.NoticeHeaders;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Archive files for everybody, for as long as what they say is public. */
@RestController
@Tag(name = "archive files", description = "归档文件 / archive files, PDF/A and OFD")
class ArchivePages {
    private final ArchiveBook book;
    private final ArchiveFiles files;
    private final Notices notices;
    private final PublicDocuments documents;

    ArchivePages(ArchiveBook book, ArchiveFiles files, Notices notices, PublicDocuments documents) {
        this.book = book;
        this.files = files;
        this.notices = notices;
        this.documents = documents;
    }

    @GetMapping("/notices/{id}/archive.pdf")
    @Operation(summary = "A standing notice as PDF/A-2b")
    ResponseEntity<byte[]> noticePdf(@PathVariable String id, HttpServletResponse response) {
        return notice(id, ArchiveFormat.PDF, response);
    }

    @GetMapping("/notices/{id}/archive.ofd")
    @Operation(summary = "A standing notice as OFD (GB/T 33190)")
    ResponseEntity<byte[]> noticeOfd(@PathVariable String id, HttpServletResponse response) {
        return notice(id, ArchiveFormat.OFD, response);
    }

    @GetMapping("/documents/{id}/archive.pdf")
    @Operation(summary = "A document as PDF/A-2b")
    ResponseEntity<byte[]> documentPdf(@PathVariable String id, HttpServletResponse response) {
        return document(id, ArchiveFormat.PDF, response);
    }

    @GetMapping("/documents/{id}/archive.ofd")
    @Operation(summary = "A document as OFD (GB/T 33190)")
    ResponseEntity<byte[]> documentOfd(@PathVariable String id, HttpServletResponse response) {
        return document(id, ArchiveFormat.OFD, response);
    }

    private ResponseEntity<byte[]> notice(String id, ArchiveFormat format, HttpServletResponse response) {
        var notice = notices.find(new NoticeId(id)).orElseThrow(ProblemException::absent);
        var file = book.find(notice, format).orElseThrow(ProblemException::absent);
        // a personal notice's file is kept by no cache, as its page is not
        NoticeHeaders.of(notice, response);
        return file(file);
    }

    private ResponseEntity<byte[]> document(String id, ArchiveFormat format, HttpServletResponse response) {
        var document = documents.find(new DocumentId(id)).orElseThrow(ProblemException::absent);
        var file = files.find(document.id().text(), format).orElseThrow(ProblemException::absent);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return file(file);
    }

    private static ResponseEntity<byte[]> file(ArchiveFile file) {
        return ResponseEntity.ok()
                .eTag('"' + file.digest() + '"')
                .contentType(MediaType.parseMediaType(file.format().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.itemId() + "."
                                + file.format().extension() + "\"")
                .body(file.content());
    }
}
