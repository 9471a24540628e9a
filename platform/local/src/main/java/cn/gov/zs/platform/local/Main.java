package cn.gov.zs.platform.local;

import cn.gov.zs.platform.local.process.CannotStart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The launcher behind the script {@code housing}: {@code up}, {@code stop}, {@code clock}. Data live under {@code HOUSING_VAR}, else {@code var}. */
public final class Main {

    private static final int WRONG_USE = 2;

    private Main() {}

    /** Runs one verb; wrong use and what cannot be started are told in one line. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            System.exit(run(Arrays.asList(arguments)));
        } catch (CannotStart reason) {
            System.err.println("housing: " + reason.getMessage());
            System.exit(1);
        } catch (IllegalArgumentException wrong) {
            System.err.println("housing: " + wrong.getMessage());
            System.exit(WRONG_USE);
        }
    }

    private static int run(List<String> arguments) throws IOException, InterruptedException {
        if (arguments.isEmpty()) {
            throw new IllegalArgumentException("say up, stop or clock");
        }
        List<String> rest = arguments.subList(1, arguments.size());
        Layout layout = layout(System.getenv("HOUSING_VAR"));
        return switch (arguments.getFirst()) {
            case "up" -> new UpCommand(UpCommand.parse(layout, rest, System.getenv())).run();
            case "stop" -> StopCommand.run(layout);
            case "clock" -> new ClockCommand(new ClockFile(layout.clock()), System.out).run(rest);
            default -> throw new IllegalArgumentException("unknown verb " + arguments.getFirst());
        };
    }

    private static Layout layout(@Nullable String elsewhere) {
        Layout usual = Layout.find();
        return elsewhere == null || elsewhere.isBlank() ? usual : usual.withVar(Path.of(elsewhere));
    }
}
