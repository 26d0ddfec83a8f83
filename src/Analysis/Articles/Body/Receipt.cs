namespace Analysis.Articles;

/// <summary>Where each field of one article came from, and what was met on the way. One receipt is used again for article after article.</summary>
internal sealed class Receipt
{
    public static readonly FieldOrigin LanguageFromText = new("language", "text");
    public static readonly FieldOrigin DomainFromUrl = new("domain", "url");
    public static readonly FieldOrigin SourceFromOutlets = new("source", "outlets table");
    private readonly List<FieldOrigin> origins = [];
    private List<Problem> problems = [];
    private string file = "";
    private int line;

    /// <summary>Begins the receipt of the article that stands on that line of the file.</summary>
    public void Begin(string fileName, int firstLine, List<Problem> sink)
    {
        (problems, file, line) = (sink, fileName, firstLine);
        origins.Clear();
    }

    public void Add(FieldOrigin origin) => origins.Add(origin);

    public void Change(string field, Func<FieldOrigin, FieldOrigin> change)
    {
        var index = origins.FindIndex(origin => origin.Field == field);
        origins[index] = change(origins[index]);
    }

    public FieldOrigin[] Origins() => origins.ToArray();

    public void Report(string? field, Severity severity, string message, int? at = null) => problems.Add(new Problem(file, at ?? line, field, severity, message));

    /// <summary>A value as messages show it: one line, at most 80 characters.</summary>
    public static string Short(string text) => text.Length <= 80 ? text.ReplaceLineEndings(" ") : text[..80].ReplaceLineEndings(" ") + "…";
}
