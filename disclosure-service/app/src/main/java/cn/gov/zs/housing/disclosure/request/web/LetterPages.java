package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.archive.ArchiveFormat;
import cn.gov.zs.housing.disclosure.request.IssuedLetter;
import cn.gov.zs.housing.disclosure.request.Letters;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Arrays;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of letters: for who holds the receipt, by a form since the key stands in no address; and for officers. */
@RestController
class LetterPages {
    private final RequestDesk desk;
    private final Letters letters;

    LetterPages(RequestDesk desk, Letters letters) {
        this.desk = desk;
        this.letters = letters;
    }

    @PostMapping("/requests/letter")
    ResponseEntity<byte[]> fetch(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String format) {
        var found = desk.open(number, key).orElseThrow(ProblemException::absent);
        return file(found.head().number(), format);
    }

    @GetMapping("/staff/disclosure/requests/{number}/letter.{format}")
    ResponseEntity<byte[]> read(Caller caller, @PathVariable String number, @PathVariable String format) {
        RequestDesk.mayRead(caller);
        return file(RequestNumber.read(number).orElseThrow(ProblemException::absent), format);
    }

    private ResponseEntity<byte[]> file(RequestNumber of, String extension) {
        var format = Arrays.stream(ArchiveFormat.values())
                .filter(each -> each.extension().equals(extension))
                .findFirst()
                .orElseThrow(ProblemException::absent);
        var issued = letters.find(of).orElseThrow(ProblemException::absent);
        return PersonalFile.of(
                format.mediaType(),
                name(issued, format),
                letters.file(issued, format).orElseThrow(ProblemException::absent));
    }

    private static String name(IssuedLetter issued, ArchiveFormat format) {
        return issued.letter().number().text() + "." + format.extension();
    }
}
