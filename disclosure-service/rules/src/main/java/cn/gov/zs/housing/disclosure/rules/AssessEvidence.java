package cn.gov.zs.housing.disclosure.rules;

import cn.gov.zs.platform.tlog.MalformedException;
import cn.gov.zs.platform.tlog.VerifierKey;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The command that computes a year's indicators anew from an evidence pack: {@code FILE VERIFIER-KEY}. */
public final class AssessEvidence {
    private AssessEvidence() {}

    /** Ends with 0 when everything is right, 1 when something is not, 2 when it was asked wrongly. */
    public static void main(String[] args) {
        // what a command answers is no log: it goes to whoever called it
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(args, out));
    }

    static int run(String[] args, PrintStream out) {
        if (args.length != 2) {
            out.println("usage: FILE VERIFIER-KEY");
            return 2;
        }
        try (var pack = Files.newInputStream(Path.of(args[0]))) {
            var checked = EvidencePack.check(pack, VerifierKey.parse(args[1].strip()));
            var evidence = checked.evidence();
            out.println("正确 / right: " + evidence.year() + ", " + evidence.asOf() + ", 义务 / duties "
                    + evidence.duties().size() + ", 申请 / requests "
                    + evidence.requests().size());
            out.println("勾稽关系 / table 3 closes: " + (evidence.closes() ? "是 / yes" : "否 / no"));
            out.print(EvidenceFiles.write(checked.shown()));
            for (var level : Subject.Level.values()) {
                out.println("排名 / ranking " + level + ": "
                        + checked.shown().ranking(level).stream()
                                .map(each -> each.rank() + " " + each.subject().code())
                                .collect(Collectors.joining(", ")));
            }
            return evidence.closes() ? 0 : 1;
        } catch (EvidenceException | MalformedException wrong) {
            out.println("不正确 / not right: " + wrong.getMessage());
            return 1;
        } catch (IOException unreadable) {
            out.println("不能读取 / cannot be read: " + unreadable.getMessage());
            return 1;
        }
    }
}
