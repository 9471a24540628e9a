package cn.gov.zs.housing.disclosure.channel;

import cn.gov.zs.housing.disclosure.catalogue.Channel;
import java.util.List;
import java.util.Optional;

/** A medium (媒体渠道) that is run by others, so that a notice is handed over to it. */
public sealed interface Outlet {
    /** Every such medium. */
    List<Outlet> ALL = List.of(new Wechat(), new Newspaper(), new Broadcast());

    /** Its name in stores and texts: chosen once, for good. */
    String code();

    /** Which channel of the disclosure catalogue it serves. */
    Channel serves();

    /** In which form it is given a notice. */
    Form form();

    /** What a channel is given. */
    enum Form {
        /** HTML whose styles stand in its tags. */
        ARTICLE,
        /** Words only. */
        TEXT
    }

    /** 微信公众号. */
    record Wechat() implements Outlet {
        @Override
        public String code() {
            return "WECHAT";
        }

        @Override
        public Channel serves() {
            return Channel.SOCIAL_MEDIA;
        }

        @Override
        public Form form() {
            return Form.ARTICLE;
        }
    }

    /** 报纸. */
    record Newspaper() implements Outlet {
        @Override
        public String code() {
            return "NEWSPAPER";
        }

        @Override
        public Channel serves() {
            return Channel.NEWSPAPER;
        }

        @Override
        public Form form() {
            return Form.TEXT;
        }
    }

    /** 广播电视. */
    record Broadcast() implements Outlet {
        @Override
        public String code() {
            return "BROADCAST";
        }

        @Override
        public Channel serves() {
            return Channel.BROADCAST;
        }

        @Override
        public Form form() {
            return Form.TEXT;
        }
    }

    /** The channel of this name; empty when there is none. */
    static Optional<Outlet> find(String code) {
        return ALL.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
