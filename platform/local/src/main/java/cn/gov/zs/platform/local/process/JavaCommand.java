package cn.gov.zs.platform.local.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Java program as words of a command line, on the JDK that runs the launcher.
 *
 * @param options options of the virtual machine
 * @param classpath in this order; jars only where an AOT cache is used
 * @param main the class to run
 * @param arguments of its main method
 */
public record JavaCommand(List<String> options, List<Path> classpath, String main, List<String> arguments) {

    /** The same with more options of the virtual machine before the others. */
    public JavaCommand with(Collection<String> more) {
        List<String> all = new ArrayList<>(more);
        all.addAll(options);
        return new JavaCommand(all, classpath, main, arguments);
    }

    /** Program and arguments. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(java().toString());
        words.addAll(options);
        words.add("-cp");
        words.add(classpath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        words.add(main);
        words.addAll(arguments);
        return words;
    }

    /** The {@code java} of the JDK that runs the launcher. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
