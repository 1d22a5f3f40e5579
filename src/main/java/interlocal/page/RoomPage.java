package interlocal.page;

import static java.util.stream.Collectors.joining;

import interlocal.catalog.file.VocabularyFiles;
import interlocal.decision.DecisionModels;
import interlocal.decision.Fit;
import interlocal.meeting.MeetingSeries;
import interlocal.meeting.minutes.History;
import interlocal.meeting.minutes.Minutes;
import interlocal.meeting.minutes.MinutesCsv;
import interlocal.meeting.minutes.MinutesMarkdown;
import interlocal.meeting.minutes.QrCode;
import interlocal.meeting.protocol.EnterResult;
import interlocal.meeting.protocol.OpenResult;
import interlocal.meeting.protocol.Pass;
import interlocal.meeting.protocol.RoomCode;
import interlocal.meeting.protocol.RoomState;
import interlocal.page.model.RoomModel;
import interlocal.page.model.TalkModel;
import interlocal.vocabulary.Scheme;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The pages on which partners meet in rooms. Whatever a page of a room shows is made from one person's state alone. */
@Service
public class RoomPage {

    static final String MEET = "/discussion/open";

    private final DecisionModels models;
    private final MeetingSeries series;
    private final RoomResults results;
    private final VocabularyFiles vocabularies;
    private final Site site;
    private final Words words;
    private final Templates templates;

    RoomPage(
            DecisionModels models,
            MeetingSeries series,
            RoomResults results,
            VocabularyFiles vocabularies,
            Site site,
            Words words,
            Templates templates) {
        this.models = models;
        this.series = series;
        this.results = results;
        this.vocabularies = vocabularies;
        this.site = site;
        this.words = words;
        this.templates = templates;
    }

    /** Where rooms are opened and entered. */
    Page meet() {
        var html = templates.render(
                "room/meet",
                Map.of(
                        "models",
                        models.all().stream()
                                .sorted(Comparator.comparing(
                                        edition -> !edition.key().equals(DecisionModels.DECISION)))
                                .toList(),
                        "services",
                        vocabularies.current().of(Scheme.SERVICE_TYPES).roots()));
        return page(MEET, words.say("meet.title"), words.say("meet.text"), true, html);
    }

    /** A room before anybody has said who they are; the same for every code, so that it tells nothing. */
    Page frame(RoomCode code) {
        var html = templates.render("room/frame", Map.of("code", code.toString()));
        return page(address(code), words.say("room.frame", code), words.say("meet.text"), false, html);
    }

    static String address(RoomCode code) {
        return AlonePage.ADDRESS + "/" + code;
    }

    private static Page page(String path, String title, String description, boolean indexed, String html) {
        return new Page(200, "discussion", path, title, description, null, indexed, html);
    }

    /** What somebody finds who is not in the room, as parts of its page. */
    public String entry(EnterResult entry) {
        return switch (entry) {
            case EnterResult.Door door -> templates.render("room/door", Map.of("door", door));
            case EnterResult.Unknown() -> none(words.say("room.unknown"));
            case EnterResult.TooMany(var seconds) -> none(words.say("room.too-many", seconds));
        };
    }

    private String none(String text) {
        return templates.render("room/none", Map.of("text", text));
    }

    /** What came of opening a room, for the script of the page. */
    public String opened(OpenResult opened) {
        return switch (opened) {
            case OpenResult.Done(var pass) ->
                opened(pass.code().toString(), pass.key().text(), "");
            case OpenResult.Refused(var why) -> opened("", "", why.sentence(words::say));
            case OpenResult.Unknown() -> opened("", "", words.say("room.unknown"));
        };
    }

    private String opened(String code, String key, String refused) {
        return templates.render("room/opened", Map.of("code", code, "key", key, "refused", refused));
    }

    /**
     * A room as one person may see it, as parts of its page.
     *
     * @param pass of this person
     */
    public String room(RoomState state, Pass pass) {
        var link = site.absolute(address(state.topic().code()));
        var history = state.topic().measurement() > 1 ? series.history(pass) : Optional.<History>empty();
        var come = results.of(state, history).orElse(null);
        return templates.render("room/room", Map.of("m", new RoomModel(state, link, QrCode.of(link), come)));
    }

    /** The minutes of a room: all answers as CSV, or the draft of a case study in Markdown. */
    public String minutes(RoomState state, boolean asTable) {
        return asTable ? MinutesCsv.write(Minutes.of(state)) : draft(state);
    }

    private String draft(RoomState state) {
        var ranking = results.of(state, Optional.empty())
                .map(come ->
                        come.talk().weighing().fits().stream().map(this::line).collect(joining("\n")))
                .orElse("");
        return MinutesMarkdown.write(Minutes.of(state), ranking, vocabularies.current(), words::say);
    }

    private String line(Fit fit) {
        var line = words.say(
                "room.minutes.fit",
                fit.place(),
                fit.type().label(),
                TalkModel.signed(fit.value().percent()));
        var reasons = Stream.of(
                        Map.entry("result.short.for", fit.speaksFor()),
                        Map.entry("result.short.against", fit.speaksAgainst()))
                .filter(side -> !side.getValue().isEmpty())
                .map(side -> words.say(side.getKey(), TalkModel.names(side.getValue())));
        return Stream.concat(Stream.of(line), reasons).collect(joining(" "));
    }
}
