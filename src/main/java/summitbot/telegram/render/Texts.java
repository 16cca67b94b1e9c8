package summitbot.telegram.render;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What the bot says itself, in the language of the reader; English where it does not speak theirs. */
public final class Texts {
    private static final String BUNDLE = "summitbot.telegram.render.texts";

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** For a language as Telegram names it, such as {@code en} or {@code pt-br}; may be empty. */
    public static Texts in(String language) {
        Locale locale = Locale.forLanguageTag(language.replace('_', '-'));
        return new Texts(ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Languages with texts of their own, besides English. */
    public static List<String> others() {
        return List.of("de");
    }

    /**
     * The sentence of this name, with values for its {@code %s} in order.
     *
     * @throws MissingResourceException for a name that is not in the bundle
     */
    public String say(String name, Object... values) {
        return String.format(Locale.ROOT, bundle.getString(name), values);
    }

    /** A list, which stands in the bundle with commas. */
    public List<String> list(String name) {
        return List.of(bundle.getString(name).split(" *, *"));
    }
}
