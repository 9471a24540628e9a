package cn.gov.zs.housing.disclosure.objection.web;

import cn.gov.zs.housing.disclosure.objection.StatementCheck;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Objections for programs; nobody needs a login. */
@RestController
@RequestMapping("/api/v1/public")
@Tag(name = "objections", description = "异议 / objections to notices")
class ObjectionsApi {
    private final ObjectionDesk desk;

    ObjectionsApi(ObjectionDesk desk) {
        this.desk = desk;
    }

    /**
     * An objection.
     *
     * @param form a random UUID of the sender's; the same again files nothing twice and gives the same receipt. Without one each
     *     request is an objection of its own
     * @param name of who objects
     * @param contact phone number or e-mail address
     * @param words 10 to 2,000 characters
     */
    record ObjectionBody(
            @Nullable String form,
            @Nullable String name,
            @Nullable String contact,
            @Nullable String words) {
        @Override
        public String toString() {
            return "objection";
        }
    }

    /** @param key shown here and never again */
    record ReceiptBody(String number, String key, LocalDate filedOn) {
        @Override
        public String toString() {
            return "receipt of " + number;
        }
    }

    record KeyBody(@Nullable String number, @Nullable String key) {
        @Override
        public String toString() {
            return "question for " + number;
        }
    }

    @PostMapping("/notices/{id}/objections")
    @Operation(summary = "Objects to a notice of a household while it stands; answers with number and key")
    ResponseEntity<ReceiptBody> file(@PathVariable String id, @RequestBody ObjectionBody body) {
        return switch (StatementCheck.read(text(body.name()), text(body.contact()), text(body.words()))) {
            case StatementCheck.Answer.Flawed(var flaws) -> {
                var first = flaws.getFirst();
                throw ProblemException.field(
                        ObjectionForm.field(first),
                        ObjectionForm.code(first),
                        ObjectionForm.key(first),
                        StatementCheck.MIN_WORDS,
                        StatementCheck.MAX_WORDS);
            }
            case StatementCheck.Answer.Sound(var statement) -> {
                var form = body.form() == null ? UUID.randomUUID() : ObjectionPages.formId(body.form());
                var filed = desk.file(id, form, statement);
                yield ResponseEntity.status(HttpStatus.CREATED)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(new ReceiptBody(
                                filed.receipt().number().text(), filed.receipt().key(), filed.filedOn()));
            }
        };
    }

    @PostMapping("/objections")
    @Operation(summary = "Where an objection is and how it was answered, for number and key")
    ResponseEntity<ObjectionView> open(@RequestBody KeyBody body) {
        var found = desk.open(text(body.number()), text(body.key())).orElseThrow(ProblemException::absent);
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(ObjectionView.of(found));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
