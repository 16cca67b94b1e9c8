package summitbot.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import summitbot.domain.Passage;

final class StatementFinderTest {
    /** "speaker: what was said", one for each statement. */
    private static List<String> said(String text) {
        List<Passage> passages = Article.of(text);
        return StatementFinder.find(passages, Cast.of(passages)).stream()
                .map(statement -> statement.speakers().get(0).name() + ": " + statement.text())
                .toList();
    }

    @Test
    void aPronounAfterAnObjectMeansTheSubject() {
        assertThat(
                        said(
                                "Mayor Ruth Okafor issued a warning to Paul Brand. \"This ends today,\" she said. \"It does.\""))
                .containsExactly("Ruth Okafor: This ends today", "Ruth Okafor: It does.");
    }

    @Test
    void whoIsToldSomethingDoesNotSayIt() {
        assertThat(said("Anna Berg told Paul Brand that the bridge was closed. Brand was told to wait."))
                .containsExactly("Anna Berg: the bridge was closed");
    }

    @Test
    void howItWasSaidIsNotWho() {
        assertThat(said("Anna Berg rejected the plan. \"Nobody asked us,\" she said by telephone."))
                .contains("Anna Berg: Nobody asked us");
    }

    @Test
    void aSurnameAloneIsSomebodyWhereItMeansHimself() {
        assertThat(said("Brand said he would demand an inquiry. \"It should resign,\" he said."))
                .contains("Brand: It should resign");
    }

    @Test
    void aTurnIsWhatItsSpeakerSaysUpToTheNextLabel() {
        assertThat(said("""
                                VOGLER: Good morning. I did not sign the order lightly.

                                Nobody will have to pay for a night.

                                QUESTION (Radio Tal): Doctor Adan, is the dam safe?

                                ADAN: Yes. We let out forty cubic metres a second."""))
                .containsExactly(
                        "Vogler: I did not sign the order lightly.",
                        "Vogler: Nobody will have to pay for a night.",
                        "Adan: We let out forty cubic metres a second.");
    }

    @Test
    void aLabelMeansWhomTheTextHasIntroduced() {
        assertThat(said("""
                                On the podium were Irma Vogler, the mayor of Obertal, and her deputy Tom Reik.

                                Irma Vogler: We have opened the school for everybody.

                                Reik: The lower town is empty by now.

                                **Vogler**: Thank you for your patience with us."""))
                .containsExactly(
                        "Irma Vogler: We have opened the school for everybody.",
                        "Tom Reik: The lower town is empty by now.",
                        "Irma Vogler: Thank you for your patience with us.");
    }

    @Test
    void aListWithColonsIsNoConversation() {
        assertThat(said("""
                                Monday: The pool is open until nine.

                                Opening Hours: They change from one week to the next.

                                Tuesday: The pool stays closed all day.

                                Opening Hours: They are on the door.""")).isEmpty();
    }
}
