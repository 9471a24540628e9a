package cn.gov.zs.platform.http;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a controller answers to a form that cannot be accepted as it was filled in. */
public final class Forms {

    private Forms() {}

    /**
     * The same page again, with status 400, what was typed, and the errors: the template shows
     * {@code components :: errorSummary} on top and {@code components :: field} for each line. Returned while the
     * controller's {@code BindingResult} has errors.
     */
    public static ModelAndView again(String view) {
        return new ModelAndView(view, HttpStatus.BAD_REQUEST);
    }
}
