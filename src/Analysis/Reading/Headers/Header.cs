namespace Analysis.Reading;

/// <summary>All that stands above an article's body.</summary>
/// <param name="Forms">The names of the forms, in their order.</param>
/// <param name="Found">The candidates for fields.</param>
/// <param name="Notes">What was met.</param>
/// <param name="Body">The rest of the part.</param>
/// <param name="BodyLine">The line of the file on which the rest begins.</param>
internal sealed record Header(IReadOnlyList<string> Forms, IReadOnlyList<Candidate> Found, IReadOnlyList<Note> Notes,
    ReadOnlyMemory<char> Body, int BodyLine)
{
    /// <summary>Whether a form of that name was read.</summary>
    public bool Has(string form) => Forms.Contains(form);

    /// <summary>Whether nothing but a first line stands above the body: the file may be anything.</summary>
    public bool HasNoForm => Forms is [] or [FirstLineForm.FormName, ..];

    /// <summary>The format's name in the tables.</summary>
    public string Format => (Has(FrontMatterForm.FormName), Has(FeedLineForm.FormName)) switch
    {
        (true, true) => "hybrid",
        (true, false) => "front-matter",
        (false, true) when Has(LabelLinesForm.FormName) => "date-line",
        (false, true) => "feed-mirror",
        _ when Has(LabelLinesForm.FormName) => "labelled",
        _ when Has(LinkedHeadingForm.FormName) => "linked-heading",
        _ when IsRecord || Forms is ["pdf"] => Forms[0],
        _ when Kind == BodyKind.Page => "html-page",
        _ => "plain-text",
    };

    /// <summary>How the rest is written.</summary>
    public BodyKind Kind
    {
        get => field == default ? field = BodyKinds.Of(this) : field;
        init;
    }

    /// <summary>Whether the part is a record of a collection, which is all that its id depends on.</summary>
    public bool IsRecord { get; init; }
}
