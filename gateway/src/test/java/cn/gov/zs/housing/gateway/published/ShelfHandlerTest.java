package cn.gov.zs.housing.gateway.published;

import static cn.gov.zs.housing.gateway.published.KeptSamples.NOON;
import static cn.gov.zs.housing.gateway.published.KeptSamples.SECURITY;
import static cn.gov.zs.housing.gateway.published.KeptSamples.standing;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shelf in a connection, byte for byte; behind it stands what Spring would be. */
class ShelfHandlerTest {

    private final Clock clock = Clock.fixed(NOON, ZoneId.of("Asia/Shanghai"));
    private final PublicShelf shelf = new PublicShelf(1_000_000, SECURITY, clock, clock);
    private final List<String> asked = new ArrayList<>();
    private final Spring spring = new Spring();
    private EmbeddedChannel channel;

    @BeforeEach
    void connects() {
        shelf.put(List.of(standing("1")));
        channel = new EmbeddedChannel(
                new HttpServerCodec(),
                new ShelfHandler(
                        new ShelfAnswers(
                                shelf, (kept, now) -> asked.add(kept.card().key()), "session"),
                        Duration.ofMinutes(1)),
                spring);
    }

    @Test
    void a_kept_page_is_answered_before_spring() {
        var answer = ask("GET /notices/1 HTTP/1.1\r\nHost: h\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 200 OK\r\n")
                .contains("公示 notice 1", "Content-Type: text/html;charset=UTF-8", "X-Frame-Options: DENY")
                .contains("X-Robots-Tag: noindex", "Cache-Control: no-store", "Vary: Cookie, Accept-Encoding")
                .doesNotContain("age:");
        assertThat(spring.asked).isEmpty();
        assertThat(asked).containsExactly("notices/1");
    }

    @Test
    void the_reader_s_language_is_the_one_of_her_cookie() {
        assertThat(ask("GET /notices/1 HTTP/1.1\r\nHost: h\r\nCookie: lang=en\r\n\r\n"))
                .contains("Notice notice 1");
    }

    @Test
    void head_says_what_get_would_say_without_the_bytes() {
        var get = ask("GET /notices/1 HTTP/1.1\r\nHost: h\r\n\r\n");
        var head = ask("HEAD /notices/1 HTTP/1.1\r\nHost: h\r\n\r\n");

        assertThat(head).isEqualTo(get.substring(0, get.indexOf("\r\n\r\n") + 4));
    }

    @Test
    void who_has_the_bytes_is_told_so_by_the_tag_of_their_coding() {
        var answer = ask("GET /notices/1 HTTP/1.1\r\nHost: h\r\n\r\n");
        var tag = answer.lines()
                .filter(line -> line.startsWith("ETag: "))
                .findFirst()
                .orElseThrow()
                .substring(6);
        var asking = "GET /notices/1 HTTP/1.1\r\nHost: h\r\nIf-None-Match: " + tag + "\r\n";

        assertThat(ask(asking + "\r\n"))
                .startsWith("HTTP/1.1 304 Not Modified\r\n")
                .contains(tag, "X-Frame-Options: DENY")
                .endsWith("\r\n\r\n");
        assertThat(ask(asking + "Accept-Encoding: gzip\r\n\r\n")).startsWith("HTTP/1.1 200 OK\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /notices/2 HTTP/1.1\r\nHost: h\r\n\r\n",
                "GET /notices/1?lang=en HTTP/1.1\r\nHost: h\r\n\r\n",
                "GET /notices/%31 HTTP/1.1\r\nHost: h\r\n\r\n",
                "GET http://h/notices/1 HTTP/1.1\r\nHost: h\r\n\r\n",
                "GET /notices/1 HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nxy",
                "POST /notices/1 HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n",
                "OPTIONS /notices/1 HTTP/1.1\r\nHost: h\r\n\r\n",
                "GET /notices/1 HTTP/1.1\r\nHost: h\r\nCookie: a=b; session=s\r\n\r\n",
                "GET /notices/1 HTTP/1.1\r\nHost: h\r\nCookie: a=b\r\nCookie: session=s\r\n\r\n",
                "GET /notices/1 HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer t\r\n\r\n",
                "GET /notices/1 HTTP/1.1\r\nHost: h\r\nAccept: application/json\r\n\r\n",
                "GET /notices/1 HTTP/1.1\r\nHost: h\r\nAccept-Encoding: *;q=0\r\n\r\n",
                "GET /notices/1 HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\nx",
                "GET /notices/1 HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\n\r\n",
                "GET /notices/1 HTTP/1.0\r\n\r\n",
            })
    void whatever_is_not_the_plain_question_goes_the_usual_way(String request) {
        assertThat(ask(request)).isEmpty();
        assertThat(spring.asked).hasSize(1);
    }

    @Test
    void json_is_the_same_for_everybody_also_with_a_session() {
        assertThat(ask("GET /api/v1/public/notices/1 HTTP/1.1\r\nHost: h\r\nCookie: session=s\r\n\r\n"))
                .contains("{\"said\":\"notice 1\"}");
    }

    @Test
    void a_file_is_answered_whatever_the_reader_s_language_and_session_and_as_its_service_said() {
        shelf.put(List.of(KeptSamples.tile()));

        assertThat(ask("GET /log/tile/0/000 HTTP/1.1\r\nHost: h\r\nCookie: session=s; lang=en\r\nAccept: */*\r\n\r\n"))
                .contains("Cache-Control: max-age=31536000, public, immutable")
                .contains("Content-Type: application/octet-stream", "Content-Length: 3");
        assertThat(ask("GET /log/tile/0/000 HTTP/1.1\r\nHost: h\r\nAccept: text/html\r\n\r\n"))
                .isEmpty();
    }

    @Test
    void answers_keep_the_order_of_their_questions() {
        ask("GET /homes HTTP/1.1\r\nHost: h\r\n\r\nGET /notices/1 HTTP/1.1\r\nHost: h\r\n\r\n");
        assertThat(spring.asked).containsExactly("/homes", "/notices/1");

        spring.answer();
        spring.answer();
        assertThat(sent()).doesNotContain("公示");
        assertThat(ask("GET /notices/1 HTTP/1.1\r\nHost: h\r\n\r\n")).contains("公示 notice 1");
    }

    @Test
    void an_answer_to_say_go_on_is_no_answer() {
        ask("POST /x HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n");
        spring.answer(HttpResponseStatus.CONTINUE);
        sent();

        assertThat(ask("yGET /notices/1 HTTP/1.1\r\nHost: h\r\n\r\n")).isEmpty();
        assertThat(spring.asked).containsExactly("/x", "/notices/1");
    }

    @Test
    void a_connection_the_reader_wants_closed_is_closed_after_the_answer() {
        var answer = ask("GET /notices/1 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains("connection: close", "公示 notice 1");
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void many_questions_at_once_get_as_many_answers() {
        var answers = ask("GET /notices/1 HTTP/1.1\r\nHost: h\r\n\r\n".repeat(50));

        assertThat(answers.split("HTTP/1.1 200 OK", -1)).hasSize(51);
    }

    @Test
    void what_was_taken_off_the_shelf_goes_the_usual_way() {
        shelf.remove("notices/1");

        assertThat(ask("GET /notices/1 HTTP/1.1\r\nHost: h\r\n\r\n")).isEmpty();
    }

    private String ask(String request) {
        channel.writeInbound(Unpooled.copiedBuffer(request, StandardCharsets.ISO_8859_1));
        return sent();
    }

    private String sent() {
        var all = Unpooled.buffer();
        for (ByteBuf next = channel.readOutbound(); next != null; next = channel.readOutbound()) {
            all.writeBytes(next);
            next.release();
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** Answers when it is told to. */
    private static final class Spring extends ChannelInboundHandlerAdapter {
        private final List<String> asked = new ArrayList<>();
        private final Queue<ChannelHandlerContext> open = new ArrayDeque<>();

        @Override
        public void channelRead(ChannelHandlerContext ctx, Object message) {
            if (message instanceof HttpRequest request) {
                asked.add(request.uri());
                open.add(ctx);
            }
            ReferenceCountUtil.release(message);
        }

        void answer() {
            answer(HttpResponseStatus.OK);
        }

        void answer(HttpResponseStatus status) {
            var ctx = status.equals(HttpResponseStatus.CONTINUE) ? open.peek() : open.poll();
            var response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.EMPTY_BUFFER);
            if (!status.equals(HttpResponseStatus.CONTINUE)) {
                response.headers().set("content-length", 0);
            }
            var written = java.util.Objects.requireNonNull(ctx).writeAndFlush(response);
            assertThat(written.isDone()).isTrue();
        }
    }
}
