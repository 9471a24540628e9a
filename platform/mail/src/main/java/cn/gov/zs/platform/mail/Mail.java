package cn.gov.zs.platform.mail;

import java.util.Map;

/**
 * One letter to one address.
 *
 * @param id the same each time it is handed over; its Message-ID
 * @param to the address
 * @param subject one line
 * @param text plain text
 * @param headers more headers, such as {@code List-Unsubscribe}; plain ASCII
 */
public record Mail(String id, String to, String subject, String text, Map<String, String> headers) {
    /** @throws IllegalArgumentException for a header that would be two */
    public Mail {
        headers = Map.copyOf(headers);
        headers.forEach((name, value) -> {
            if (!(name + value).chars().allMatch(each -> each >= ' ' && each <= '~')) {
                throw new IllegalArgumentException("a header is one line of plain ASCII");
            }
        });
    }

    /** Without the address. */
    @Override
    public String toString() {
        return "mail " + id;
    }
}
