package cn.gov.zs.housing.gateway.published;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.IdleState;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import io.netty.util.ReferenceCountUtil;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.netty.NettyPipeline;

/**
 * Stands in a connection before Spring and answers what lies on the shelf. While Spring still owes an answer on the connection
 * everything goes to it, so that answers keep the order of their questions.
 */
final class ShelfHandler extends ChannelDuplexHandler {

    static final String NAME = "housing.published";

    private final ShelfAnswers answers;
    private final Duration idle;
    /** Requests that went to Spring and are not answered to their end. */
    private int owed;
    /** The rest of the request being read was answered here and is dropped. */
    private boolean ours;

    private boolean informational;
    private boolean closing;
    private @Nullable ChannelFuture last;

    /** @param idle how long a connection may rest between requests */
    ShelfHandler(ShelfAnswers answers, Duration idle) {
        this.answers = answers;
        this.idle = idle;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (closing) {
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpRequest request) {
            var reply = owed == 0 ? answers.to(request) : null;
            ours = reply != null;
            if (reply == null) {
                owed++;
                ctx.fireChannelRead(message);
            } else {
                write(ctx, request, reply);
                ReferenceCountUtil.release(message);
            }
        } else if (ours) {
            ReferenceCountUtil.release(message);
        } else {
            ctx.fireChannelRead(message);
        }
    }

    private void write(ChannelHandlerContext ctx, HttpRequest request, ShelfAnswers.Reply reply) {
        var prepared = reply.prepared();
        var head = reply.unchanged() ? prepared.unchanged() : prepared.head();
        closing = !HttpUtil.isKeepAlive(request);
        var headers = closing || reply.age() != null ? more(head.each(), reply.age(), closing) : head.block();
        FullHttpResponse response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                reply.unchanged() ? HttpResponseStatus.NOT_MODIFIED : HttpResponseStatus.OK,
                reply.unchanged() ? Unpooled.EMPTY_BUFFER : prepared.body().duplicate(),
                headers,
                EmptyHttpHeaders.INSTANCE);
        last = ctx.write(response);
        if (closing) {
            last.addListener(ChannelFutureListener.CLOSE);
        }
    }

    private static HttpHeaders more(HttpHeaders headers, @Nullable Duration age, boolean closing) {
        var more = new DefaultHttpHeaders().add(headers);
        if (age != null) {
            more.set(HttpHeaderNames.AGE, Math.max(0, age.toSeconds()));
        }
        if (closing) {
            more.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        }
        return more;
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        var sent = last;
        if (sent != null) {
            last = null;
            ctx.flush();
            if (!sent.isDone()) {
                restLess(ctx, sent);
            }
        }
        ctx.fireChannelReadComplete();
        readOn(ctx);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        readOn(ctx);
        ctx.fireChannelWritabilityChanged();
    }

    /** Asks for more only when the reader has taken what we sent; while Spring owes an answer, Spring asks. */
    private void readOn(ChannelHandlerContext ctx) {
        if (owed == 0
                && !closing
                && ctx.channel().isWritable()
                && !ctx.channel().config().isAutoRead()) {
            ctx.read();
        }
    }

    /** A reader who takes long over a large page asks nothing meanwhile: that is no idle connection. */
    private void restLess(ChannelHandlerContext ctx, ChannelFuture sent) {
        var pipeline = ctx.pipeline();
        if (pipeline.get(NettyPipeline.IdleTimeoutHandler) == null) {
            return;
        }
        pipeline.remove(NettyPipeline.IdleTimeoutHandler);
        sent.addListener(done -> {
            if (done.isSuccess()
                    && ctx.channel().isActive()
                    && pipeline.get(NettyPipeline.IdleTimeoutHandler) == null) {
                pipeline.addAfter(NettyPipeline.HttpCodec, NettyPipeline.IdleTimeoutHandler, new Resting(idle));
            }
        });
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // whoever wrote it holds the promise
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response) {
            informational = response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        }
        if (message instanceof LastHttpContent && !informational && owed > 0) {
            owed--;
        }
        ctx.write(message, promise);
    }

    /** Closes a connection nobody asks anything on, as Reactor Netty's own does; that one removes this by its name. */
    private static final class Resting extends IdleStateHandler {
        Resting(Duration idle) {
            super(idle.toMillis(), 0, 0, TimeUnit.MILLISECONDS);
        }

        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // a connection that is closed already is closed
        protected void channelIdle(ChannelHandlerContext ctx, IdleStateEvent event) {
            if (event.state() == IdleState.READER_IDLE) {
                ctx.close();
            }
        }
    }
}
