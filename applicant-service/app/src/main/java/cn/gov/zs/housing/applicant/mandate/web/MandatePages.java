package cn.gov.zs.housing.applicant.mandate.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.Flaws;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.application.web.FlawErrors;
import cn.gov.zs.housing.applicant.application.web.TypedDays;
import cn.gov.zs.housing.applicant.identity.PersonName;
import cn.gov.zs.housing.applicant.mandate.CaseAccess;
import cn.gov.zs.housing.applicant.mandate.CaseAccesses;
import cn.gov.zs.housing.applicant.mandate.Mandate;
import cn.gov.zs.housing.applicant.review.web.Passages;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives mandates and takes them back: the household itself online, a clerk from paper at the window. Who holds one cannot pass it
 * on. The code for the holder is shown once.
 */
@Controller
class MandatePages {
    private static final Logger LOG = LoggerFactory.getLogger(MandatePages.class);
    private static final String MY = "/my/applications/{id}/mandates";
    private static final String STAFF = "/staff/applications/{id}/mandates";
    private static final String VIEW = "applicant/mandates";
    private static final String FORM = "form";
    private static final String REVOKE = "/{number}/revoke";

    private final Applications applications;
    private final Passages passages;
    private final CaseAccesses accesses;
    private final Codes codes;
    private final Clock clock;

    MandatePages(Applications applications, Passages passages, CaseAccesses accesses, Codes codes, Clock clock) {
        this.applications = applications;
        this.passages = passages;
        this.accesses = accesses;
        this.codes = codes;
        this.clock = clock;
    }

    /** A case, the address of its pages, and who is about to give or take back. */
    private record Desk(Application application, String base, Mandate.Grant grant) {}

    @GetMapping(MY)
    Object own(Caller caller, @PathVariable String id) {
        return page(new ModelAndView(VIEW), household(caller, id), Map.of(), List.of());
    }

    @GetMapping(STAFF)
    Object seen(Caller caller, @PathVariable String id) {
        return page(new ModelAndView(VIEW), clerk(caller, id), Map.of(), List.of());
    }

    @PostMapping(MY)
    Object grantOwn(Caller caller, @PathVariable String id, @RequestParam Map<String, String> typed) {
        return grant(household(caller, id), typed);
    }

    @PostMapping(STAFF)
    Object grantOnPaper(Caller caller, @PathVariable String id, @RequestParam Map<String, String> typed) {
        return grant(clerk(caller, id), typed);
    }

    @PostMapping(MY + REVOKE)
    String revokeOwn(Caller caller, @PathVariable String id, @PathVariable int number) {
        return revoke(household(caller, id), number);
    }

    @PostMapping(STAFF + REVOKE)
    String revokeOnPaper(Caller caller, @PathVariable String id, @PathVariable int number) {
        return revoke(clerk(caller, id), number);
    }

    private Desk household(Caller caller, String id) {
        var application = ApplicationId.read(id)
                .flatMap(applications::find)
                .filter(kept -> kept.state().isOwnedBy(caller.subject()))
                .orElseThrow(ProblemException::absent)
                .state();
        return new Desk(application, "/my/applications/", grant(caller, false));
    }

    private Desk clerk(Caller caller, String id) {
        caller.require(Scopes.VILLAGE_CLERK, Scopes.TOWNSHIP_CLERK);
        return new Desk(passages.visible(caller, id).state(), "/staff/applications/", grant(caller, true));
    }

    private Mandate.Grant grant(Caller caller, boolean onPaper) {
        return new Mandate.Grant(
                caller.subject(),
                onPaper ? caller.name() : "",
                onPaper,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private Object grant(Desk desk, Map<String, String> typed) {
        var days = new TypedDays();
        var from = days.day("from", typed.get("from"));
        var to = days.day("to", typed.get("to"));
        var flaws = new Flaws();
        days.flaws().forEach(flaw -> flaws.add(flaw.field(), flaw.kind()));
        var name = flaws.text("holderName", typed.get("holderName"), Mandate.MAX_NAME)
                .filter(called -> {
                    var isName = PersonName.read(called).isPresent();
                    if (!isName) {
                        flaws.add("holderName", Flaw.Kind.NOT_A_NAME);
                    }
                    return isName;
                });
        var first = flaws.required("from", from);
        var last = flaws.required("to", to);
        var evidence = desk.grant().onPaper()
                ? flaws.text("evidence", typed.get("evidence"), Mandate.MAX_EVIDENCE)
                : flaws.optionalText("evidence", typed.get("evidence"), Mandate.MAX_EVIDENCE);
        if (first.isPresent()
                && last.isPresent()
                && (last.get().isBefore(first.get())
                        || last.get().isAfter(first.get().plusYears(Mandate.MAX_YEARS))
                        || last.get().isBefore(ShanghaiDay.of(clock.instant())))) {
            flaws.add("to", Flaw.Kind.OUT_OF_RANGE);
        }
        if (!flaws.none()) {
            return page(Forms.again(VIEW), desk, typed, flaws.list());
        }
        var printed = codes.print();
        var given = accesses.change(desk.application().id(), access -> {
            // a form sent twice gives one mandate
            if (!String.valueOf(access.nextNumber()).equals(typed.get("number"))
                    || access.mandates().size() == CaseAccess.MAX_MANDATES) {
                return new CaseAccesses.Step<>(access, false);
            }
            return new CaseAccesses.Step<>(
                    access.grant(new Mandate(
                            access.nextNumber(),
                            name.orElseThrow(),
                            first.orElseThrow(),
                            last.orElseThrow(),
                            evidence.orElseThrow(),
                            desk.grant(),
                            Optional.of(printed.hash()),
                            Optional.empty(),
                            Optional.empty())),
                    true);
        });
        if (!given) {
            throw ProblemException.conflict("mandate.replayed", Map.of());
        }
        LOG.info(
                "application {}: mandate given, on paper: {}",
                desk.application().id(),
                desk.grant().onPaper());
        return page(new ModelAndView(VIEW), desk, Map.of(), List.of()).addObject("code", printed.text());
    }

    private String revoke(Desk desk, int number) {
        var id = desk.application().id();
        accesses.change(id, access -> new CaseAccesses.Step<>(access.revoke(number, desk.grant()), number));
        LOG.info("application {}: mandate {} taken back", id, number);
        return "redirect:" + desk.base() + id.text() + "/mandates";
    }

    private ModelAndView page(ModelAndView page, Desk desk, Map<String, String> typed, List<Flaw> flaws) {
        var id = desk.application().id();
        var access = accesses.find(id).orElseGet(() -> CaseAccess.none(id));
        var today = ShanghaiDay.of(clock.instant());
        var fields = new LinkedHashMap<>(Map.of(
                "holderName",
                "",
                "from",
                today.toString(),
                "to",
                today.plusYears(1).toString(),
                "evidence",
                ""));
        for (var name : new ArrayList<>(fields.keySet())) {
            fields.put(name, typed.getOrDefault(name, fields.get(name)));
        }
        var binding = new MapBindingResult(fields, FORM);
        FlawErrors.addTo(binding, flaws);
        return page.addObject(FORM, fields)
                .addObject(BindingResult.MODEL_KEY_PREFIX + FORM, binding)
                .addObject("mandates", MandateView.of(access, today, desk.base() + id.text() + "/mandates"))
                .addObject("number", access.nextNumber())
                .addObject("onPaper", desk.grant().onPaper())
                .addObject("applicationPath", desk.base() + id.text());
    }
}
