package cn.gov.zs.platform.journeys;

import java.net.URI;
import java.util.regex.Pattern;

/** Keycloak's login page, as far as a visitor needs it: where the form goes. */
record LoginForm(URI action) {
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*>", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    static LoginForm on(Answer page) {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new JourneyFailed("No login form at " + page.uri().getPath() + " (status " + page.status() + ")");
        }
        var action = ACTION.matcher(form.group());
        if (!action.find()) {
            throw new JourneyFailed("The login form at " + page.uri().getPath() + " has no action");
        }
        return new LoginForm(page.uri().resolve(action.group(1).replace("&amp;", "&")));
    }
}
