package summitbot.citation;

import java.util.List;

/**
 * The same answer as a weak model may write it, with marks and as JSON, both with a fault of the same kind. Invented; each
 * answer has two sentences, of the passages KD4 and QX2.
 */
record WeakReply(String fault, String marked, String json) {
    static final List<WeakReply> ALL = List.of(
            of(
                    "none",
                    "It rained [KD4]. Fenn left [QX2].",
                    "{'s':[{'t':'It rained.','m':['KD4']},{'t':'Fenn left.','m':['QX2']}]}"),
            of(
                    "talk around it",
                    "Sure! Here is the answer: It rained [KD4]. Fenn left [QX2]. I hope this helps!",
                    "Sure! {'s':[{'t':'It rained.','m':['KD4']},{'t':'Fenn left.','m':['QX2']}]} I hope this helps!"),
            of(
                    "a code fence",
                    "```\nIt rained [KD4]. Fenn left [QX2].\n```",
                    "```json\n{'s':[{'t':'It rained.','m':['KD4']},{'t':'Fenn left.','m':['QX2']}]}\n```"),
            of(
                    "other brackets or lists",
                    "It rained 【KD4】. Fenn left. [QX2]",
                    "{'s':[{'t':'It rained.','m':'KD4'},{'t':'Fenn left.','m':'QX2'}]}"),
            of(
                    "marks with words",
                    "It rained [source KD4]. Fenn left [passage qx2].",
                    "{'s':[{'t':'It rained.','m':['source KD4']},{'t':'Fenn left.','m':['passage QX2']}]}"),
            of(
                    "a list",
                    "- It rained [KD4]\n- Fenn left [QX2]",
                    "[{'t':'It rained.','m':['KD4']},{'t':'Fenn left.','m':['QX2']}]"),
            of(
                    "straight marks in a quotation",
                    "It rained [KD4]. Fenn said \"enough\" [QX2].",
                    "{'s':[{'t':'It rained.','m':['KD4']},{'t':'Fenn said 'enough'.','m':['QX2']}]}"),
            of(
                    "line ends inside",
                    "It\nrained [KD4]. Fenn left [QX2].",
                    "{'s':[{'t':'It\nrained.','m':['KD4']},{'t':'Fenn left.','m':['QX2']}]}"),
            of(
                    "a comma too many",
                    "It rained [KD4,]. Fenn left [QX2].",
                    "{'s':[{'t':'It rained.','m':['KD4',]},{'t':'Fenn left.','m':['QX2']},]}"),
            of(
                    "curved marks around all",
                    "“It rained” [KD4]. Fenn left [QX2].",
                    "{“s”:[{“t”:“It rained.”,“m”:[“KD4”]},{“t”:“Fenn left.”,“m”:[“QX2”]}]}"),
            of(
                    "names of its own",
                    "It rained (KD4). Fenn left [QX2].",
                    "{'sentences':[{'text':'It rained.','source':'KD4'},{'text':'Fenn left.','source':'QX2'}]}"),
            of(
                    "the mark forgotten once",
                    "It rained. Fenn left [QX2].",
                    "{'s':[{'t':'It rained.'},{'t':'Fenn left.','m':['QX2']}]}"),
            of(
                    "thoughts before it",
                    "<think>{maybe}</think>It rained [KD4]. Fenn left [QX2].",
                    "<think>{maybe}</think>{'s':[{'t':'It rained.','m':['KD4']},{'t':'Fenn left.','m':['QX2']}]}"),
            of("the end cut off", "It rained [KD4]. Fenn le", "{'s':[{'t':'It rained.','m':['KD4']},{'t':'Fenn le"),
            of(
                    "said twice",
                    "It rained [KD4]. Fenn left [QX2]. It rained [KD4].",
                    "{'s':[{'t':'It rained.','m':['KD4']},{'t':'Fenn left.','m':['QX2']}]}{'s':[]}"),
            of(
                    "the other form",
                    "{\"answer\": \"It rained [KD4]. Fenn left [QX2].\"}",
                    "It rained [KD4]. Fenn left [QX2]."));

    /** Apostrophes stand for the marks of JSON. */
    private static WeakReply of(String fault, String marked, String json) {
        return new WeakReply(fault, marked, json.replace('\'', '"'));
    }
}
