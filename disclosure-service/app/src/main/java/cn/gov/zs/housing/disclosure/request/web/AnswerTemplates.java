package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.channel.web.PublicTexts;
import cn.gov.zs.housing.disclosure.mailing.web.MailingSettings;
import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.Outcome;
import cn.gov.zs.housing.disclosure.request.PublishedMatches;
import cn.gov.zs.platform.pages.Lang;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an answer usually says (答复模板), one for each outcome. An officer reads it and changes what does not fit. */
@Component
class AnswerTemplates {
    private final PublicTexts texts;
    private final MailingSettings settings;

    AnswerTemplates(PublicTexts texts, MailingSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    /** The fields of the form that answers. */
    Map<String, String> of(Outcome outcome, InformationRequest request) {
        var words = texts.in(Lang.ZH.locale());
        return Map.of(
                "outcome", outcome.name(),
                "ground", outcome.keepsBack() ? words.text("request.template.ground." + outcome) : "",
                "text", words.text("request.template.text." + outcome));
    }

    /** Where it stands and what proves that it stood there. */
    String published(PublishedMatches.Match match) {
        var words = texts.in(Lang.ZH.locale());
        var place =
                words.text("request.published.text", match.title(), match.on().toString(), address(match.path()));
        return match.proof()
                .map(path -> place + words.text("request.published.proof", address(path)))
                .orElse(place);
    }

    /** Whole where the portal's address is known. */
    private String address(String path) {
        var url = settings.publicUrl();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) + path : url + path;
    }
}
