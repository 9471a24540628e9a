package cn.gov.zs.platform.local;

import cn.gov.zs.platform.local.console.Board;
import cn.gov.zs.platform.local.console.Welcome;
import cn.gov.zs.platform.local.process.Tuning;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** {@code housing up}: starts the platform, shows how it goes, and ends it when told to. */
final class UpCommand {

    private static final long REDRAW_MILLIS = 200;

    private final Options options;
    private final PrintStream out = System.out;

    UpCommand(Options options) {
        this.options = options;
    }

    /**
     * Reads {@code --fresh}, {@code --port-base N} and {@code --only PART,PART}.
     *
     * @throws IllegalArgumentException on anything else
     */
    static Options parse(Layout layout, List<String> words, Map<String, String> environment) {
        boolean fresh = false;
        Ports ports = Ports.USUAL;
        Set<String> only = Set.of();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            switch (word) {
                case "--fresh" -> fresh = true;
                case "--port-base" -> ports = new Ports(number(word, rest));
                case "--only" ->
                    only = Arrays.stream(value(word, rest).split(",")).collect(Collectors.toSet());
                default -> throw new IllegalArgumentException("up does not know " + word);
            }
        }
        return new Options(layout, ports, fresh, only, Tuning.QUICK_START, environment);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static int number(String option, Iterator<String> rest) {
        String text = value(option, rest);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notOne) {
            throw new IllegalArgumentException(option + " needs a number, not " + text, notOne);
        }
    }

    /** Returns only when a part could not be started; a running platform is ended by Ctrl-C or a signal. */
    int run() throws IOException, InterruptedException {
        Board board = new Board(out, terminal());
        long began = System.nanoTime();
        LocalPlatform platform = LocalPlatform.begin(options, board);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(platform, board), "end"));
        Thread drawing = Thread.ofVirtual().start(() -> redraw(board));
        Optional<String> failed = platform.awaitAll();
        drawing.interrupt();
        drawing.join();
        board.settle();
        if (failed.isPresent()) {
            System.err.println("housing: " + failed.get());
            return 1;
        }
        if (!platform.ending()) {
            Welcome.print(out, platform.addresses(), System.nanoTime() - began);
        }
        new CountDownLatch(1).await();
        return 0;
    }

    @SuppressWarnings(
            "SystemConsoleNull") // it is null where neither end is a terminal, whatever the JDK's default console
    private static boolean terminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private static void redraw(Board board) {
        try {
            while (true) {
                board.draw();
                TimeUnit.MILLISECONDS.sleep(REDRAW_MILLIS);
            }
        } catch (InterruptedException settled) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(LocalPlatform platform, Board board) {
        board.settle();
        out.println("ending what was started here");
        platform.close();
        out.println("ended; data are kept under " + platform.layout().var());
    }
}
