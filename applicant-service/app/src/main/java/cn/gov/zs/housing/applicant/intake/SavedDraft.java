package cn.gov.zs.housing.applicant.intake;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Entry;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * An application that is being filled in. It is kept by who types it, and seen by nobody else.
 *
 * @param id becomes the application's number when it is handed in
 * @param entry who types it, and how
 * @param fields what was typed, as text under the names of the form's fields; anything may be missing or wrong
 * @param saved the sections saved at least once
 * @param startedAt when it was begun
 * @param savedAt when it was last saved; its retention counts from here
 */
public record SavedDraft(
        ApplicationId id,
        Entry entry,
        Map<String, String> fields,
        Set<Section> saved,
        Instant startedAt,
        Instant savedAt)
        implements KeptDraft {
    /** Longest text of one field; a form of ours has no longer one. */
    public static final int MAX_TEXT = 1_000;

    /** @throws IllegalArgumentException if a text is too long */
    public SavedDraft {
        fields = Map.copyOf(fields);
        saved = Set.copyOf(saved);
        if (fields.values().stream().anyMatch(text -> text.length() > MAX_TEXT)) {
            throw new IllegalArgumentException("a text of a draft is longer than " + MAX_TEXT);
        }
    }

    /** A new one, with nothing in it. */
    public static SavedDraft begin(ApplicationId id, Entry entry, Instant at) {
        return new SavedDraft(id, entry, Map.of(), Set.of(), at, at);
    }

    /** Whether this person types it. */
    public boolean isKeptBy(String subject) {
        return entry.subject().equals(subject);
    }

    /**
     * Takes what was typed into one section for all that stood there; fields of other sections are left alone.
     *
     * @throws IllegalArgumentException if a text is too long
     */
    public SavedDraft save(Section section, Map<String, String> typed, Instant at) {
        var merged = new HashMap<>(fields);
        merged.keySet().removeIf(section::holds);
        typed.forEach((field, text) -> {
            if (section.holds(field)) {
                merged.put(field, text);
            }
        });
        var sections = EnumSet.of(section);
        sections.addAll(saved);
        return new SavedDraft(id, entry, merged, sections, startedAt, at);
    }

    /** The case, not the person. */
    @Override
    public String toString() {
        return "draft " + id;
    }
}
