package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import cn.gov.zs.platform.pages.Lang;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpServerCodec;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Goes the way of an answer for a moment before the port opens, on a shelf of its own: a gateway that starts into a crowd has its
 * way compiled when the first of them comes.
 */
@Component
final class WarmUp implements SmartLifecycle {

    private static final String PATH = "/warm-up";
    private static final byte[] REQUEST = ("GET " + PATH
                    + " HTTP/1.1\r\nHost: h\r\nUser-Agent: u\r\nAccept: text/html,*/*\r\nAccept-Encoding: gzip, br\r\n"
                    + "Cookie: lang=en\r\nIf-None-Match: \"none\"\r\n\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);

    private final PublicShelf shelf;
    private final GatewaySettings settings;
    private volatile boolean done;

    WarmUp(PublicShelf kept, Clock platform, InstantSource real, GatewaySettings settings) {
        this.shelf = new PublicShelf(Long.MAX_VALUE, kept.security(), platform, real);
        this.settings = settings;
    }

    @Override
    public void start() {
        done = true;
        var length = settings.published().warmUp();
        if (length.isZero()) {
            return;
        }
        shelf.put(List.of(page()));
        var channel = new EmbeddedChannel(
                new HttpServerCodec(),
                new ShelfHandler(
                        new ShelfAnswers(shelf, (kept, now) -> {}, settings.sessionCookie()), Duration.ofMinutes(1)));
        var end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            channel.writeInbound(Unpooled.wrappedBuffer(REQUEST));
            channel.releaseOutbound();
            // at midnight the page is of yesterday, and nobody stands behind this one
            channel.releaseInbound();
        }
        channel.finishAndReleaseAll();
    }

    private Kept page() {
        var now = shelf.moment();
        var day = now.edition().day();
        var card = new ItemCard(
                PATH,
                PATH,
                null,
                "",
                day,
                null,
                ItemCard.State.STANDING,
                day,
                now.edition().moved());
        var text = "<p>page</p>".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        var form = Form.compressed(PATH, Lang.EN, "text/html;charset=UTF-8", "no-store", null, text);
        return Kept.of(card, List.of(form), shelf.security(), now.real());
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** After the shelf was filled from the disk, before the web server. */
    @Override
    public int getPhase() {
        return 2;
    }
}
