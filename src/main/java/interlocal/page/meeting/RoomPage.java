package interlocal.page.meeting;

import static java.util.stream.Collectors.joining;

import interlocal.catalog.file.VocabularyFiles;
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
import interlocal.messages.Messages;
import interlocal.messages.Reader;
import interlocal.page.BasedHtml;
import interlocal.page.Labels;
import interlocal.page.Site;
import interlocal.page.Translations;
import interlocal.page.decision.AlonePage;
import interlocal.page.decision.TalkModel;
import interlocal.page.part.Figures;
import interlocal.page.part.Templates;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Renders a room for the people in it. What a person is shown is made only from that person's state. */
@Service
@NamedInterface("meeting")
public class RoomPage {

    private final MeetingSeries series;
    private final RoomResults results;
    private final VocabularyFiles vocabularies;
    private final Site site;
    private final Translations translations;
    private final Templates templates;

    RoomPage(
            MeetingSeries series,
            RoomResults results,
            VocabularyFiles vocabularies,
            Site site,
            Translations translations,
            Templates templates) {
        this.series = series;
        this.results = results;
        this.vocabularies = vocabularies;
        this.site = site;
        this.translations = translations;
        this.templates = templates;
    }

    static String address(RoomCode code) {
        return AlonePage.ADDRESS + "/" + code;
    }

    /** The parts of a room's page for somebody who is not in the room. */
    public String entry(EnterResult entry, Reader reader) {
        var labels = translations.labels(reader);
        var messages = labels.messages();
        var model = switch (entry) {
            case EnterResult.Door door -> new DoorModel(door);
            case EnterResult.Unknown() -> new NoneModel(messages.get("room.unknown"));
            case EnterResult.TooMany(var seconds) -> new NoneModel(messages.get("room.too-many", seconds));
        };
        return BasedHtml.in(reader.base(), templates.render(model, labels));
    }

    /** The result of opening a room, for the script of the page. */
    public String opened(OpenResult opened, Reader reader) {
        var labels = translations.labels(reader);
        var messages = labels.messages();
        var model = switch (opened) {
            case OpenResult.Done(var pass) ->
                new OpenedModel(pass.code().toString(), pass.key().text(), "");
            case OpenResult.Refused(var why) -> new OpenedModel("", "", why.sentence(messages));
            case OpenResult.Unknown() -> new OpenedModel("", "", messages.get("room.unknown"));
        };
        return templates.render(model, labels);
    }

    /**
     * The parts of a room's page, as one person may see them.
     *
     * @param pass the person's pass
     */
    public String room(RoomState state, Pass pass, Reader reader) {
        var labels = translations.labels(reader);
        var link = site.absolute(address(state.topic().code()));
        var history = state.topic().measurement() > 1 ? series.history(pass) : Optional.<History>empty();
        var come = results.of(state, history, labels).orElse(null);
        var html = templates.render(new RoomModel(state, link, QrCode.of(link), come), labels);
        return BasedHtml.in(reader.base(), html);
    }

    /** The minutes of a room: a table of all answers as CSV, or the draft of a case study in Markdown. */
    public String minutes(RoomState state, boolean asTable, Reader reader) {
        return asTable ? MinutesCsv.write(Minutes.of(state)) : draft(state, translations.labels(reader));
    }

    private String draft(RoomState state, Labels labels) {
        var messages = labels.messages();
        var ranking = results.of(state, Optional.empty(), labels)
                .map(come -> come.talk().weighing().fits().stream()
                        .map(fit -> line(fit, messages))
                        .collect(joining("\n")))
                .orElse("");
        return MinutesMarkdown.write(Minutes.of(state), ranking, vocabularies.current(), messages);
    }

    private static String line(Fit fit, Messages messages) {
        var line = messages.get(
                "room.minutes.fit",
                fit.place(),
                fit.type().label(),
                Figures.signed(fit.value().percent()));
        var reasons = Stream.of(
                        Map.entry("result.short.for", fit.speaksFor()),
                        Map.entry("result.short.against", fit.speaksAgainst()))
                .filter(side -> !side.getValue().isEmpty())
                .map(side -> messages.get(side.getKey(), TalkModel.names(side.getValue(), messages)));
        return Stream.concat(Stream.of(line), reasons).collect(joining(" "));
    }
}
