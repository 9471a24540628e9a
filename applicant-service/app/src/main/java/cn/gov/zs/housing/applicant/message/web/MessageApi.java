package cn.gov.zs.housing.applicant.message.web;

import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.message.Mailbox;
import cn.gov.zs.housing.applicant.message.Messages;
import cn.gov.zs.housing.applicant.message.SettingsBook;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A citizen's messages over the API. */
@RestController
@RequestMapping("/api/v1/messages")
@Tag(name = "messages")
class MessageApi {
    private final Mailbox mailbox;
    private final Messages messages;
    private final Inboxes inboxes;
    private final SettingsBook settings;
    private final MessageTexts texts;

    MessageApi(Mailbox mailbox, Messages messages, Inboxes inboxes, SettingsBook settings, MessageTexts texts) {
        this.mailbox = mailbox;
        this.messages = messages;
        this.inboxes = inboxes;
        this.settings = settings;
        this.texts = texts;
    }

    @GetMapping
    @Operation(
            summary =
                    "The caller's own messages and those of cases entrusted to her, unread first; in the language of Accept-Language")
    MessageList list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            @Parameter(hidden = true) Locale locale) {
        return MessageList.of(mailbox, texts, inboxes.of(caller), unread, PageNumbers.page(page, size), locale);
    }

    @PostMapping("/{id}/read")
    @Operation(summary = "Marks one of these messages read; the first time counts")
    MessageView read(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @Parameter(hidden = true) Locale locale) {
        return MessageView.forHousehold(inboxes.read(caller, id), texts, locale);
    }

    @GetMapping("/settings")
    @Operation(summary = "How the caller wants to hear of messages; role citizen")
    SettingsForm settings(@Parameter(hidden = true) Caller caller) {
        caller.require("citizen");
        return SettingsForm.of(settings.of(caller.subject()));
    }

    @PostMapping("/settings")
    @Operation(
            summary = "Replaces these settings; role citizen. Channels: E_MAIL, SMS, WECHAT as far as they are set up")
    SettingsForm keep(@Parameter(hidden = true) Caller caller, @RequestBody SettingsForm form) {
        caller.require("citizen");
        form.faults(messages.offered()).stream().findFirst().ifPresent(fault -> {
            throw ProblemException.field(fault.field(), fault.code(), "flaw." + fault.code());
        });
        settings.keep(form.settings(caller.subject()));
        return SettingsForm.of(settings.of(caller.subject()));
    }
}
