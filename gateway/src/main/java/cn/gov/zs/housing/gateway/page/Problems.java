package cn.gov.zs.housing.gateway.page;

import cn.gov.zs.housing.gateway.edge.ClientGoneException;
import cn.gov.zs.housing.gateway.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;
import reactor.netty.channel.AbortedException;

/** Reads any failure as one of our problems. What is not expected becomes an incident; only the log tells more of it. */
final class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    /** @param request the number Spring gave the request; it becomes the incident's */
    static ProblemException of(Throwable failure, String request) {
        return switch (failure) {
            case ProblemException problem -> noted(problem);
            case ErrorResponse answered
            when answered.getStatusCode().is4xxClientError() ->
                ofStatus(answered.getStatusCode().value());
            default -> incident(failure, request);
        };
    }

    /** Who did not serve and why, for the log; the reader is told who only. */
    private static ProblemException noted(ProblemException problem) {
        if (problem.status() == 503) {
            log.warn("{} {}: {}", problem.code(), problem.arguments(), String.valueOf(problem.getCause()));
        }
        return problem;
    }

    private static ProblemException ofStatus(int status) {
        return switch (status) {
            case 404 -> ProblemException.refused(404, "absent");
            case 405 -> ProblemException.refused(405, "method.not-allowed");
            case 406 -> ProblemException.refused(406, "media-type.not-acceptable");
            case 413 -> ProblemException.refused(413, "body.too-large");
            case 415 -> ProblemException.refused(415, "media-type.unsupported");
            default -> ProblemException.refused(status, "request.malformed");
        };
    }

    private static ProblemException incident(Throwable failure, String request) {
        log.error("incident {}", request, failure);
        return ProblemException.incident(request);
    }

    /** Whether nobody is left to be answered. */
    static boolean isClientGone(Throwable failure) {
        return failure instanceof ClientGoneException || AbortedException.isConnectionReset(failure);
    }
}
