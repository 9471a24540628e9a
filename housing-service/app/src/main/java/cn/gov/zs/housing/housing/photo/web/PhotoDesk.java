package cn.gov.zs.housing.housing.photo.web;

import cn.gov.zs.housing.housing.photo.Photo;
import cn.gov.zs.housing.housing.photo.PhotoAlbum;
import cn.gov.zs.housing.housing.photo.PhotoAnswer;
import cn.gov.zs.housing.housing.photo.PhotoDoor;
import cn.gov.zs.housing.housing.photo.PhotoId;
import cn.gov.zs.housing.housing.photo.PhotoOwner;
import cn.gov.zs.housing.housing.photo.PhotoSubject;
import cn.gov.zs.housing.housing.photo.Photos;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.http.Upload;
import cn.gov.zs.platform.http.UploadGate;
import cn.gov.zs.platform.uploads.ContentFault;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What pages and interface do alike with photographs. */
@Component
class PhotoDesk {
    private static final Logger LOG = LoggerFactory.getLogger(PhotoDesk.class);

    private final List<PhotoDoor> doors;
    private final PhotoAlbum album;
    private final Photos photos;
    private final UploadGate gate;
    private final Clock clock;

    PhotoDesk(List<PhotoDoor> doors, PhotoAlbum album, Photos photos, UploadGate gate, Clock clock) {
        this.doors = doors;
        this.album = album;
        this.photos = photos;
        this.gate = gate;
        this.clock = clock;
    }

    /** What is photographed; 404 when there is no such thing. */
    PhotoSubject subject(PhotoOwner.Kind kind, String owner) {
        return find(new PhotoOwner(kind, owner)).orElseThrow(ProblemException::absent);
    }

    /** What this citizen may see and add to; 404 for everybody else's alike. */
    PhotoSubject ofKeeper(PhotoOwner.Kind kind, String owner, Caller caller) {
        return find(new PhotoOwner(kind, owner))
                .filter(subject ->
                        subject.keeper().filter(caller.subject()::equals).isPresent())
                .orElseThrow(ProblemException::absent);
    }

    private Optional<PhotoSubject> find(PhotoOwner owner) {
        return doors.stream()
                .filter(door -> door.kind() == owner.kind())
                .flatMap(door -> door.find(owner.id()).stream())
                .findFirst();
    }

    List<Photo> list(PhotoSubject subject) {
        return photos.list(subject.owner());
    }

    /** One of the subject's; 404 when it has no such photograph. */
    Photo get(PhotoSubject subject, String photo) {
        return read(photo)
                .filter(found -> found.owner().equals(subject.owner()))
                .orElseThrow(ProblemException::absent);
    }

    /** One that everybody may see now; 404 for all others alike. */
    Photo open(PhotoOwner.Kind kind, String photo) {
        return read(photo)
                .filter(found -> found.owner().kind() == kind)
                .filter(found -> find(found.owner()).filter(PhotoSubject::open).isPresent())
                .orElseThrow(ProblemException::absent);
    }

    private Optional<Photo> read(String photo) {
        return number(photo).flatMap(photos::find);
    }

    private static Optional<PhotoId> number(String text) {
        try {
            return Optional.of(new PhotoId(UUID.fromString(text).toString()));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    /** Adds the photograph in the request's form: fields {@code formId}, {@code caption} and {@code file}. */
    SentPhoto upload(PhotoSubject subject, HttpServletRequest request, Caller caller) throws IOException {
        return gate.within(() -> put(subject, Upload.read(request, PhotoAlbum.LARGEST), caller));
    }

    private SentPhoto put(PhotoSubject subject, Upload upload, Caller caller) {
        var caption = upload.field("caption").strip();
        var form = number(upload.field("formId"));
        if (form.isEmpty()) {
            return SentPhoto.Wrong.ofField(caption, "formId", "required", "photo.required.form");
        }
        if (caption.isEmpty()) {
            return SentPhoto.Wrong.ofField(caption, "caption", "required", "photo.required.caption");
        }
        if (caption.length() > Photo.LONGEST_CAPTION) {
            return SentPhoto.Wrong.ofField(caption, "caption", "size", "photo.field.caption");
        }
        var file = upload.file();
        if (file.isEmpty()) {
            return SentPhoto.Wrong.ofField(caption, "file", "required", "photo.required.file");
        }
        if (file.get().cut()) {
            return SentPhoto.Wrong.of(caption, ContentFault.TOO_LARGE);
        }
        var sent = new PhotoAlbum.Sent(
                form.get(),
                subject.owner(),
                caption,
                file.get().name(),
                file.get().content());
        var answer = album.put(sent, caller.subject(), now());
        LOG.info(
                "{} {}: photograph {}: {}",
                subject.owner().kind(),
                subject.owner().id(),
                form.get(),
                answer instanceof PhotoAnswer.Unfit(ContentFault fault)
                        ? fault
                        : answer.getClass().getSimpleName());
        return switch (answer) {
            case PhotoAnswer.Kept(Photo photo) -> new SentPhoto.Kept(photo);
            case PhotoAnswer.Unfit(ContentFault fault) -> SentPhoto.Wrong.of(caption, fault);
            case PhotoAnswer.Full(int most) ->
                throw ProblemException.conflict("photo.full", Map.of("most", most), most);
            case PhotoAnswer.FormReplayed(PhotoId id) ->
                throw ProblemException.conflict("form.replayed", Map.of("photoId", id.text()));
        };
    }

    /** Takes a photograph down for good; again is as once. */
    void remove(PhotoSubject subject, String photo, Caller caller) {
        number(photo).flatMap(photos::find).ifPresent(found -> {
            if (!found.owner().equals(subject.owner())) {
                throw ProblemException.absent();
            }
            photos.remove(found.id(), caller.subject(), now());
            LOG.info(
                    "{} {}: photograph {} removed",
                    found.owner().kind(),
                    found.owner().id(),
                    found.id());
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
