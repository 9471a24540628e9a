package cn.gov.zs.housing.applicant.casefile.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.web.ApplicationView;
import cn.gov.zs.housing.applicant.casefile.CaseFile;
import cn.gov.zs.housing.applicant.casefile.FilePart;
import cn.gov.zs.housing.applicant.casefile.FileParts;
import cn.gov.zs.housing.applicant.mandate.web.OwnCases;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The download of a household's whole file (《个人信息保护法》 art. 45), by itself or who holds its mandate. Another's is not there, for
 * staff either. Her own identity number is whole, those of others are masked (decision 0127).
 */
@Controller
class MyCaseFile {
    private static final Logger LOG = LoggerFactory.getLogger(MyCaseFile.class);

    private final OwnCases cases;
    private final Allotments allotments;
    private final ObjectProvider<FileParts> features;
    private final RenderedPage pages;
    private final Clock clock;

    MyCaseFile(
            OwnCases cases,
            Allotments allotments,
            ObjectProvider<FileParts> features,
            RenderedPage pages,
            Clock clock) {
        this.cases = cases;
        this.allotments = allotments;
        this.features = features;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * The application itself, with its history.
     *
     * @param idNumber the applicant's, whole
     */
    record Declared(String idNumber, Instant consentedAt, ApplicationView application) {
        @Override
        public String toString() {
            return application.toString();
        }
    }

    @GetMapping("/my/applications/{id}/file")
    void download(
            Caller caller,
            @PathVariable String id,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var own = cases.get(caller, id);
        var at = clock.instant();
        var parts =
                cases.act(caller.subject(), own.state().id(), "file", () -> parts(own, at, locale, request, response));
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"application-" + own.state().id().text() + ".zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        LOG.info(
                "application {}: its household downloads the whole file",
                own.state().id());
        CaseFile.write(parts, at, response.getOutputStream());
    }

    /** The page is made before the first byte goes out, so that a fault in it still becomes an error page. */
    private List<FilePart> parts(
            Versioned<Application> own,
            Instant at,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var declaration = own.state().declaration();
        var view = ApplicationView.forHousehold(own, allotments);
        var declared =
                new Declared(declaration.household().applicant().idNumber().whole(), declaration.consentedAt(), view);
        var page = pages.of(
                "applicant/casefile",
                Map.of("view", view, "declared", declared, "madeAt", at),
                locale,
                request,
                response);
        var parts = new ArrayList<FilePart>();
        parts.add(new FilePart("application.html", out -> out.write(page.getBytes(UTF_8))));
        parts.add(JsonPart.of("application.json", () -> declared));
        features.orderedStream().forEach(feature -> parts.addAll(feature.of(own.state())));
        return parts;
    }
}
