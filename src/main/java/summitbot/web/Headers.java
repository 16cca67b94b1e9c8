package summitbot.web;

import java.util.Map;

/** What a browser is told beside a page: obey nothing in it, show it nowhere else, keep nothing. */
final class Headers {
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "X-Robots-Tag", "noindex",
            "Cache-Control", "no-store",
            "Content-Security-Policy",
                    "default-src 'none'; style-src '" + Html.STYLE_HASH
                            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    private Headers() {}

    static Map<String, String> of(Page page) {
        Map<String, String> all = new java.util.TreeMap<>(ALWAYS);
        all.put("Content-Type", page.type());
        if (page.status() == 405) {
            all.put("Allow", "GET, HEAD");
        }
        return all;
    }
}
