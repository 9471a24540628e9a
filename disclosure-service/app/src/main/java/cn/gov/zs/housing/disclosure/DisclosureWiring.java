package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.archive.ArchiveBook;
import cn.gov.zs.housing.disclosure.archive.ArchiveFiles;
import cn.gov.zs.housing.disclosure.archive.ArchiveOrders;
import cn.gov.zs.housing.disclosure.archive.ArchivePress;
import cn.gov.zs.housing.disclosure.board.BoardBook;
import cn.gov.zs.housing.disclosure.board.BoardFiles;
import cn.gov.zs.housing.disclosure.board.Postings;
import cn.gov.zs.housing.disclosure.catalogue.ServedChannels;
import cn.gov.zs.housing.disclosure.channel.ChannelBook;
import cn.gov.zs.housing.disclosure.channel.Handovers;
import cn.gov.zs.housing.disclosure.document.DocumentDesk;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.feed.FeedSource;
import cn.gov.zs.housing.disclosure.feed.Feeds;
import cn.gov.zs.housing.disclosure.notice.HomeAddresses;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.Publishing;
import cn.gov.zs.housing.disclosure.notice.RegisteredHouseholds;
import cn.gov.zs.housing.disclosure.notice.ResultNotices;
import cn.gov.zs.housing.disclosure.notice.ReviewNotices;
import cn.gov.zs.housing.disclosure.notice.Salt;
import cn.gov.zs.housing.disclosure.objection.Answering;
import cn.gov.zs.housing.disclosure.objection.Filing;
import cn.gov.zs.housing.disclosure.objection.Objections;
import cn.gov.zs.housing.disclosure.objection.OutcomesOnNotice;
import cn.gov.zs.housing.disclosure.opendata.DataSets;
import cn.gov.zs.housing.disclosure.opendata.PublicRows;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.platform.crypto.BlindIndex;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain domain together and hands it chance. */
@Configuration(proxyBeanMethods = false)
class DisclosureWiring {
    private static final int SALT_BYTES = 32;

    @Bean
    NoticeBoard noticeBoard(Notices notices) {
        var random = new SecureRandom();
        return new NoticeBoard(notices, () -> salt(random));
    }

    @Bean
    ReviewNotices reviewNotices(Notices notices, NoticeBoard board, Publishing publishing) {
        return new ReviewNotices(notices, board, publishing);
    }

    @Bean
    Filing filing(Objections objections, Notices notices, NoticeBoard board, BlindIndex index) {
        return new Filing(objections, notices, board, index);
    }

    @Bean
    OutcomesOnNotice outcomesOnNotice(Objections objections) {
        return new OutcomesOnNotice(objections);
    }

    @Bean
    Answering answering(Objections objections, ReviewNotices notices) {
        return new Answering(objections, notices);
    }

    @Bean
    ResultNotices resultNotices(
            Notices notices,
            Publishing publishing,
            NoticeBoard board,
            RegisteredHouseholds households,
            HomeAddresses homes) {
        return new ResultNotices(notices, publishing, board, households, homes);
    }

    @Bean
    DocumentDesk documentDesk(PublicDocuments documents) {
        return new DocumentDesk(documents);
    }

    @Bean
    Feeds feeds(List<FeedSource> sources, PublicDocuments documents) {
        return new Feeds(sources, documents);
    }

    @Bean
    DataSets dataSets(PublicRows<Notice> notices, PublicRows<PublicDocument> documents, PublicLog log) {
        return new DataSets(notices, documents, log);
    }

    @Bean
    BoardBook boardBook(
            Notices notices, NoticeBoard board, Postings postings, BoardFiles files, ServedChannels duties) {
        return new BoardBook(notices, board, postings, files, duties);
    }

    @Bean
    ArchiveBook archiveBook(
            Notices notices,
            PublicDocuments documents,
            ArchiveFiles files,
            ArchiveOrders orders,
            ArchivePress press,
            ServedChannels duties) {
        return new ArchiveBook(notices, documents, files, orders, press, duties);
    }

    @Bean
    ChannelBook channelBook(Handovers handovers, ServedChannels duties) {
        return new ChannelBook(handovers, duties);
    }

    private static Salt salt(SecureRandom random) {
        var bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        return new Salt(HexFormat.of().formatHex(bytes));
    }
}
