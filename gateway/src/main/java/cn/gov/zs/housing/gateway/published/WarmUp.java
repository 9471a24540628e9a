package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import cn.gov.zs.platform.pages.ItemCard;
import cn.gov.zs.platform.pages.Lang;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.netty.http.server.HttpServer;

/**
 * Answers itself for a while before the port opens, over real connections, on the threads that will answer readers and from a
 * shelf of its own: a gateway that starts into a crowd has the whole way of an answer compiled when the first of them comes. Until
 * then it is not ready, and says so to nobody but its probes.
 */
@Component
final class WarmUp implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);
    private static final String PATH = "/warm-up";
    private static final int READERS = 8;
    /** By then the compiler has seen every step of the way often enough; on a quiet machine that takes some two seconds. */
    private static final long ENOUGH = 50_000;

    private final PublicShelf shelf;
    private final Duration idle;
    private final Duration atMost;
    private final String sessionCookie;
    private volatile boolean done;
    private volatile long answers;

    @Autowired
    WarmUp(PublicShelf kept, BeforeSpring beforeSpring, Clock platform, InstantSource real, GatewaySettings settings) {
        this(kept, beforeSpring.idle(), settings.published().warmUp(), settings.sessionCookie(), platform, real);
    }

    WarmUp(PublicShelf kept, Duration idle, Duration atMost, String sessionCookie, Clock platform, InstantSource real) {
        this.shelf = new PublicShelf(Long.MAX_VALUE, kept.security(), platform, real);
        this.idle = idle;
        this.atMost = atMost;
        this.sessionCookie = sessionCookie;
    }

    @Override
    public void start() {
        done = true;
        if (atMost.isZero()) {
            return;
        }
        shelf.put(List.of(page()));
        var shelfAnswers = new ShelfAnswers(shelf, (kept, now) -> {}, sessionCookie);
        var server = HttpServer.create()
                .bindAddress(() -> new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .idleTimeout(idle)
                .doOnChannelInit((observer, channel, remote) -> BeforeSpring.put(channel, shelfAnswers, idle))
                // at midnight the page is of yesterday
                .handle((request, response) -> response.status(404).send())
                .bindNow();
        try {
            answers = read((InetSocketAddress) server.address(), System.nanoTime() + atMost.toNanos());
            log.info("answered itself {} times", answers);
        } catch (IOException unwarmed) {
            // it serves all the same, slower in its first seconds
            log.warn("no warm-up: {}", unwarmed.toString());
        } finally {
            server.disposeNow();
        }
    }

    /** How often it answered itself. */
    long answers() {
        return answers;
    }

    private static long read(InetSocketAddress address, long end) throws IOException {
        List<WarmReader> readers = new ArrayList<>();
        var count = 0L;
        try {
            for (var reader = 0; reader < READERS; reader++) {
                readers.add(new WarmReader(address, PATH));
            }
            do {
                for (var reader : readers) {
                    reader.ask();
                }
                for (var reader : readers) {
                    reader.take();
                    count++;
                }
            } while (count < ENOUGH && System.nanoTime() < end);
        } finally {
            for (var reader : readers) {
                reader.close();
            }
        }
        return count;
    }

    private Kept page() {
        var now = shelf.moment();
        var day = now.edition().day();
        var card = ItemCard.ofPage(
                PATH, "", day, null, ItemCard.State.STANDING, day, now.edition().moved());
        var text = "<p>page</p>".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        var form =
                Form.compressed(PATH, Lang.EN, new FormHead("text/html;charset=UTF-8", "no-store", null, null), text);
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
