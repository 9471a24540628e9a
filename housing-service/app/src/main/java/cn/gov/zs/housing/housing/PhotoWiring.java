package cn.gov.zs.housing.housing;

import cn.gov.zs.housing.housing.photo.PhotoAlbum;
import cn.gov.zs.housing.housing.photo.PhotoDoor;
import cn.gov.zs.housing.housing.photo.PhotoOwner;
import cn.gov.zs.housing.housing.photo.PhotoSubject;
import cn.gov.zs.housing.housing.photo.Photos;
import cn.gov.zs.housing.housing.photo.mongo.MongoPhotos;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.UploadGate;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts photographs together. */
@Configuration(proxyBeanMethods = false)
class PhotoWiring {
    /** Each is held in memory until it has been looked at: 10 MB as it came and 10 MB bare. */
    private static final int UPLOADS_AT_ONCE = 4;

    @Bean
    Photos photos(AggregateStore store, MongoDatabase database, Clock clock) {
        return new MongoPhotos(store, database, clock);
    }

    @Bean
    PhotoAlbum photoAlbum(Photos photos) {
        return new PhotoAlbum(photos);
    }

    @Bean
    UploadGate uploadGate() {
        return new UploadGate(UPLOADS_AT_ONCE, "photo.busy");
    }

    /** A home can be photographed as soon as it is in the books; everybody sees it while it is on offer. */
    @Bean
    PhotoDoor homeDoor(Aggregates<Home> eachHome) {
        return new PhotoDoor() {
            @Override
            public PhotoOwner.Kind kind() {
                return PhotoOwner.Kind.HOME;
            }

            @Override
            public Optional<PhotoSubject> find(String id) {
                return eachHome.find(id).map(Versioned::state).map(PhotoWiring::subject);
            }
        };
    }

    private static PhotoSubject subject(Home home) {
        var what = home.description();
        return new PhotoSubject(
                new PhotoOwner(PhotoOwner.Kind.HOME, home.id().text()),
                what.estate() + " " + what.building() + " " + what.number(),
                home instanceof Home.Offered);
    }
}
