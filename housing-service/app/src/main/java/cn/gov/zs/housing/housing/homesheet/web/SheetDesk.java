package cn.gov.zs.housing.housing.homesheet.web;

import cn.gov.zs.housing.housing.estate.Estate;
import cn.gov.zs.housing.housing.homesheet.ConfirmImport;
import cn.gov.zs.housing.housing.homesheet.HomeImport;
import cn.gov.zs.housing.housing.homesheet.HomeImports;
import cn.gov.zs.housing.housing.homesheet.HomePiece;
import cn.gov.zs.housing.housing.homesheet.HomeRow;
import cn.gov.zs.housing.housing.homesheet.SheetAnswer;
import cn.gov.zs.housing.housing.homesheet.SheetQueue;
import cn.gov.zs.housing.housing.homesheet.StageHomes;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.http.Upload;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What an officer does with workbooks of estates, and how each answer becomes HTTP. */
@Component
class SheetDesk {
    private static final Logger LOG = LoggerFactory.getLogger(SheetDesk.class);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Aggregates<Estate> estates;
    private final Aggregates<HomeImport> imports;
    private final Aggregates<HomePiece> pieces;
    private final HomeImports all;
    private final SheetQueue queue;
    private final ConfirmImport confirm;
    private final EstateWorkbook workbook;
    private final Clock clock;

    SheetDesk(
            Aggregates<Estate> estates,
            Aggregates<HomeImport> imports,
            Aggregates<HomePiece> pieces,
            HomeImports all,
            SheetQueue queue,
            ConfirmImport confirm,
            EstateWorkbook workbook,
            Clock clock) {
        this.estates = estates;
        this.imports = imports;
        this.pieces = pieces;
        this.all = all;
        this.queue = queue;
        this.confirm = confirm;
        this.workbook = workbook;
        this.clock = clock;
    }

    Estate estate(UUID id) {
        return estates.find(id.toString()).orElseThrow(ProblemException::absent).state();
    }

    HomeImport get(UUID id) {
        return imports.find(id.toString()).orElseThrow(ProblemException::absent).state();
    }

    List<HomeImport> list(int page, int size) {
        return all.list(page * size, size).stream().map(Versioned::state).toList();
    }

    long count() {
        return all.count();
    }

    /** A piece of the rows that wait. */
    List<HomeRow> rows(HomeImport imported, int piece) {
        return pieces.find(HomePiece.idOf(imported.id(), piece))
                .map(found -> found.state().rows())
                .orElse(List.of());
    }

    /** Reads a request with a workbook and puts it aside. */
    SheetAnswer receive(UUID estateId, Caller caller, HttpServletRequest request) throws IOException {
        var estate = estate(estateId);
        var sent = Upload.read(request, StageHomes.FILE_BYTES).file();
        if (sent.isEmpty()) {
            return new SheetAnswer.Unreadable("no-file", "");
        }
        if (sent.get().cut()) {
            return new SheetAnswer.Unreadable("too-large", "");
        }
        var id = UUID.randomUUID().toString();
        var answer = queue.receive(id, sent.get().content(), estate, caller.subject(), clock.instant());
        LOG.info(
                "a workbook of {} bytes: {}",
                sent.get().content().length,
                answer.getClass().getSimpleName());
        return answer;
    }

    HomeImport confirm(UUID id, Caller caller) {
        get(id);
        return done(confirm.confirm(id.toString(), caller.subject(), clock.instant()));
    }

    HomeImport drop(UUID id) {
        get(id);
        return done(confirm.drop(id.toString(), clock.instant()));
    }

    private static HomeImport done(ConfirmImport.Answer answer) {
        return switch (answer) {
            case ConfirmImport.Answer.Done done -> done.imported();
            case ConfirmImport.Answer.NotDue no ->
                throw ProblemException.conflict("home-import.not-due", Map.of("status", no.status()));
            case ConfirmImport.Answer.Outdated _ -> throw ProblemException.conflict("home-import.outdated", Map.of());
        };
    }

    /** Sends the estate as a workbook. */
    void send(UUID estateId, HttpServletResponse response) throws IOException {
        var estate = estate(estateId);
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(estate.name() + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        workbook.write(response.getOutputStream(), estate, LocalDate.now(clock));
    }
}
