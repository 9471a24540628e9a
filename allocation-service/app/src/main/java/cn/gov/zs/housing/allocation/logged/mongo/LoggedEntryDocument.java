package cn.gov.zs.housing.allocation.logged.mongo;

import cn.gov.zs.housing.allocation.logged.LoggedEntry;
import cn.gov.zs.housing.allocation.rules.published.LogFile;
import cn.gov.zs.housing.allocation.rules.published.LogStep;
import java.util.List;

/** An entry as it is stored. */
record LoggedEntryDocument(
        String entryId,
        LogStep.Kind kind,
        String reference,
        String digest,
        long index,
        String checkpoint,
        String entry,
        List<String> path,
        String verifierKey) {

    static LoggedEntryDocument from(LoggedEntry logged) {
        return new LoggedEntryDocument(
                logged.id(),
                logged.step().kind(),
                logged.step().reference(),
                logged.step().digest(),
                logged.proof().index(),
                logged.proof().checkpoint(),
                logged.proof().entry(),
                logged.proof().path(),
                logged.verifierKey());
    }

    LoggedEntry toDomain() {
        return new LoggedEntry(
                entryId,
                new LogStep(kind, reference, digest),
                new LogFile.Entry(checkpoint, entry, index, path),
                verifierKey);
    }
}
