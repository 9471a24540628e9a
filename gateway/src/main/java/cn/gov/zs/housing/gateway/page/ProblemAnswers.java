package cn.gov.zs.housing.gateway.page;

import cn.gov.zs.housing.gateway.address.Door;
import cn.gov.zs.housing.gateway.edge.ResponseHeaders;
import cn.gov.zs.housing.gateway.language.Languages;
import cn.gov.zs.housing.gateway.login.LoginAgainException;
import cn.gov.zs.housing.gateway.login.LoginRequired;
import cn.gov.zs.housing.gateway.problem.ProblemException;
import cn.gov.zs.housing.gateway.problem.ProblemException.Part;
import cn.gov.zs.platform.pages.Lang;
import cn.gov.zs.platform.pages.PageFrame;
import cn.gov.zs.platform.pages.ProblemPage;
import cn.gov.zs.platform.pages.ProblemText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The one place where a failure becomes an answer: problem+json (RFC 9457) below {@code /api/}, a page elsewhere. */
@Component
@Order(-2)
class ProblemAnswers implements WebExceptionHandler {

    private final ProblemText texts;
    private final MessageSource messages;
    private final JsonMapper json;
    private final ViewResolver views;
    private final Frames frames;
    private final LoginRequired loginRequired;
    private final ResponseHeaders responseHeaders;

    ProblemAnswers(
            ProblemText texts,
            MessageSource messages,
            JsonMapper json,
            ViewResolver views,
            Frames frames,
            LoginRequired loginRequired,
            ResponseHeaders responseHeaders) {
        this.texts = texts;
        this.messages = messages;
        this.json = json;
        this.views = views;
        this.frames = frames;
        this.loginRequired = loginRequired;
        this.responseHeaders = responseHeaders;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        if (Problems.isClientGone(failure)) {
            response.setStatusCode(HttpStatus.BAD_REQUEST);
            return response.setComplete().onErrorComplete();
        }
        if (failure instanceof LoginAgainException) {
            return loginRequired.ask(exchange).onErrorResume(ProblemException.class, e -> answer(exchange, e));
        }
        return answer(exchange, Problems.of(failure, exchange.getRequest().getId()));
    }

    private Mono<Void> answer(ServerWebExchange exchange, ProblemException problem) {
        var response = exchange.getResponse();
        var lang = Languages.of(exchange.getRequest());
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        var headers = response.getHeaders();
        responseHeaders.write(exchange);
        headers.setCacheControl("no-store");
        headers.set(HttpHeaders.CONTENT_LANGUAGE, lang.tag());
        headers.remove(HttpHeaders.LOCATION);
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        headers.remove(HttpHeaders.CONTENT_ENCODING);
        var wait = problem.retryAfter();
        if (wait != null) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, (wait.toMillis() + 999) / 1000)));
        }
        return Door.of(exchange.getRequest()).forPrograms()
                ? answerProgram(exchange, problem, lang)
                : answerPerson(exchange, problem, lang);
    }

    private Mono<Void> answerProgram(ServerWebExchange exchange, ProblemException problem, Lang lang) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:problem:" + problem.code());
        body.put("title", texts.title(problem.status(), problem.code(), lang.locale()));
        body.put("status", problem.status());
        body.put("detail", detail(problem, lang));
        body.put("code", problem.code());
        body.put("instance", exchange.getRequest().getURI().getRawPath());
        for (var argument : problem.arguments()) {
            if (argument instanceof Part part) {
                body.put("service", part.key());
            }
        }
        if (problem.incident() != null) {
            body.put("incident", problem.incident());
        }
        var bytes = json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        var response = exchange.getResponse();
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setContentLength(bytes.length);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
    }

    private Mono<Void> answerPerson(ServerWebExchange exchange, ProblemException problem, Lang lang) {
        var page = new ProblemPage(
                problem.status(),
                problem.code(),
                texts.title(problem.status(), problem.code(), lang.locale()),
                detail(problem, lang),
                null,
                List.of(),
                problem.incident());
        return frames.of(exchange)
                .zipWith(views.resolveViewName(ProblemPage.VIEW, lang.locale()))
                .flatMap(both -> both.getT2()
                        .render(
                                Map.of(ProblemPage.NAME, page, PageFrame.NAME, both.getT1()),
                                MediaType.TEXT_HTML,
                                exchange));
    }

    private String detail(ProblemException problem, Lang lang) {
        var arguments = problem.arguments().stream()
                .map(argument -> argument instanceof Part part
                        ? messages.getMessage("part." + part.key(), null, lang.locale())
                        : argument)
                .toArray();
        return texts.detail(problem.status(), problem.textKey(), lang.locale(), arguments);
    }
}
