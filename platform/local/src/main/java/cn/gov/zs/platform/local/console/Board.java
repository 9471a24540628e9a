package cn.gov.zs.platform.local.console;

import cn.gov.zs.platform.local.process.PartListener;
import cn.gov.zs.platform.local.process.PartState;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The progress of all parts: on a terminal a line per part, redrawn in place until the parts have settled; elsewhere, and
 * after that, a line per change.
 */
public final class Board implements PartListener {

    private static final int NAME_WIDTH = 11;
    private static final double NANOS = 1e9;

    private final PrintStream out;
    private final long began = System.nanoTime();
    private final Map<String, PartState> states = new LinkedHashMap<>();
    private final Map<String, Long> since = new LinkedHashMap<>();
    private boolean redraw;
    private int drawn;

    /**
     * A board that has drawn nothing yet.
     *
     * @param redraw whether the output is a terminal that can be drawn upon
     */
    public Board(PrintStream out, boolean redraw) {
        this.out = out;
        this.redraw = redraw;
    }

    @Override
    public synchronized void changed(String part, PartState state) {
        states.put(part, state);
        since.put(part, System.nanoTime());
        if (!redraw) {
            out.printf(Locale.ROOT, "%7s  %s%n", seconds(System.nanoTime() - began), line(part, state));
        }
    }

    /** Draws the lines again, on a terminal. */
    public synchronized void draw() {
        if (!redraw) {
            return;
        }
        StringBuilder text = new StringBuilder();
        if (drawn > 0) {
            text.append("\u001b[").append(drawn).append('A');
        }
        states.forEach((part, state) ->
                text.append("\u001b[2K").append(line(part, state)).append('\n'));
        out.print(text);
        out.flush();
        drawn = states.size();
    }

    /** From now on what happens is told line by line. */
    public synchronized void settle() {
        draw();
        redraw = false;
    }

    private String line(String part, PartState state) {
        return String.format(Locale.ROOT, "%-" + NAME_WIDTH + "s %s", part, words(part, state));
    }

    private String words(String part, PartState state) {
        return switch (state) {
            case PartState.Waiting() -> "waiting";
            case PartState.Preparing(String what) -> what + running(part);
            case PartState.Starting() -> "starting" + running(part);
            case PartState.Ready(Duration after) -> "ready after " + seconds(after.toNanos());
            case PartState.Restarting(String why, int attempt) -> why + ", starting again (attempt " + attempt + ")";
            case PartState.Failed(String why) -> "GIVEN UP: " + why;
            case PartState.Stopped() -> "stopped";
            case PartState.Elsewhere(String address) -> "used at " + address;
        };
    }

    private String running(String part) {
        return redraw ? " " + seconds(System.nanoTime() - since.getOrDefault(part, began)) : "";
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / NANOS);
    }
}
