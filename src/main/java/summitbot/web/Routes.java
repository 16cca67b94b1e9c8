package summitbot.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import summitbot.domain.Corpus;
import summitbot.domain.Source;

/** From an address to its page. */
final class Routes {
    private static final String SOURCE = "/s/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Site site;

    Routes(Site site) {
        this.site = site;
    }

    Page page(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        return switch (path) {
            case "/" -> Page.html(200, new ListPage(site.corpus().get()).html());
            case "/health/live" -> json(200, Map.of("live", true));
            case "/health/ready" -> ready(site.conditions().get());
            case "/metrics" -> Page.figures(site.figures().get());
            default -> path.startsWith(SOURCE) ? source(path.substring(SOURCE.length()), address) : Page.NOT_FOUND;
        };
    }

    private Page source(String id, URI address) {
        Corpus corpus = site.corpus().get();
        Optional<Source> source = corpus.sources().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
        Marked marked = Marked.of(Optional.ofNullable(address.getRawQuery()).orElse(""));
        return source.map(found -> Page.html(200, new SourcePage(corpus, found, marked).html()))
                .orElse(Page.NOT_FOUND);
    }

    private static Page ready(List<Condition> conditions) {
        boolean ready = conditions.stream().noneMatch(condition -> condition.state() == Condition.State.BAD);
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            String state = condition.state().name().toLowerCase(Locale.ROOT);
            parts.put(condition.part(), Map.of("state", state, "reason", condition.reason()));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("ready", ready);
        all.put("parts", parts);
        return json(ready ? 200 : 503, all);
    }

    private static Page json(int status, Map<String, ?> values) {
        try {
            return Page.json(status, JSON.writeValueAsString(values));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of texts are always JSON", e);
        }
    }
}
