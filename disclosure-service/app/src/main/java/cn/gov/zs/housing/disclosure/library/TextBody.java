package cn.gov.zs.housing.disclosure.library;

import cn.gov.zs.housing.disclosure.canonical.CanonicalJson;
import cn.gov.zs.housing.disclosure.canonical.Sha256;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a text of the library says. */
public sealed interface TextBody {
    /** What it is. */
    TextKind kind();

    /** What every text has. */
    TextHead head();

    /** The first day on which it holds; of what has no such day the day it was made. */
    default LocalDate inForceFrom() {
        return head().madeOn();
    }

    /** Papers that belong to it. */
    default List<Attachment> attachments() {
        return List.of();
    }

    /** All of its words but the title, for reading and for search. */
    String words();

    /** What it says as a digest reads it. */
    default Map<String, Object> canonical() {
        var all = new TreeMap<String, Object>();
        all.put("kind", kind().name());
        all.put("title", head().title());
        all.put("issuer", head().issuer());
        all.put("madeOn", head().madeOn().toString());
        all.put("inForceFrom", inForceFrom().toString());
        if (!head().label().isEmpty()) {
            all.put("label", head().label());
        }
        for (var paper : attachments()) {
            all.put("attachment." + paper.id(), paper.digest());
        }
        return all;
    }

    /** {@code sha256:<hex>} of {@link #canonicalText()}: what the public log holds of it. */
    default String digest() {
        return Sha256.named(canonicalText());
    }

    /** Canonical JSON of all it says; anybody can hash it again. */
    default String canonicalText() {
        return CanonicalJson.write(canonical());
    }

    /**
     * 政策文件.
     *
     * @param number 文号; empty for the few that have none
     * @param inForceFrom 施行日期
     * @param expiresOn 有效期至: its last day; empty when it has none
     * @param words its full text, plain, a paragraph a line
     * @param relations what it does to earlier policies
     */
    record Policy(
            TextHead head,
            Optional<DocumentNumber> number,
            LocalDate inForceFrom,
            Optional<LocalDate> expiresOn,
            String words,
            List<Relation> relations,
            List<Attachment> attachments)
            implements TextBody {
        /** Keeps its own copies. */
        public Policy {
            relations = List.copyOf(relations);
            attachments = List.copyOf(attachments);
        }

        @Override
        public TextKind kind() {
            return TextKind.POLICY;
        }

        boolean does(Relation.Effect effect, TextId target) {
            return relations.contains(new Relation(effect, target));
        }

        boolean begun(LocalDate day) {
            return !inForceFrom.isAfter(day);
        }

        @Override
        public Map<String, Object> canonical() {
            var all = TextBody.super.canonical();
            number.ifPresent(it -> all.put("number", it.text()));
            expiresOn.ifPresent(day -> all.put("expiresOn", day.toString()));
            all.put("text", words);
            for (var effect : Relation.Effect.values()) {
                var targets = relations.stream()
                        .filter(each -> each.effect() == effect)
                        .map(each -> each.target().text())
                        .sorted()
                        .collect(Collectors.joining(","));
                if (!targets.isEmpty()) {
                    all.put(effect.name().toLowerCase(java.util.Locale.ROOT), targets);
                }
            }
            return all;
        }
    }

    /**
     * 政策解读.
     *
     * @param policy what it explains
     */
    record Interpretation(TextHead head, TextId policy, String words, List<Attachment> attachments)
            implements TextBody {
        /** Keeps its own copy. */
        public Interpretation {
            attachments = List.copyOf(attachments);
        }

        @Override
        public TextKind kind() {
            return TextKind.INTERPRETATION;
        }

        @Override
        public Map<String, Object> canonical() {
            var all = TextBody.super.canonical();
            all.put("policy", policy.text());
            all.put("text", words);
            return all;
        }
    }

    /**
     * 办事指南.
     *
     * @param inForceFrom first day of this version
     * @param parts what it says, part by part; a part that is not there says nothing
     */
    record Guide(TextHead head, LocalDate inForceFrom, Map<GuidePart, String> parts, List<Attachment> attachments)
            implements TextBody {
        /** Keeps its own copies. */
        public Guide {
            var own = new EnumMap<GuidePart, String>(GuidePart.class);
            own.putAll(parts);
            parts = java.util.Collections.unmodifiableMap(own);
            attachments = List.copyOf(attachments);
        }

        @Override
        public TextKind kind() {
            return TextKind.GUIDE;
        }

        @Override
        public String words() {
            return String.join("\n", parts.values());
        }

        @Override
        public Map<String, Object> canonical() {
            var all = TextBody.super.canonical();
            parts.forEach((part, text) -> all.put("part." + part.name(), text));
            return all;
        }
    }

    /**
     * 回应关切: the title is the question.
     *
     * @param words the answer
     * @param policy what it rests on, when a policy of the library is named
     */
    record Answer(TextHead head, AnswerCategory category, Optional<TextId> policy, String words) implements TextBody {
        @Override
        public TextKind kind() {
            return TextKind.ANSWER;
        }

        @Override
        public Map<String, Object> canonical() {
            var all = TextBody.super.canonical();
            all.put("category", category.name());
            policy.ifPresent(it -> all.put("policy", it.text()));
            all.put("text", words);
            return all;
        }
    }

    /** The texts that this one names. */
    default List<TextId> targets() {
        return switch (this) {
            case Policy policy ->
                policy.relations().stream().map(Relation::target).distinct().toList();
            case Interpretation interpretation -> List.of(interpretation.policy());
            case Answer answer -> answer.policy().stream().toList();
            case Guide _ -> List.of();
        };
    }
}
