package cn.gov.zs.housing.allocation.ceremony.mongo;

import cn.gov.zs.housing.allocation.ceremony.Announcement;
import cn.gov.zs.housing.allocation.ceremony.Invitation;
import cn.gov.zs.housing.allocation.ceremony.Mark;
import cn.gov.zs.housing.allocation.rules.freeze.AnnouncedInput;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An announcement as it is stored; seats are numbered as they stand. */
record AnnouncementDocument(
        String batchId,
        int attempt,
        boolean rehearsal,
        String title,
        String digest,
        List<Seat.Party> parties,
        List<String> accounts,
        int needed,
        int balls,
        int highest,
        List<String> officers,
        @Nullable String vote,
        String announcedBy,
        Instant announcedAt) {

    static AnnouncementDocument from(Announcement a) {
        return new AnnouncementDocument(
                a.batchId(),
                a.attempt(),
                a.rehearsal(),
                a.title(),
                a.digest(),
                a.invited().stream().map(i -> i.seat().standsFor()).toList(),
                a.invited().stream().map(Invitation::account).toList(),
                a.needed(),
                a.lastInput().balls(),
                a.lastInput().highest(),
                List.copyOf(new TreeSet<>(a.officers())),
                a.vote().orElse(null),
                a.announced().by(),
                a.announced().at());
    }

    Announcement toDomain() {
        var invited = new ArrayList<Invitation>();
        for (int i = 0; i < parties.size(); i++) {
            invited.add(new Invitation(new Seat(i + 1, parties.get(i)), accounts.get(i)));
        }
        return new Announcement(
                batchId,
                attempt,
                rehearsal,
                title,
                digest,
                invited,
                needed,
                new AnnouncedInput.Balls(balls, highest),
                Set.copyOf(officers),
                Optional.ofNullable(vote),
                new Mark(announcedBy, announcedAt));
    }
}
