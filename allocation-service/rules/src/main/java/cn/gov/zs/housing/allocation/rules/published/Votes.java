package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import cn.gov.zs.housing.allocation.rules.proof.BatchDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How the review committee voted on the frozen batch (评审委员会表决), file {@code votes.json}.
 *
 * @param digest the batch digest they voted on
 * @param members how many members the committee has
 * @param quorum how many have to be present
 * @param needed how many have to be for it
 * @param votes one of each member, by number
 * @param minutes the minutes
 * @param passedAt when it was passed, to the millisecond
 */
public record Votes(
        String digest, int members, int quorum, int needed, List<Vote> votes, String minutes, Instant passedAt) {

    /** What a member did. */
    public enum Choice {
        /** For it. */
        FOR,
        /** Against it. */
        AGAINST,
        /** Present, for neither. */
        ABSTAINED,
        /** Kept out of it (回避). */
        RECUSED,
        /** Not there. */
        ABSENT
    }

    /**
     * One member's vote.
     *
     * @param member number in the committee's list, from 1
     * @param standsFor whom the member stands for
     * @param vote what the member did
     * @param reason in the member's words; may be empty
     */
    public record Vote(int member, String standsFor, Choice vote, String reason) {

        Json.Obj json() {
            return Json.object(Map.of(
                    "member", Json.of(member),
                    "reason", Json.of(reason),
                    "standsFor", Json.of(standsFor),
                    "vote", Json.of(vote.name())));
        }

        static Vote read(Json.Obj json) {
            json.only("member", "reason", "standsFor", "vote");
            return new Vote(
                    json.count("member"),
                    json.text("standsFor"),
                    Choice.valueOf(json.text("vote")),
                    json.text("reason"));
        }
    }

    /** @throws IllegalArgumentException if the digest or the instant cannot be published */
    public Votes {
        votes = List.copyOf(votes);
        BatchDigest.checked(digest);
        Times.text(passedAt);
    }

    /** How many did one of these. */
    public int count(Choice... choices) {
        return (int) votes.stream()
                .filter(vote -> Arrays.asList(choices).contains(vote.vote()))
                .count();
    }

    /** How many were present. */
    public int present() {
        return count(Choice.FOR, Choice.AGAINST, Choice.ABSTAINED);
    }

    /** The bytes of {@code votes.json}. */
    public byte[] bytes() {
        return CanonicalJson.bytes(Json.object(Map.of(
                "digest", Json.of(digest),
                "members", Json.of(members),
                "minutes", Json.of(minutes),
                "needed", Json.of(needed),
                "passedAt", Json.of(Times.text(passedAt)),
                "quorum", Json.of(quorum),
                "votes", Json.list(votes, Vote::json))));
    }

    /** Reads {@code votes.json}. @throws RuntimeException naming what is wrong with it */
    public static Votes read(byte[] bytes) {
        var json = JsonReader.readObject(bytes)
                .only("digest", "members", "minutes", "needed", "passedAt", "quorum", "votes");
        return new Votes(
                json.text("digest"),
                json.count("members"),
                json.count("quorum"),
                json.count("needed"),
                json.list("votes", Vote::read),
                json.text("minutes"),
                Times.read(json.text("passedAt")));
    }
}
