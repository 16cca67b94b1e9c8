package summitbot.telegram.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import summitbot.chat.Article;
import summitbot.domain.Answer;
import summitbot.domain.Passage;
import summitbot.domain.Source;
import summitbot.domain.Span;
import summitbot.telegram.render.Text.Style;

final class CardsTest {
    private static final Texts ENGLISH = Texts.in("en");
    private static final Article ARTICLE = Article.of(
            "a.txt",
            "The ferry",
            "The ferry sails at noon.",
            "It was late twice this week, a clerk at quay.example said.");

    private static List<String> shown(Text text, Style style) {
        return text.marks().stream()
                .filter(mark -> mark.style() == style)
                .map(mark -> text.value().substring(mark.start(), mark.end()))
                .toList();
    }

    @Nested
    final class APassage {
        private final Passage second = ARTICLE.passages().get(1);

        private Passage at(String url) {
            Source old = second.source();
            Source source = new Source(
                    old.id(),
                    old.title(),
                    Optional.of("Harbour News"),
                    Optional.of(url),
                    Optional.of("2026-05-01"),
                    old.text(),
                    old.version());
            return new Passage(source, 2, Passage.Kind.PARAGRAPH, second.span(), second.sentences());
        }

        private Ref words(int start, int end) {
            return new Ref(Ref.to(second).passage(), "v1", List.of(new Span(start, end)));
        }

        @Test
        void isQuotedWithTheCitedWordsInBold() {
            Text card = new PassageCard(ENGLISH, Optional.empty()).show(second, words(7, 17));
            assertThat(shown(card, Style.EXPANDABLE_BLOCKQUOTE)).containsExactly(second.text());
            assertThat(shown(card, Style.BOLD)).containsExactly("The ferry", "late twice");
            assertThat(shown(card, Style.CODE)).containsExactly("quay.example");
        }

        @Test
        void namesPublisherAndDateAndLeadsToTheWords() {
            Text card = new PassageCard(ENGLISH, Optional.empty()).show(at("https://news.example/1"), words(7, 17));
            assertThat(card.value()).contains("Paragraph 2 · Harbour News · 2026-05-01");
            assertThat(card.marks().getLast().url()).isEqualTo("https://news.example/1#:~:text=late%20twice");
        }

        @Test
        void leadsToTheBotsOwnPageOfTheSourceIfThereIsOne() {
            PassageCard cards = new PassageCard(ENGLISH, Optional.of(URI.create("https://bot.example/")));
            int start = second.span().start();
            Text card = cards.show(second, words(7, 17));
            assertThat(card.marks().getLast().url())
                    .isEqualTo("https://bot.example/s/a.txt?p=2&v=v1&h=" + (start + 7) + "-" + (start + 17) + "#h");
            Text whole = cards.show(second, new Ref(Ref.to(second).passage(), "v0", List.of(new Span(7, 17))));
            assertThat(whole.marks().stream().map(Text.Mark::url))
                    .contains("https://bot.example/s/a.txt?p=2&v=v1&h=" + start + "-"
                            + second.span().end() + "#h");
        }

        @Test
        void hasNoLinkToAnythingButAPage() {
            Text card = new PassageCard(ENGLISH, Optional.empty()).show(at("javascript:alert(1)"), words(7, 17));
            assertThat(shown(card, Style.LINK)).isEmpty();
        }

        @Test
        void saysWhenTheSourceHasChanged() {
            Ref old = new Ref(Ref.to(second).passage(), "v0", List.of(new Span(7, 17)));
            Text card = new PassageCard(ENGLISH, Optional.empty()).show(second, old);
            assertThat(card.value()).contains("has changed since");
            assertThat(shown(card, Style.BOLD)).containsExactly("The ferry");
        }

        @Test
        void bearsWordsOutsideOfIt() {
            Text card = new PassageCard(ENGLISH, Optional.empty()).show(second, words(50, 9_999));
            assertThat(shown(card, Style.EXPANDABLE_BLOCKQUOTE)).containsExactly(second.text());
        }
    }

    @Nested
    final class AnAnswer {
        private final Answer answer = new Answer.Grounded(
                "", List.of(ARTICLE.claim("sails at noon"), ARTICLE.claim("late twice")), 0, Answer.Mode.EXTRACTIVE);

        @Test
        void listsItsSourcesBelowItsMarks() {
            assertThat(new AnswerText(ENGLISH).show(answer).value()).isEqualTo("""
                            • sails at noon [1]
                            • late twice [2]

                            Sources
                            [1] The ferry, paragraph 1
                            [2] The ferry, paragraph 2""");
        }

        @Test
        void hasAButtonASourceAndOneForEachOpinion() {
            Keyboard keyboard = new AnswerText(ENGLISH).buttons(answer, List.of("And today?", "x".repeat(99)));
            assertThat(keyboard.rows().stream().flatMap(List::stream).map(Keyboard.Button::label))
                    .containsExactly("[1]", "[2]", "👍", "👎", "And today?");
        }

        @Test
        void withoutSourcesHasNoButtons() {
            assertThat(new AnswerText(ENGLISH).buttons(new Answer.NoEvidence(List.of()), List.of()))
                    .isEqualTo(Keyboard.NONE);
        }
    }

    @Nested
    final class TheTexts {
        private Set<String> keys(String file) {
            return ResourceBundle.getBundle("summitbot.telegram.render." + file).keySet().stream()
                    .collect(Collectors.toSet());
        }

        @Test
        void areCompleteInEveryLanguage() {
            for (String language : Texts.others()) {
                ResourceBundle bundle = ResourceBundle.getBundle(
                        "summitbot.telegram.render.texts", java.util.Locale.forLanguageTag(language));
                assertThat(bundle.getLocale().getLanguage()).isEqualTo(language);
                assertThat(bundle.keySet()).isEqualTo(keys("texts"));
            }
        }

        @Test
        void areEnglishForWhoSpeaksSomethingElse() {
            assertThat(Texts.in("xx-yy").say("answer.sources")).isEqualTo("Sources");
            assertThat(Texts.in("").say("answer.sources")).isEqualTo("Sources");
            assertThat(Texts.in("de-AT").say("answer.sources")).isEqualTo("Quellen");
            assertThat(Texts.in("%&! no language").say("answer.sources")).isEqualTo("Sources");
        }
    }
}
