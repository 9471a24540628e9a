package cn.gov.zs.housing.housing.photo;

import cn.gov.zs.platform.uploads.BarePicture;
import cn.gov.zs.platform.uploads.ContentAnswer;
import cn.gov.zs.platform.uploads.ContentCheck;
import cn.gov.zs.platform.uploads.ContentFault;
import cn.gov.zs.platform.uploads.FileName;
import cn.gov.zs.platform.uploads.MediaType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Takes photographs in: whole pictures only, and bare, since they become public. */
public final class PhotoAlbum {
    /** Largest file, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** Most photographs of one owner. */
    public static final int MOST = 20;

    private final Photos photos;

    public PhotoAlbum(Photos photos) {
        this.photos = photos;
    }

    /**
     * What was sent.
     *
     * @param id of the form
     * @param owner what it is of
     * @param caption checked for its length
     * @param fileName as the sender calls it
     * @param content at most {@value PhotoAlbum#LARGEST} bytes
     */
    public record Sent(PhotoId id, PhotoOwner owner, String caption, String fileName, byte[] content) {}

    /** Keeps it if it is a picture. */
    public PhotoAnswer put(Sent sent, String by, Instant at) {
        return switch (ContentCheck.of(FileName.of(sent.fileName()), sent.content())) {
            case ContentAnswer.Unfit(ContentFault fault) -> new PhotoAnswer.Unfit(fault);
            case ContentAnswer.Sound(MediaType type)
            when !type.isPicture() -> new PhotoAnswer.Unfit(ContentFault.UNKNOWN_FORMAT);
            case ContentAnswer.Sound(MediaType type) -> {
                var bare = BarePicture.of(type, sent.content());
                yield keep(
                        new Photo(sent.id(), sent.owner(), sent.caption(), type, bare.length, sha256(bare), by, at),
                        bare);
            }
        };
    }

    private PhotoAnswer keep(Photo photo, byte[] content) {
        return switch (photos.keep(photo, content, MOST)) {
            case KEPT -> new PhotoAnswer.Kept(photo);
            case REPLAYED -> new PhotoAnswer.FormReplayed(photo.id());
            case FULL -> new PhotoAnswer.Full(MOST);
        };
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
