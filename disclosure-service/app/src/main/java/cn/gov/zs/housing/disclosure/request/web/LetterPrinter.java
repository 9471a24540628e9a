package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.archive.ArchiveFormat;
import cn.gov.zs.housing.disclosure.channel.web.PublicTexts;
import cn.gov.zs.housing.disclosure.publiclog.web.QrCode;
import cn.gov.zs.housing.disclosure.request.AnswerLetter;
import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.LetterNumber;
import cn.gov.zs.housing.disclosure.request.LetterPress;
import cn.gov.zs.platform.pages.Lang;
import cn.gov.zs.platform.pages.Show;
import cn.gov.zs.platform.paper.OfdFile;
import cn.gov.zs.platform.paper.Paper;
import cn.gov.zs.platform.paper.PdfFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The words of a letter in Chinese, in the order of an official answer, and the paper they stand on with the signatures as a code. */
@Component
class LetterPrinter implements LetterPress {
    private final PublicTexts texts;
    private final LetterSettings settings;

    LetterPrinter(PublicTexts texts, LetterSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    @Override
    public List<String> words(InformationRequest.Answered request, LetterNumber number) {
        var words = texts.in(Lang.ZH.locale());
        var show = new Show(Lang.ZH.locale());
        var file = request.file();
        var answer = request.answer();
        var outcome = answer.outcome();
        var all = new ArrayList<String>();
        all.add(number.text());
        all.add("");
        all.add(file.applicant().name() + "：");
        all.add(words.text(
                "request.letter.asked",
                show.date(request.handling().receivedOn()),
                file.head().number().text(),
                file.wish().description().replace('\n', ' ')));
        request.handling()
                .correction()
                .flatMap(each -> each.arrivedOn())
                .ifPresent(day -> all.add(words.text("request.letter.corrected", show.date(day))));
        all.addAll(answer.text().lines().toList());
        all.add(words.text("request.letter.outcome", words.text("request.outcome." + outcome)));
        if (!answer.ground().isEmpty()) {
            all.add(words.text("request.letter.ground", answer.ground().replace('\n', ' ')));
        }
        all.add(words.text("request.letter.clause", outcome.clause().ref()));
        all.add(words.text(outcome.refusesToDisclose() ? "request.remedies.review-first" : "request.remedies"));
        all.add("");
        all.add(words.text("archive.author"));
        all.add(show.date(answer.on()));
        return all;
    }

    @Override
    public Map<ArchiveFormat, byte[]> print(AnswerLetter letter, String note, Instant at) {
        var words = texts.in(Lang.ZH.locale());
        var paragraphs = new ArrayList<>(letter.paragraphs());
        paragraphs.add("");
        paragraphs.add(words.text("request.letter.signed"));
        var paper = new Paper(
                words.text("request.letter.title"),
                words.text("archive.author"),
                paragraphs,
                Optional.of(new Paper.Code(words.text("request.letter.qr"), QrCode.rows(note))),
                Optional.of(seal(words)),
                letter.number().text() + "  " + letter.digest(),
                at);
        return Map.of(ArchiveFormat.PDF, PdfFile.of(paper), ArchiveFormat.OFD, OfdFile.of(paper));
    }

    /** A seal that the office has not named says of itself that it is none. */
    private Paper.Seal seal(PublicTexts.Words words) {
        return settings.seal().isEmpty()
                ? new Paper.Seal(words.text("archive.author"), words.text("request.letter.seal.sample"))
                : new Paper.Seal(settings.seal(), "");
    }
}
