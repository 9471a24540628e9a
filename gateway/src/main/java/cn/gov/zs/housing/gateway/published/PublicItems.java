package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import cn.gov.zs.platform.pages.ItemCard;
import cn.gov.zs.platform.pages.Lang;
import io.netty.channel.ChannelOption;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a service for its public items: its internal address for what it says of them, their own addresses for the bytes, as a
 * reader without a login gets them.
 */
final class PublicItems {

    private static final String PAGE = "text/html";
    private static final String JSON = "application/json";
    private static final String ANY = "*/*";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final HttpClient client;
    private final Upstream source;
    private final URI service;
    private final URI publicUrl;
    private final long largest;

    PublicItems(Upstream source, GatewaySettings settings) {
        this.source = source;
        service = source.address(settings);
        publicUrl = settings.publicUrl();
        largest = settings.published().largest().toBytes();
        client = HttpClient.create(ConnectionProvider.builder("published-" + source.key())
                        .maxConnections(2)
                        .maxIdleTime(Duration.ofSeconds(10))
                        .build())
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                        settings.guard().connect().toMillis())
                .responseTimeout(PATIENCE);
    }

    /** Every item the service would have kept. */
    List<ItemCard> list() {
        var answer = ask(ItemCard.ADDRESS, JSON, null);
        if (answer.status() != 200) {
            throw new SourceAwayException("answers " + answer.status());
        }
        try {
            return mapper.readValue(answer.body(), new TypeReference<List<ItemCard>>() {}).stream()
                    // of another service's items it says nothing
                    .filter(card -> Sources.of(card.key()) == source)
                    .toList();
        } catch (JacksonException broken) {
            throw new SourceAwayException("says of its items what cannot be read");
        }
    }

    /** What the service says of this item; empty when there is none. */
    Optional<ItemCard> find(String key) {
        var answer = ask(ItemCard.ADDRESS + "/" + key, JSON, null);
        if (answer.status() == 404) {
            return Optional.empty();
        }
        if (answer.status() != 200) {
            throw new SourceAwayException("answers " + answer.status());
        }
        try {
            return Optional.of(mapper.readValue(answer.body(), ItemCard.class));
        } catch (JacksonException broken) {
            throw new SourceAwayException("says of an item what cannot be read");
        }
    }

    /** The forms of this item, not yet compressed; empty when one of them is not to be had or all are too large. */
    Optional<List<Plain>> forms(ItemCard card) {
        List<Plain> forms = new ArrayList<>();
        try {
            var page = card.path();
            if (page != null) {
                for (var lang : Lang.values()) {
                    forms.add(new Plain(page, lang, ask(page, PAGE, lang)));
                }
            }
            if (card.api() != null) {
                forms.add(new Plain(card.api(), null, ask(card.api(), JSON, null)));
            }
            for (var file : card.files()) {
                forms.add(new Plain(file, null, ask(file, ANY, null)));
            }
        } catch (TooLargeException tooLarge) {
            return Optional.empty();
        }
        var together =
                forms.stream().mapToLong(each -> each.answer().body().length).sum();
        var good = forms.stream().allMatch(each -> each.answer().status() == 200);
        return good && together <= largest ? Optional.of(forms) : Optional.empty();
    }

    /**
     * A form as the service gave it.
     *
     * @param lang absent for what has no language
     */
    record Plain(String path, @Nullable Lang lang, Answer answer) {

        String digest() {
            return Form.digest(answer.body());
        }

        Form compressed() {
            return Form.compressed(path, lang, answer.head(), answer.body());
        }
    }

    /** An answer of the service; never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(int status, FormHead head, byte[] body) {}

    private Answer ask(String path, String accept, @Nullable Lang lang) {
        try {
            var answer = client.headers(headers -> {
                        headers.set("Accept", accept);
                        headers.set("X-Forwarded-Proto", publicUrl.getScheme());
                        headers.set("X-Forwarded-Host", publicUrl.getAuthority());
                        if (lang != null) {
                            headers.set("Cookie", Lang.NAME + "=" + lang.tag());
                        }
                    })
                    .get()
                    .uri(service.resolve(path))
                    .response((head, body) -> body.asByteArray()
                            .reduceWith(ByteArrayOutputStream::new, this::append)
                            .map(all -> new Answer(
                                    head.status().code(), FormHead.of(head.responseHeaders()), all.toByteArray())))
                    .blockLast(PATIENCE.multipliedBy(2));
            if (answer == null) {
                throw new SourceAwayException("answers nothing");
            }
            if (answer.status() >= 500) {
                throw new SourceAwayException("answers " + answer.status());
            }
            return answer;
        } catch (SourceAwayException | TooLargeException known) {
            throw known;
        } catch (RuntimeException failed) {
            throw new SourceAwayException(String.valueOf(failed.getMessage()));
        }
    }

    /** What is too large for the shelf is not read to its end. */
    private ByteArrayOutputStream append(ByteArrayOutputStream all, byte[] more) {
        if (all.size() + more.length > largest) {
            throw new TooLargeException();
        }
        all.writeBytes(more);
        return all;
    }

    /** More than may be kept of one item. */
    private static final class TooLargeException extends RuntimeException {
        TooLargeException() {
            super("too large to be kept", null, false, false);
        }
    }
}
