package cn.gov.zs.platform.tlog;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The command that checks a log: {@code DIRECTORY|URL [VERIFIER-KEY[,VERIFIER-KEY]] [TEXT]}; prints the entries that hold
 * the text. The first key is the log's Ed25519 key, a further one its SM2 key. */
public final class VerifyLog {
    private VerifyLog() {}

    /** Ends with 0 when everything is right, 1 when something is not, 2 when it was asked wrongly. */
    public static void main(String[] args) {
        System.exit(run(args, System.out));
    }

    static int run(String[] args, PrintStream out) {
        if (args.length < 1 || args.length > 3) {
            out.println("usage: DIRECTORY|URL [VERIFIER-KEY[,VERIFIER-KEY]] [TEXT]");
            return 2;
        }
        var files = args[0].startsWith("http://") || args[0].startsWith("https://")
                ? fromUrl(args[0])
                : fromDirectory(args[0]);
        try {
            var keys = Pattern.compile("[,\\n]")
                    .splitAsStream(args.length > 1 ? args[1] : own(files, out))
                    .map(key -> VerifierKey.parse(key.strip()))
                    .toList();
            var wanted = args.length > 2 ? args[2] : null;
            var index = new AtomicLong();
            var head = new WholeLog(files).check(keys, entry -> {
                long at = index.getAndIncrement();
                var text = new String(entry, StandardCharsets.UTF_8);
                if (wanted != null && text.contains(wanted)) {
                    out.println(at + " " + text);
                }
            });
            out.println("正确 / right: " + head.origin() + ", " + head.size() + " 条 / entries, root "
                    + head.root().base64());
            return 0;
        } catch (MalformedException | UncheckedIOException wrong) {
            out.println("不正确 / not right: " + wrong.getMessage());
            return 1;
        }
    }

    private static String own(Function<String, Optional<byte[]>> files, PrintStream out) {
        var key = new String(
                        files.apply("verifier-key")
                                .orElseThrow(() -> new MalformedException("verifier-key is missing.")),
                        StandardCharsets.UTF_8)
                .strip();
        out.println("公钥来自日志本身，请与另外得到的公钥核对 / the key is the log's own word, compare it with one from elsewhere: " + key);
        return key;
    }

    private static Function<String, Optional<byte[]>> fromDirectory(String directory) {
        return path -> {
            var file = Path.of(directory).resolve(path);
            try {
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static Function<String, Optional<byte[]>> fromUrl(String url) {
        var prefix = url.endsWith("/") ? url : url + "/";
        var client = HttpClient.newHttpClient();
        return path -> {
            try {
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create(prefix + path)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
                return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        };
    }
}
