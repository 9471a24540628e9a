package cn.gov.zs.platform.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what only the container noticed and reports as a bare status. */
@Controller
final class FallbackErrorController implements ErrorController {

    private final ProblemHandler handler;
    private final ProblemRenderer renderer;

    FallbackErrorController(ProblemHandler handler, ProblemRenderer renderer) {
        this.handler = handler;
        this.renderer = renderer;
    }

    @RequestMapping("${server.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof IOException) {
            // The outermost filter answers what the application throws; what is left is the caller's connection, which
            // broke off or stalled in the middle of a body.
            renderer.render(Problem.of(400, "request.malformed"), request, response);
        } else if (thrown instanceof Throwable fault) {
            handler.handle(fault, request, response);
        } else if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
            renderer.render(Problems.ofStatus(status), request, response);
        } else {
            renderer.render(Problem.of(404, "absent"), request, response);
        }
    }
}
