package cn.gov.zs.housing.allocation.scoring.draft.mongo;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.SheetExample;
import cn.gov.zs.housing.allocation.scoring.draft.SheetDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A draft as it is stored. */
record SheetDraftDocument(
        String stage,
        String draftId,
        Category category,
        String title,
        String label,
        String dmn,
        String digest,
        String uploadedBy,
        Instant uploadedAt,
        List<Example> examples,
        @Nullable String returnedFor,
        @Nullable LocalDate inForceFrom,
        @Nullable String proposedBy,
        @Nullable Instant proposedAt,
        @Nullable String adoptedBy,
        @Nullable Instant adoptedAt) {

    /** An example. */
    record Example(String name, List<Fact> facts, String expected) {

        static Example from(SheetExample example) {
            return new Example(
                    example.name(),
                    example.facts().entrySet().stream()
                            .map(f -> new Fact(f.getKey(), f.getValue()))
                            .toList(),
                    example.expected());
        }

        SheetExample toDomain() {
            var given = new TreeMap<String, String>();
            facts.forEach(f -> given.put(f.name(), f.value()));
            return new SheetExample(name, given, expected);
        }
    }

    /** A fact of an example. */
    record Fact(String name, String value) {}

    static SheetDraftDocument from(SheetDraft draft) {
        var c = draft.content();
        var proposal = switch (draft) {
            case SheetDraft.Open _ -> null;
            case SheetDraft.Proposed proposed -> proposed.proposal();
            case SheetDraft.Adopted adopted -> adopted.proposal();
        };
        var adopted = draft instanceof SheetDraft.Adopted it ? it : null;
        return new SheetDraftDocument(
                switch (draft) {
                    case SheetDraft.Open _ -> "OPEN";
                    case SheetDraft.Proposed _ -> "PROPOSED";
                    case SheetDraft.Adopted _ -> "ADOPTED";
                },
                c.draftId(),
                c.category(),
                c.title(),
                c.label(),
                c.dmn(),
                c.digest(),
                c.uploadedBy(),
                c.uploadedAt(),
                draft.examples().stream().map(Example::from).toList(),
                draft instanceof SheetDraft.Open open ? open.returnedFor() : null,
                proposal == null ? null : proposal.inForceFrom(),
                proposal == null ? null : proposal.by(),
                proposal == null ? null : proposal.at(),
                adopted == null ? null : adopted.by(),
                adopted == null ? null : adopted.at());
    }

    SheetDraft toDomain() {
        var content = new SheetDraft.Content(draftId, category, title, label, dmn, digest, uploadedBy, uploadedAt);
        var tried = examples.stream().map(Example::toDomain).toList();
        if (inForceFrom == null || proposedBy == null || proposedAt == null) {
            return new SheetDraft.Open(content, tried, returnedFor == null ? "" : returnedFor);
        }
        var proposal = new SheetDraft.Proposal(inForceFrom, proposedBy, proposedAt);
        return adoptedBy == null || adoptedAt == null
                ? new SheetDraft.Proposed(content, tried, proposal)
                : new SheetDraft.Adopted(content, tried, proposal, adoptedBy, adoptedAt);
    }
}
