package id.notulis.store;

/// The stores of one connection. To be used only within the [Book#read] or [Book#write] that handed
/// it out.
public final class Records {

    private final Session session;
    private final Ranks ranks;
    private final Names names;

    Records(Session session) {
        this.session = session;
        this.ranks = new Ranks(session);
        this.names = new Names(ranks);
    }

    public OrganisationStore organisations() {
        return new OrganisationStore(session);
    }

    public PersonStore people() {
        return new PersonStore(session, names);
    }

    public AgreementStore agreements() {
        return new AgreementStore(session);
    }

    public UpkeepStore upkeeps() {
        return new UpkeepStore(session);
    }

    public ProfileStore profiles() {
        return new ProfileStore(session, names);
    }

    public ReferenceStore references() {
        return new ReferenceStore(session, ranks);
    }

    public MeetingStore meetings() {
        return new MeetingStore(session, names);
    }

    public BinStore bin() {
        return new BinStore(session);
    }

    public SeriesStore series() {
        return new SeriesStore(session);
    }

    public GroupStore groups() {
        return new GroupStore(session);
    }

    public ReviewStore reviews() {
        return new ReviewStore(session, names);
    }

    public FollowingStore followings() {
        return new FollowingStore(session, names);
    }

    public AttachmentStore attachments() {
        return new AttachmentStore(session);
    }

    public InvitationStore invitations() {
        return new InvitationStore(session);
    }

    public IssuanceStore issuances() {
        return new IssuanceStore(session, names);
    }

    public PublicationStore publications() {
        return new PublicationStore(session);
    }

    public ActionStore actions() {
        return new ActionStore(session);
    }

    public ActionListStore actionList() {
        return new ActionListStore(session);
    }

    public OverviewStore overview() {
        return new OverviewStore(session);
    }

    public MinutesStore minutes() {
        return new MinutesStore(session);
    }

    public NumberStore numbers() {
        return new NumberStore(session);
    }

    public PhotoStore photos() {
        return new PhotoStore(session);
    }

    public TemplateStore templates() {
        return new TemplateStore(session);
    }

    public DocumentStore documents() {
        return new DocumentStore(session);
    }

    public SurveyStore surveys() {
        return new SurveyStore(session, names);
    }

    public SurveyLog surveyLog() {
        return new SurveyLog(session);
    }

    public ListColumnsStore listColumns() {
        return new ListColumnsStore(session);
    }

    public DraftStore drafts() {
        return new DraftStore(session);
    }

    public SearchStore search() {
        return new SearchStore(session);
    }

    public InquiryStore inquiries() {
        return new InquiryStore(session);
    }

    public SavedStore saved() {
        return new SavedStore(session);
    }

    public CalendarStore calendar() {
        return new CalendarStore(session);
    }

    public Counts counts() {
        return Counts.of(session);
    }

    public FoundStore found() {
        return new FoundStore(session);
    }

    public Standing standing() {
        return Standing.of(session);
    }

    void forget() {
        ranks.forget();
    }
}
