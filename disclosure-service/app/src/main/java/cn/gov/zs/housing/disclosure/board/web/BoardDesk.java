package cn.gov.zs.housing.disclosure.board.web;

import cn.gov.zs.housing.disclosure.board.BoardBook;
import cn.gov.zs.housing.disclosure.board.BoardBook.Sheet;
import cn.gov.zs.housing.disclosure.board.FileCheck;
import cn.gov.zs.housing.disclosure.board.HangAnswer;
import cn.gov.zs.housing.disclosure.board.Posting;
import cn.gov.zs.housing.disclosure.board.PostingId;
import cn.gov.zs.housing.disclosure.board.StaffAct;
import cn.gov.zs.housing.disclosure.board.TakeOffAnswer;
import cn.gov.zs.housing.disclosure.board.web.BoardForm.Flaw;
import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.notice.InterruptAnswer;
import cn.gov.zs.housing.disclosure.notice.Interruption;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.http.Upload;
import cn.gov.zs.platform.http.UploadGate;
import cn.gov.zs.platform.uploads.ContentFault;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads what clerks send about boards. What can be corrected comes back as a flaw of the form, everything else as a problem. */
@Component
class BoardDesk {
    private static final Logger LOG = LoggerFactory.getLogger(BoardDesk.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int UPLOADS_AT_ONCE = 4;
    /** As long as a telephone number: nothing that is published of a board needs so many digits. */
    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("[0-9０-９]{11}");

    private final BoardBook book;
    private final Clock clock;
    private final UploadGate gate = new UploadGate(UPLOADS_AT_ONCE, "board.busy");

    BoardDesk(BoardBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * What became of a form.
     *
     * @param typed what it said
     * @param flaw what to correct; null when it is done
     */
    record Sent(BoardForm typed, @Nullable Flaw flaw) {
        private static Sent done(BoardForm typed) {
            return new Sent(typed, null);
        }
    }

    /** Records a posting: fields {@code formId}, {@code place}, {@code at} and {@code file}. */
    Sent hang(Caller caller, Notice notice, HttpServletRequest request) throws IOException {
        var township = caller.township().orElseThrow(ProblemException::absent);
        return gate.within(() -> {
            var upload = Upload.read(request, FileCheck.LARGEST);
            var typed = typed(upload);
            return hang(caller, notice, township, typed, upload);
        });
    }

    private Sent hang(Caller caller, Notice notice, String township, BoardForm typed, Upload upload) {
        var id = PostingId.parse(typed.formId()).orElseThrow(BoardDesk::noForm);
        if (typed.place().isEmpty()) {
            return new Sent(typed, new Flaw("place", "board.place.required"));
        }
        if (typed.place().length() > Posting.Head.LONGEST_PLACE) {
            return new Sent(typed, new Flaw("place", "board.place.long"));
        }
        if (NUMBER_OF_A_PERSON.matcher(typed.place()).find()) {
            return new Sent(typed, new Flaw("place", "board.number"));
        }
        var at = moment(typed.at());
        if (at.isEmpty()) {
            return new Sent(typed, new Flaw("at", "board.at.required"));
        }
        var file = file(upload);
        if (file.flaw() != null) {
            return new Sent(typed, file.flaw());
        }
        var answer = book.hang(
                new Sheet(id, notice, township, typed.place(), at.get()),
                FileCheck.picture(file.name(), file.content()),
                act(caller));
        LOG.info(
                "Notice {}: posting {}: {}",
                notice.head().id().text(),
                id,
                answer.getClass().getSimpleName());
        return switch (answer) {
            case HangAnswer.Hung _, HangAnswer.SentBefore _ -> Sent.done(typed);
            case HangAnswer.Unfit(var fault) -> new Sent(typed, pictureFlaw(fault));
            case HangAnswer.BeforePublication _ -> new Sent(typed, new Flaw("at", "board.at.before-publication"));
            case HangAnswer.NotYet _ -> new Sent(typed, new Flaw("at", "board.at.to-come"));
            case HangAnswer.HangsThere _ -> new Sent(typed, new Flaw("place", "board.place.hangs-there"));
            case HangAnswer.NoticeDown(var on) ->
                throw ProblemException.conflict("board.notice-down", Map.of("downOn", on), on.toString());
        };
    }

    /** Records a removal: the field {@code at}. */
    Sent takeOff(Caller caller, PostingId id, String at) {
        var typed = new BoardForm("", "", at, "", "", "", "", "");
        var when = moment(at);
        if (when.isEmpty()) {
            return new Sent(typed, new Flaw("at", "board.at.required"));
        }
        var answer = book.takeOff(id, when.get(), act(caller));
        LOG.info("Posting {}: {}", id, answer.getClass().getSimpleName());
        return switch (answer) {
            case TakeOffAnswer.Off _ -> Sent.done(typed);
            case TakeOffAnswer.BeforeHanging _ -> new Sent(typed, new Flaw("at", "board.at.before-hanging"));
            case TakeOffAnswer.NotYet _ -> new Sent(typed, new Flaw("at", "board.at.to-come"));
            case TakeOffAnswer.OffAlready(var before) ->
                throw ProblemException.conflict("board.off-already", Map.of("takenOffAt", before));
        };
    }

    /** Takes in an interruption: fields {@code formId}, {@code from}, {@code to}, {@code cause}, {@code reason}, {@code file}. */
    Sent interrupt(Caller caller, Notice notice, HttpServletRequest request) throws IOException {
        return gate.within(() -> {
            var upload = Upload.read(request, FileCheck.LARGEST);
            return interrupt(caller, notice, typed(upload), upload);
        });
    }

    private Sent interrupt(Caller caller, Notice notice, BoardForm typed, Upload upload) {
        var form = PostingId.parse(typed.formId()).orElseThrow(BoardDesk::noForm);
        var from = day(typed.from());
        var to = day(typed.to());
        var cause = Arrays.stream(Interruption.Cause.values())
                .filter(each -> each.name().equals(typed.cause()))
                .findFirst();
        if (from.isEmpty()) {
            return new Sent(typed, new Flaw("from", "board.day.required"));
        }
        if (to.isEmpty()) {
            return new Sent(typed, new Flaw("to", "board.day.required"));
        }
        if (to.get().isBefore(from.get())) {
            return new Sent(typed, new Flaw("to", "board.to.before-from"));
        }
        if (cause.isEmpty()) {
            return new Sent(typed, new Flaw("cause", "board.cause.required"));
        }
        if (typed.reason().isEmpty() || typed.reason().length() > Interruption.LONGEST_REASON) {
            return new Sent(
                    typed,
                    new Flaw("reason", typed.reason().isEmpty() ? "board.reason.required" : "board.reason.long"));
        }
        if (NUMBER_OF_A_PERSON.matcher(typed.reason()).find()) {
            return new Sent(typed, new Flaw("reason", "board.number"));
        }
        var file = file(upload);
        if (file.flaw() != null) {
            return new Sent(typed, file.flaw());
        }
        return switch (FileCheck.paper(file.name(), file.content())) {
            case FileCheck.Answer.Unfit(var fault) -> new Sent(typed, Flaw.of(fault));
            case FileCheck.Answer.Sound sound -> {
                var act = act(caller);
                var report =
                        new Interruption.Report(act.by(), act.at(), sound.file().digest());
                var interruption =
                        new Interruption(form.text(), from.get(), to.get(), cause.get(), typed.reason(), report);
                yield interrupt(notice, typed, interruption, sound.content());
            }
        };
    }

    private Sent interrupt(Notice notice, BoardForm typed, Interruption by, byte[] evidence) {
        var id = notice.head().id();
        var answer = book.interrupt(id, by, evidence, OfficeDay.of(clock.instant()));
        LOG.info(
                "Notice {}: interruption {}: {}",
                id.text(),
                by.id(),
                answer.getClass().getSimpleName());
        return switch (answer) {
            case InterruptAnswer.Extended _, InterruptAnswer.TakenBefore _ -> Sent.done(typed);
            case InterruptAnswer.BeforePublication _ ->
                new Sent(typed, new Flaw("from", "board.from.before-publication"));
            case InterruptAnswer.NotYet _ -> new Sent(typed, new Flaw("to", "board.to.to-come"));
            case InterruptAnswer.NothingLost _ -> new Sent(typed, new Flaw("from", "board.from.nothing-lost"));
            case InterruptAnswer.DownAlready(var on) ->
                throw ProblemException.conflict("board.notice-down", Map.of("downOn", on), on.toString());
        };
    }

    /** A file as it was sent, or what is wrong with it. */
    private record SentFile(
            String name, byte[] content, @Nullable Flaw flaw) {}

    private static SentFile file(Upload upload) {
        return upload.file()
                .map(file ->
                        new SentFile(file.name(), file.content(), file.cut() ? Flaw.of(ContentFault.TOO_LARGE) : null))
                .orElseGet(() -> new SentFile("", new byte[0], new Flaw("file", "board.file.required")));
    }

    /** What is no picture is refused in the same words, whatever is wrong with it as a PDF. */
    private static Flaw pictureFlaw(ContentFault fault) {
        return switch (fault) {
            case DAMAGED_PDF, ACTIVE_PDF, LOCKED_PDF, OPAQUE_PDF, UNKNOWN_FORMAT ->
                new Flaw("file", "board.file.no-picture");
            default -> Flaw.of(fault);
        };
    }

    private static BoardForm typed(Upload upload) {
        return new BoardForm(
                upload.field("formId").strip(),
                upload.field("place").strip(),
                upload.field("at").strip(),
                upload.field("from").strip(),
                upload.field("to").strip(),
                upload.field("cause").strip(),
                upload.field("reason").strip(),
                "");
    }

    private static ProblemException noForm() {
        return ProblemException.field("formId", "malformed", "objection.flaw.form");
    }

    private StaffAct act(Caller caller) {
        return new StaffAct(caller.subject(), caller.name(), clock.instant());
    }

    private static Optional<Instant> moment(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed.strip()).atZone(ZONE).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    UUID newForm() {
        return UUID.randomUUID();
    }
}
