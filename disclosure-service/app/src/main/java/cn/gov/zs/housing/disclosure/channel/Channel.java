package cn.gov.zs.housing.disclosure.channel;

import java.util.List;
import java.util.Optional;

/** A channel (渠道) that is run by others, so that a notice is handed over to them. */
public sealed interface Channel {
    /** Every such channel. */
    List<Channel> ALL = List.of(new Wechat(), new Newspaper(), new Broadcast());

    /** Its name in stores and texts: chosen once, for good. */
    String code();

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
    record Wechat() implements Channel {
        @Override
        public String code() {
            return "WECHAT";
        }

        @Override
        public Form form() {
            return Form.ARTICLE;
        }
    }

    /** 报纸. */
    record Newspaper() implements Channel {
        @Override
        public String code() {
            return "NEWSPAPER";
        }

        @Override
        public Form form() {
            return Form.TEXT;
        }
    }

    /** 广播电视. */
    record Broadcast() implements Channel {
        @Override
        public String code() {
            return "BROADCAST";
        }

        @Override
        public Form form() {
            return Form.TEXT;
        }
    }

    /** The channel of this name; empty when there is none. */
    static Optional<Channel> find(String code) {
        return ALL.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
