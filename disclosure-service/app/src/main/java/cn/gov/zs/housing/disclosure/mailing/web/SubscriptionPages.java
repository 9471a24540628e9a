package cn.gov.zs.housing.disclosure.mailing.web;

import cn.gov.zs.housing.disclosure.mailing.Pace;
import cn.gov.zs.housing.disclosure.mailing.PublicKind;
import cn.gov.zs.housing.disclosure.mailing.Subscriber;
import cn.gov.zs.housing.disclosure.mailing.SubscriptionBook;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.mail.SmtpSettings;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where anybody subscribes by e-mail and ends it again; nobody needs a login. A link in a letter only shows a page, and a button on it acts:
 * programs that look into letters follow every link.
 */
@Controller
class SubscriptionPages {
    private static final String FORM = "disclosure/subscription-form";
    private static final String DONE = "disclosure/subscription-done";

    private final SubscriptionBook book;
    private final SubscriptionLinks links;
    private final AskLimit limit;
    private final boolean offered;
    private final Clock clock;

    SubscriptionPages(
            SubscriptionBook book, SubscriptionLinks links, MailingSettings settings, SmtpSettings smtp, Clock clock) {
        this.book = book;
        this.links = links;
        this.limit = new AskLimit(settings.asksPerMinute());
        this.offered = smtp.present();
        this.clock = clock;
    }

    @GetMapping("/subscriptions")
    String form(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String township,
            @RequestParam(defaultValue = "") String batch,
            Model model,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        model.addAttribute(SubscriptionForm.NAME, new SubscriptionForm("", kind, township, batch, Pace.AT_ONCE.name()));
        model.addAllAttributes(choices());
        return FORM;
    }

    /** Answers alike whether the address is known, new or has had too many letters: nobody learns here who reads. */
    @PostMapping("/subscriptions")
    ModelAndView ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String township,
            @RequestParam(defaultValue = "") String batch,
            @RequestParam(defaultValue = "") String pace,
            Locale locale,
            HttpServletResponse response) {
        unkept(response);
        if (!offered) {
            throw ProblemException.conflict("subscription.no-mail", Map.of());
        }
        var typed = new SubscriptionForm(email, kind, township, batch, pace);
        var read = typed.read();
        var errors = typed.errors(read, name -> !book.referencesOf(name).isEmpty());
        if (errors.hasErrors()) {
            var page = Forms.again(FORM);
            page.addAllObjects(choices());
            page.addObject(SubscriptionForm.NAME, typed);
            page.addObject(BindingResult.MODEL_KEY_PREFIX + SubscriptionForm.NAME, errors);
            return page;
        }
        var now = clock.instant();
        if (!limit.take(now)) {
            throw new ProblemException(429, "subscription.too-many", Map.of());
        }
        var english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        book.ask(read.address().orElseThrow(), read.topic(), read.pace().orElseThrow(), english, now);
        return done("asked", HttpStatus.ACCEPTED);
    }

    @GetMapping("/subscriptions/confirm/{id}/{wish}/{key}")
    ModelAndView toConfirm(
            @PathVariable String id, @PathVariable int wish, @PathVariable String key, HttpServletResponse response) {
        unkept(response);
        return book.confirmable(id, wish, key, clock.instant())
                .map(found -> new ModelAndView(
                        "disclosure/subscription-confirm",
                        Map.of(
                                "wish",
                                WishView.of(found),
                                "action",
                                "/subscriptions/confirm/" + id + "/" + wish + "/" + key)))
                .orElseGet(() -> done("too-late", HttpStatus.NOT_FOUND));
    }

    @PostMapping("/subscriptions/confirm/{id}/{wish}/{key}")
    ModelAndView confirm(
            @PathVariable String id, @PathVariable int wish, @PathVariable String key, HttpServletResponse response) {
        unkept(response);
        return book.confirm(id, wish, key, clock.instant())
                .map(found -> done("confirmed", HttpStatus.OK).addObject("mine", links.mine(found)))
                .orElseGet(() -> done("too-late", HttpStatus.NOT_FOUND));
    }

    @GetMapping("/subscriptions/mine/{id}/{key}")
    ModelAndView mine(@PathVariable String id, @PathVariable String key, HttpServletResponse response) {
        unkept(response);
        return list(open(id, key));
    }

    @PostMapping("/subscriptions/mine/{id}/{key}")
    ModelAndView stopOne(
            @PathVariable String id, @PathVariable String key, @RequestParam int wish, HttpServletResponse response) {
        unkept(response);
        book.stop(open(id, key), wish);
        return book.open(id, key).map(this::list).orElseGet(() -> done("stopped", HttpStatus.OK));
    }

    @GetMapping("/subscriptions/stop/{id}/{key}")
    ModelAndView toStop(@PathVariable String id, @PathVariable String key, HttpServletResponse response) {
        unkept(response);
        return book.open(id, key)
                .map(found -> new ModelAndView(
                        "disclosure/subscription-stop", Map.of("action", links.stop(found), "mine", links.mine(found))))
                .orElseGet(() -> done("stopped", HttpStatus.OK));
    }

    /** Mail programs send this by themselves (RFC 8058). Safe to repeat: who is gone is gone. */
    @PostMapping("/subscriptions/stop/{id}/{key}")
    ModelAndView stop(@PathVariable String id, @PathVariable String key, HttpServletResponse response) {
        unkept(response);
        book.open(id, key).ifPresent(book::stopAll);
        return done("stopped", HttpStatus.OK);
    }

    private Subscriber open(String id, String key) {
        return book.open(id, key).orElseThrow(ProblemException::absent);
    }

    private ModelAndView list(Subscriber subscriber) {
        return new ModelAndView(
                "disclosure/subscription-mine",
                Map.of(
                        "wishes",
                        subscriber.wishes().stream().map(WishView::of).toList(),
                        "action",
                        links.mine(subscriber),
                        "stop",
                        links.stop(subscriber)));
    }

    private static ModelAndView done(String what, HttpStatus status) {
        var page = new ModelAndView(DONE, status);
        page.addObject("what", what);
        page.addObject("mine", null);
        return page;
    }

    private Map<String, ?> choices() {
        return Map.of(
                "offered",
                offered,
                "kinds",
                PublicKind.all().stream().map(KindView::of).toList(),
                "townships",
                Township.values(),
                "paces",
                Pace.values());
    }

    /** A kind for the form. */
    record KindView(String name, String key) {
        static KindView of(PublicKind kind) {
            return new KindView(kind.name(), WishView.key(kind));
        }
    }

    /** What stands in these addresses opens somebody's list. */
    private static void unkept(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
