package cn.gov.zs.housing.housing.upkeep.mongo;

import cn.gov.zs.housing.housing.upkeep.Fault;
import cn.gov.zs.housing.housing.upkeep.Hand;
import cn.gov.zs.housing.housing.upkeep.Repair;
import cn.gov.zs.housing.housing.upkeep.RepairFile;
import cn.gov.zs.housing.housing.upkeep.RepairState;
import cn.gov.zs.platform.crypto.FieldCipher;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** A repair request as it is stored; words, times and notes are encrypted. */
record RepairDocument(
        RepairState status,
        String repair,
        String tenancy,
        String home,
        String subject,
        Fault fault,
        String words,
        String atHome,
        List<StepDocument> steps,
        Instant reportedAt,
        String keyId) {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "repairs";

    /** A step; an empty note is left empty. */
    record StepDocument(RepairState to, String note, String by, Instant at) {}

    static RepairDocument from(Repair repair, FieldCipher cipher) {
        var file = repair.file();
        var words = new Words(cipher, COLLECTION, file.id());
        return new RepairDocument(
                repair.state(),
                file.id(),
                file.tenancy(),
                file.home(),
                file.subject(),
                file.fault(),
                words.seal("words", file.words()),
                words.seal("atHome", file.atHome()),
                IntStream.range(0, file.steps().size())
                        .mapToObj(at -> step(words, at, file.steps().get(at)))
                        .toList(),
                file.steps().getFirst().hand().at(),
                words.key());
    }

    private static StepDocument step(Words words, int at, RepairFile.Step step) {
        return new StepDocument(
                step.to(),
                step.note().isEmpty() ? "" : words.seal(note(at), step.note()),
                step.hand().by(),
                step.hand().at());
    }

    private static String note(int at) {
        return "steps." + at + ".note";
    }

    Repair toDomain(FieldCipher cipher) {
        var sealed = new Words(cipher, COLLECTION, repair);
        var file = new RepairFile(
                repair,
                tenancy,
                home,
                subject,
                fault,
                sealed.open("words", words),
                sealed.open("atHome", atHome),
                IntStream.range(0, steps.size())
                        .mapToObj(at -> {
                            var step = steps.get(at);
                            return new RepairFile.Step(
                                    step.to(),
                                    step.note().isEmpty() ? "" : sealed.open(note(at), step.note()),
                                    new Hand(step.by(), step.at()));
                        })
                        .toList());
        return switch (status) {
            case REPORTED -> new Repair.Reported(file);
            case ACCEPTED -> new Repair.Accepted(file);
            case ASSIGNED -> new Repair.Assigned(file);
            case DONE -> new Repair.Done(file);
            case CONFIRMED -> new Repair.Confirmed(file);
            case REFUSED -> new Repair.Refused(file);
        };
    }
}
