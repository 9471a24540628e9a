package cn.gov.zs.housing.disclosure.calendar.web;

import cn.gov.zs.housing.disclosure.calendar.CalendarFlaw;
import cn.gov.zs.housing.disclosure.calendar.NoticeForm;
import cn.gov.zs.platform.http.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * A notice as the page sends it; a file has to be chosen anew.
 *
 * @param rows the table as text, where no file was chosen
 * @param file nothing
 */
record ImportForm(String year, String documentNumber, String issuedOn, String source, String rows, String file) {
    static final String NAME = "form";

    static ImportForm empty(int year) {
        return new ImportForm(Integer.toString(year), "", "", "", "", "");
    }

    static ImportForm of(Upload upload) {
        return new ImportForm(
                upload.field("year"),
                upload.field("documentNumber"),
                upload.field("issuedOn"),
                upload.field("source"),
                upload.field("rows"),
                "");
    }

    NoticeForm with(Upload upload) {
        var content =
                upload.file().map(Upload.SentFile::content).orElseGet(() -> rows.getBytes(StandardCharsets.UTF_8));
        return new NoticeForm(year, documentNumber, issuedOn, source, content);
    }

    BindingResult errors(List<CalendarFlaw> flaws) {
        var errors = new BeanPropertyBindingResult(this, NAME);
        flaws.forEach(flaw -> errors.addError(new FieldError(
                NAME,
                flaw.part().field(),
                errors.getRawFieldValue(flaw.part().field()),
                false,
                new String[] {CalendarWords.key(flaw)},
                CalendarWords.args(flaw),
                flaw.code())));
        return errors;
    }
}
