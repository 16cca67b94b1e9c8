package summitbot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitbot.chat.Article;
import summitbot.chat.ReaderLink;
import summitbot.domain.Citation;

final class SourcePageTest {
    private static final String FERRY = "/s/news/the%20ferry.txt";

    private final Visit visit = new Visit();

    @AfterEach
    void close() {
        visit.close();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(visit.get(path).body());
    }

    @Nested
    final class TheText {
        @Test
        void standsThereWithAnAnchorForEachPassage() throws Exception {
            Document page = page(FERRY);

            assertThat(page.title()).isEqualTo("The ferry");
            assertThat(page.select("section").eachAttr("id")).containsExactly("p1", "p2", "p3");
            assertThat(page.select("section p").eachText())
                    .containsExactly(
                            "The ferry sails at noon.",
                            "It was <b>late</b> twice, the harbour master said.",
                            "A ticket costs four crowns.");
            assertThat(page.select("header p").text()).isEqualTo("Harbour News · 2026-05-01 · original · all sources");
            assertThat(page.select("header a[href^=https]").attr("href"))
                    .isEqualTo("https://example.org/ferry?a=1&b=2");
        }

        @Test
        void isListedWithTheOthers() throws Exception {
            assertThat(page("/").select("li a").attr("href")).isEqualTo(FERRY);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script>alert(1)</script>",
                    "\" onclick=\"x",
                    "{style}{body}",
                    "&lt;",
                    "\u202Ereversed",
                    "\u001b[2J"
                })
        void ofAnySourceIsOnlyText(String evil) throws Exception {
            try (Visit hostile = new Visit(Visit.article(evil + ".txt", evil, "A " + evil + " b"))) {
                String path = ReaderLink.path(hostile.source());
                Document page = Jsoup.parse(hostile.get(path).body());

                assertThat(page.select("script, [onclick]")).isEmpty();
                assertThat(page.select("style")).hasSize(1);
                assertThat(page.select("section p").text())
                        .isEqualTo("A " + evil.replaceAll("[\\p{Cc}\\p{Cf}]", "") + " b");
            }
        }
    }

    @Nested
    final class CitedWords {
        @Test
        void areMarkedAndTheTargetOfTheLink() throws Exception {
            Citation late = Visit.FERRY.cite("<b>late</b> twice");
            var link = ReaderLink.to(visit.base(), List.of(late));
            Document page = page(link.getRawPath() + "?" + link.getRawQuery());

            assertThat(link.getRawFragment()).isEqualTo("h");
            assertThat(page.select("mark").eachText()).containsExactly("<b>late</b> twice");
            assertThat(page.select("#h").is("mark[autofocus]")).isTrue();
            assertThat(page.select("section.cited").attr("id")).isEqualTo("p2");
        }

        @Test
        void mayBeSeveralAndOnlyTheFirstIsTheTarget() throws Exception {
            Document page = page(FERRY + "?p=1&h=4-9&h=0-3&h=8-15");

            assertThat(page.select("mark").eachText()).containsExactly("The", "ferry sails");
            assertThat(page.select("[autofocus]")).hasSize(1);
        }

        @Test
        void mayReachOverSeveralPassages() throws Exception {
            assertThat(page(FERRY + "?h=20-34").select("mark").eachText()).containsExactly("oon.", "It was <b");
        }

        @Test
        void areNotMarkedInAnotherVersion() throws Exception {
            Document page = page(FERRY + "?p=1&h=0-3&v=ffff");

            assertThat(page.select("mark, .cited")).isEmpty();
            assertThat(page.select(".notice").text()).contains("has changed since");
        }

        @Test
        void mayBeAWholePassage() throws Exception {
            Element target = page(FERRY + "?p=3").select("#h").getFirst();

            assertThat(target.text()).isEqualTo("A ticket costs four crowns.");
            assertThat(target.is("p[autofocus]")).isTrue();
        }

        @Test
        void neverChangeTheText() throws Exception {
            Random random = new Random(6);
            Article article = Visit.FERRY;
            String text = page(FERRY).select("section p").text();
            for (int i = 0; i < 200; i++) {
                int start = random.nextInt(article.source().text().length() + 20);
                String query = "?p=" + random.nextInt(5) + "&h=" + start + "-" + (start + random.nextInt(40)) + "&h="
                        + random.nextInt(90) + "-" + random.nextInt(90);
                assertThat(page(FERRY + query).select("section p").text())
                        .as(query)
                        .isEqualTo(text);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"?", "?p=", "?p=-1&h=5-", "?h=9-2", "?h=99999999999-1", "?p=1&&h=a-b&x=%3Cscript%3E", "?v="})
        void areNoneWhereTheAddressIsBroken(String query) throws Exception {
            assertThat(page(FERRY + query).select("mark, .notice")).isEmpty();
        }
    }
}
