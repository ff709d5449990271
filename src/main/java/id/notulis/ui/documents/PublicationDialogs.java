package id.notulis.ui.documents;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateText;
import id.notulis.model.publication.Publication;
import id.notulis.model.publication.PublishedLink;
import id.notulis.ui.kit.Desk;
import id.notulis.work.ApprovalForm;
import id.notulis.work.HeadField;
import id.notulis.work.HeadlineForm;
import id.notulis.work.LinkForm;
import id.notulis.work.Op;
import id.notulis.work.TypeHead;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What is typed of a publication, each in a dialog of its own.
final class PublicationDialogs {

    private final Desk desk;
    private final DocumentsModel model;

    PublicationDialogs(Desk desk, DocumentsModel model) {
        this.desk = desk;
        this.model = model;
    }

    private enum Initials {
        TEXT
    }

    void chooseHeadline() {
        Publication now = model.publication();
        String shown =
                now.headline().isEmpty()
                        ? model.headlines().stream().findFirst().orElse("")
                        : now.headline();
        Map<HeadlineForm.Field, String> fields = new EnumMap<>(HeadlineForm.Field.class);
        fields.put(HeadlineForm.Field.TEXT, shown);
        fields.put(HeadlineForm.Field.SUBHEAD, now.subhead());
        fields.put(HeadlineForm.Field.EMBARGO, now.embargo().map(HeadlineForm::typed).orElse(""));
        new FormDialog<>(
                        desk,
                        "headline",
                        "publication.form.headline.",
                        HeadlineForm.Field.class,
                        fields,
                        Op.CHOOSE_HEADLINE,
                        typed -> headlineForm(typed).problems(),
                        typed -> headlineForm(typed).put(now.meeting()))
                .offering(HeadlineForm.Field.TEXT, model.headlines())
                .show("headline/" + now.meeting().value());
    }

    private HeadlineForm headlineForm(Map<HeadlineForm.Field, String> typed) {
        return new HeadlineForm(
                own(text(typed, HeadlineForm.Field.TEXT)),
                text(typed, HeadlineForm.Field.SUBHEAD),
                text(typed, HeadlineForm.Field.EMBARGO));
    }

    /// The first proposal is chosen by choosing nothing, so that it follows the record.
    private String own(String headline) {
        String line = headline.strip();
        return model.headlines().stream().findFirst().filter(line::equals).isPresent() ? "" : line;
    }

    void typeInitials() {
        Id meeting = model.publication().meeting();
        String now = model.dossier().map(it -> it.meeting().initials()).orElse("");
        new FormDialog<>(
                        desk,
                        "initials",
                        "publication.form.initials.",
                        Initials.class,
                        Map.of(Initials.TEXT, now),
                        Op.EDIT_HEAD,
                        typed -> Map.of(),
                        typed ->
                                new TypeHead(
                                        meeting, HeadField.INITIALS, text(typed, Initials.TEXT)))
                .show("initials/" + meeting.value());
    }

    void approve() {
        Id meeting = model.publication().meeting();
        Map<ApprovalForm.Field, String> fields = new EnumMap<>(ApprovalForm.Field.class);
        fields.put(ApprovalForm.Field.BY, desk.preferences().now().worker());
        fields.put(ApprovalForm.Field.DAY, DateText.day(LocalDate.now(desk.clock())));
        new FormDialog<>(
                        desk,
                        "approval",
                        "publication.form.approval.",
                        ApprovalForm.Field.class,
                        fields,
                        Op.APPROVE_RELEASE,
                        typed -> approvalForm(typed).problems(),
                        typed -> approvalForm(typed).put(meeting))
                .show("approval/" + meeting.value());
    }

    private static ApprovalForm approvalForm(Map<ApprovalForm.Field, String> typed) {
        return new ApprovalForm(
                text(typed, ApprovalForm.Field.BY), text(typed, ApprovalForm.Field.DAY));
    }

    /// @param link the one to be changed; empty for a new one
    void link(Optional<PublishedLink> link) {
        Id meeting = model.publication().meeting();
        LinkForm before =
                link.map(LinkForm::of)
                        .orElseGet(
                                () ->
                                        new LinkForm(
                                                "", DateText.day(LocalDate.now(desk.clock())), ""));
        Map<LinkForm.Field, String> fields = new EnumMap<>(LinkForm.Field.class);
        fields.put(LinkForm.Field.MEDIUM, before.medium());
        fields.put(LinkForm.Field.DAY, before.day());
        fields.put(LinkForm.Field.ADDRESS, before.address());
        String place = link.map(it -> it.id().value()).orElse("new/" + meeting.value());
        new FormDialog<>(
                        desk,
                        "link",
                        "publication.form.link.",
                        LinkForm.Field.class,
                        fields,
                        link.isPresent() ? Op.EDIT_LINK : Op.ADD_LINK,
                        typed -> linkForm(typed).problems(),
                        typed -> linkForm(typed).put(meeting, link.map(PublishedLink::id)))
                .show("link/" + place);
    }

    private static LinkForm linkForm(Map<LinkForm.Field, String> typed) {
        return new LinkForm(
                text(typed, LinkForm.Field.MEDIUM),
                text(typed, LinkForm.Field.DAY),
                text(typed, LinkForm.Field.ADDRESS));
    }

    private static <F extends Enum<F>> String text(Map<F, String> typed, F field) {
        return typed.getOrDefault(field, "");
    }
}
