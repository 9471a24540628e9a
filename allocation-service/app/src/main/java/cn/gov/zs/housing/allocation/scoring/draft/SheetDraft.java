package cn.gov.zs.housing.allocation.scoring.draft;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import cn.gov.zs.housing.allocation.scoring.SheetExample;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A score sheet on its way (评分表草案). */
public sealed interface SheetDraft {

    /** The sheet and who brought it. */
    Content content();

    /** What it was tried on. */
    List<SheetExample> examples();

    /**
     * What was uploaded; never changes.
     *
     * @param draftId its id; the adopted sheet has the same
     * @param category whom it is to score
     * @param title its title, Chinese
     * @param label what a reader must be told of it; empty if nothing
     * @param dmn the file, DMN as XML text
     * @param digest SHA-256 of the file's bytes, {@code sha256:<hex>}
     * @param uploadedBy the officer
     * @param uploadedAt when
     */
    record Content(
            String draftId,
            Category category,
            String title,
            String label,
            String dmn,
            String digest,
            String uploadedBy,
            Instant uploadedAt) {}

    /**
     * An officer asks for it to be adopted.
     *
     * @param inForceFrom first day on which it is to score
     * @param by the officer
     * @param at when
     */
    record Proposal(LocalDate inForceFrom, String by, Instant at) {}

    /**
     * Open: examples are added and taken away. Nobody but the office sees it.
     *
     * @param returnedFor why a second officer gave it back; empty if none did
     */
    record Open(Content content, List<SheetExample> examples, String returnedFor) implements SheetDraft {

        /** Examples a draft may have. */
        public static final int MOST_EXAMPLES = 50;

        /** Keeps its own copy. */
        public Open {
            examples = List.copyOf(examples);
        }

        /** One example more; one of the same name is replaced. */
        public Open with(SheetExample example) {
            var all = new ArrayList<>(without(example.name()).examples);
            all.add(example);
            return new Open(content, all, returnedFor);
        }

        /** The example of this name less. */
        public Open without(String name) {
            return new Open(
                    content,
                    examples.stream().filter(e -> !e.name().equals(name)).toList(),
                    returnedFor);
        }

        /** Proposed for adoption: from now on the public sees it. */
        public Proposed proposed(LocalDate inForceFrom, String by, Instant at) {
            return new Proposed(content, examples, new Proposal(inForceFrom, by, at));
        }
    }

    /** Proposed: public, waiting for a second officer. */
    record Proposed(Content content, List<SheetExample> examples, Proposal proposal) implements SheetDraft {

        /** Keeps its own copy. */
        public Proposed {
            examples = List.copyOf(examples);
        }

        /** Whether this officer brought or proposed it: nobody approves what they entered. */
        public boolean isOf(String officer) {
            return content.uploadedBy().equals(officer) || proposal.by().equals(officer);
        }

        /** Given back. */
        public Open returned(String reason) {
            return new Open(content, examples, reason);
        }

        /** Adopted by a second officer. */
        public Adopted adopted(String by, Instant at) {
            return new Adopted(content, examples, proposal, by, at);
        }
    }

    /** Adopted: {@link #sheet} is the sheet, which scores nobody before it is published and its day has come. */
    record Adopted(Content content, List<SheetExample> examples, Proposal proposal, String by, Instant at)
            implements SheetDraft {

        /** Keeps its own copy. */
        public Adopted {
            examples = List.copyOf(examples);
        }

        /** The sheet that was adopted. */
        public ScoreSheet.Adopted sheet() {
            return new ScoreSheet.Adopted(new ScoreSheet.Content(
                    content.draftId(),
                    content.category(),
                    content.title(),
                    content.label(),
                    content.dmn(),
                    content.digest(),
                    proposal.inForceFrom(),
                    by,
                    at));
        }
    }
}
