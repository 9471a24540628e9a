package cn.gov.zs.housing.disclosure.archive.web;

import cn.gov.zs.housing.disclosure.archive.ArchiveFormat;
import cn.gov.zs.housing.disclosure.archive.ArchivePress;
import cn.gov.zs.housing.disclosure.channel.PlainText;
import cn.gov.zs.housing.disclosure.channel.PublicText;
import cn.gov.zs.housing.disclosure.channel.web.PublicTexts;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.publiclog.web.QrCode;
import cn.gov.zs.platform.pages.Lang;
import cn.gov.zs.platform.paper.OfdFile;
import cn.gov.zs.platform.paper.Paper;
import cn.gov.zs.platform.paper.PdfFile;
import cn.gov.zs.platform.tlog.LogProof;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The words of the page, then what proves them: salt and canonical text behind the digest, and the entry's proof as a QR code. */
@Component
class ArchivePrinter implements ArchivePress {
    private final PublicTexts texts;

    ArchivePrinter(PublicTexts texts) {
        this.texts = texts;
    }

    @Override
    public Map<ArchiveFormat, byte[]> print(Standing notice, LogProof proof, Instant at) {
        var words = words();
        return print(
                words.of(notice),
                List.of(
                        words.text("notice.salt") + "：" + notice.salt().hex(),
                        words.text("notice.canonical") + "：" + notice.canonical()),
                notice.head().digest().text(),
                notice.head().id().path(),
                proof,
                at);
    }

    @Override
    public Map<ArchiveFormat, byte[]> print(PublicDocument document, LogProof proof, Instant at) {
        return print(
                words().of(document),
                List.of(words().text("log.on-document.canonical") + "：" + document.canonical()),
                document.digest(),
                document.id().path(),
                proof,
                at);
    }

    private PublicTexts.Words words() {
        return texts.in(Lang.ZH.locale());
    }

    private Map<ArchiveFormat, byte[]> print(
            PublicText text, List<String> provable, String digest, String path, LogProof proof, Instant at) {
        var words = words();
        // the title heads the paper; what follows it is said as newspapers are given it
        var body = PlainText.of(text).lines().skip(1).toList();
        var paragraphs = new ArrayList<>(body.subList(body.isEmpty() ? 0 : 1, body.size()));
        paragraphs.add("");
        paragraphs.addAll(provable);
        paragraphs.add(words.text("archive.entry", String.valueOf(proof.index()), path));
        var paper = new Paper(
                text.title(),
                words.text("archive.author"),
                paragraphs,
                Optional.of(new Paper.Code(words.text("log.qr"), QrCode.rows(proof.text()))),
                Optional.empty(),
                digest,
                at);
        return Map.of(ArchiveFormat.PDF, PdfFile.of(paper), ArchiveFormat.OFD, OfdFile.of(paper));
    }
}
