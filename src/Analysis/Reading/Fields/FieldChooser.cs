using System.Net;

namespace Analysis.Reading;

/// <summary>
/// Chooses an article's fields among the candidates, by <see cref="Precedence"/>; each value's origin is kept. Address, outlet and title
/// are asked for before the body is read, the rest after it.
/// </summary>
internal sealed class FieldChooser(List<Candidate> candidates, List<Note> notes, TextBuffer texts)
{
    /// <summary>The origin of what a reprint says of its original: taken only where nothing else names an address.</summary>
    public const string FromAttribution = "body: attribution";

    private const int MostOthers = 3;
    private const int LongestTitle = 1000;
    private static readonly FieldOrigin DomainFromUrl = new("domain", "url");
    private static readonly FieldOrigin SourceFromOutlets = new("source", "outlets table");
    private readonly List<FieldOrigin> origins = new(8);

    /// <summary>The row of the outlets table that address or name lead to; null where none does.</summary>
    public Outlet? Outlet { get; private set; }

    /// <summary>The absolute address, or null.</summary>
    public string? Url { get; private set; }

    /// <summary>The host, or null.</summary>
    public string? Domain { get; private set; }

    /// <summary>The title, or null.</summary>
    public string? Title { get; private set; }

    /// <summary>The outlet's name, or null.</summary>
    public string? Source { get; private set; }

    /// <summary>Where each field's value came from.</summary>
    public FieldOrigin[] Origins() => [.. origins];

    /// <summary>Adds what the body names.</summary>
    public void Add(IEnumerable<Candidate> found) => candidates.AddRange(found);

    /// <summary>Chooses the address and the domain: its host, else that of a picture on a known outlet's server.</summary>
    public void ChooseAddress()
    {
        var ordered = Precedence.Ordered(candidates, Field.Url);
        foreach (var candidate in ordered)
        {
            var url = WebAddresses.Resolve(WebUtility.HtmlDecode(candidate.Value), null);
            if (url is not null && candidate.Origin != FromAttribution)
            {
                TakeUrl(url, candidate, WithOthers(null, ordered, candidate));
                return;
            }

            if (url is null)
            {
                notes.Add(new Note("url", Severity.Warning,
                    $"'{Note.Short(candidate.Value)}' is no absolute http(s) address; the url is left empty", candidate.Line));
            }
        }

        // Only a picture on a known outlet's own server tells the domain; picture hosts serve everybody.
        if (Precedence.Ordered(candidates, Field.Picture) is [var picture, ..] && WebAddresses.Unwrap(picture.Value) is var address
            && WebAddresses.Host(address) is { } host && OutletTable.ByAddress(address) is { } owner)
        {
            (Outlet, Domain) = (owner, host);
            origins.Add(new FieldOrigin("domain", "picture address", picture.Value,
                $"no address of the article is given; taken from the picture's ({picture.Origin})"));
        }
    }

    /// <summary>Chooses the title: cleaned, without the outlet's name and a section's behind it, which becomes a candidate for the
    /// categories.</summary>
    public void ChooseTitle()
    {
        var ordered = Precedence.Ordered(candidates, Field.Title);
        if (ordered.Count == 0)
        {
            notes.Add(new Note("title", Severity.Warning, "no title was found"));
            return;
        }

        var found = ordered[0];
        var decoded = texts.Clean(TitleRepair.WithoutEscapes(WebUtility.HtmlDecode(found.Value)));
        if (decoded is null)
        {
            notes.Add(new Note("title", Severity.Warning, "the title is empty", found.Line));
            return;
        }

        var title = TitleRepair.WithoutSuffix(decoded, OutletNames());
        string? note = title == decoded ? null : "the outlet's name after the title was left out";
        if (TitleRepair.SectionOf(title) is var (rest, section))
        {
            (title, note) = (rest, $"the section's name after the title, '{section}', was left out");
            candidates.Add(new Candidate(Field.Categories, "title: section", section, found.Line));
        }

        if (title.Length > LongestTitle)
        {
            notes.Add(new Note("title", Severity.Warning,
                $"the title has {title.Length} characters; only the first {LongestTitle} were kept", found.Line));
            title = title[..(char.IsHighSurrogate(title[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle)];
        }

        Title = title;
        origins.Add(new FieldOrigin("title", found.Origin, title == found.Value || found.Value.Length > LongestTitle ? null
            : found.Value, WithOthers(note, ordered, found)));
    }

    private List<string> OutletNames() => Outlet is not null ? [Outlet.Name, .. Outlet.Aliases]
        : candidates.Where(candidate => candidate is { Field: Field.Source, Origin: not FromAttribution })
            .Select(candidate => texts.Clean(WebUtility.HtmlDecode(candidate.Value))).OfType<string>().ToList();

    private bool isReprint;

    /// <summary>Takes address and outlet from a reprint's own words, where nothing else gives them.</summary>
    public void TakeAttribution()
    {
        if (Url is not null || Domain is not null)
        {
            return;
        }

        isReprint = true;
        foreach (var candidate in Precedence.Ordered(candidates, Field.Url))
        {
            if (candidate.Origin == FromAttribution)
            {
                TakeUrl(candidate.Value, candidate, "the address that the reprint names as its original");
                return;
            }
        }
    }

    /// <summary>Chooses the outlet's one name: the outlets table's, the dump's, the registrable domain.</summary>
    public void ChooseSource()
    {
        Candidate? first = null;
        string? named = null;
        foreach (var candidate in Precedence.Ordered(candidates, Field.Source))
        {
            if ((isReprint || candidate.Origin != FromAttribution) && texts.Clean(WebUtility.HtmlDecode(candidate.Value)) is { } name)
            {
                (first, named) = (candidate, WebAddresses.HostIn(name) is { } host ? OutletTable.ByAddress($"https://{host}/")?.Name
                    ?? OutletTable.RegistrableDomain(host) : name);
                break;
            }
        }

        if (Outlet is not null)
        {
            origins.Add(named is null || named == Outlet.Name ? SourceFromOutlets
                : new FieldOrigin("source", "outlets table", named, $"the dump's own name is from {first!.Origin}"));
            Source = Outlet.Name;
        }
        else if (named is not null)
        {
            Outlet = OutletTable.ByAlias(named);
            origins.Add(new FieldOrigin("source", first!.Origin, Outlet is null || Outlet.Name == named ? null : named, Outlet is null
                ? null : "the outlets table's name for it"));
            Source = Outlet?.Name ?? named;
        }
        else if (Domain is not null)
        {
            origins.Add(new FieldOrigin("source", "domain", null, "the outlet is not in the outlets table"));
            Source = OutletTable.RegistrableDomain(Domain);
        }
        else
        {
            notes.Add(new Note("source", Severity.Warning, "nothing names the outlet: no address, no source in front matter"));
        }
    }

    /// <summary>Puts back the quotation marks that a dump replaced in the title.</summary>
    public void RestoreTitle(IReadOnlyList<Paragraph> paragraphs)
    {
        var titles = Precedence.Ordered(candidates, Field.Title);
        var other = titles.Count > 1 ? texts.Clean(WebUtility.HtmlDecode(titles[1].Value)) : null;
        if (Title is null || TitleRepair.Restore(Title, paragraphs, other) is not { } restored || restored == Title)
        {
            return;
        }

        var index = origins.FindIndex(origin => origin.Field == "title");
        origins[index] = origins[index] with
        {
            Original = titles[0].Value,
            Note = "quotation marks that the dump had replaced by '_' were put back"
        };
        notes.Add(new Note("title", Severity.Info,
            $"the dump writes '{Note.Short(Title)}'; the '_' were read as the quotation marks that file names cannot hold",
            titles[0].Line));
        Title = restored;
    }

    /// <summary>Tells the language from the text; what the page states is evidence, and taken where the text cannot tell.</summary>
    public string? ChooseLanguage(IReadOnlyList<Paragraph> paragraphs)
    {
        var stated = Precedence.Ordered(candidates, Field.Language).Find(candidate => LanguageDetector.IsTag(candidate.Value.Trim()));
        var told = LanguageDetector.Detect(paragraphs, Title, null);
        var language = stated is null ? told : LanguageDetector.Detect(paragraphs, Title, stated.Value.Trim());
        if (language is not null)
        {
            origins.Add(new FieldOrigin("language", language == told ? "text" : stated!.Origin));
        }

        return language;
    }

    /// <summary>The date of publication; null where nothing tells it.</summary>
    /// <param name="file">The file's name, which may hold a day.</param>
    /// <param name="language">The text's language, which tells the zone of an unknown outlet's midnight.</param>
    public PublishedDate? Published(string file, string? language)
    {
        var date = PublicationDate.Choose(Precedence.Ordered(candidates, Field.Published), Url, file, Outlet, language, notes);
        if (date is { } found)
        {
            origins.Add(new FieldOrigin("published", found.From, found.Original, found.Note));
        }

        return date;
    }

    /// <summary>The dateline, or null.</summary>
    public string? Dateline()
    {
        if (Precedence.Ordered(candidates, Field.Dateline) is not [var found, ..])
        {
            return null;
        }

        origins.Add(new FieldOrigin("dateline", found.Origin, null, "cut off from the text"));
        return found.Value;
    }

    /// <summary>All names that the header gives as authors.</summary>
    public IReadOnlyList<string> NamedAuthors() =>
        [.. candidates.Where(candidate => candidate.Field == Field.Authors)
            .SelectMany(candidate => AuthorNames.People(candidate.Values ?? [candidate.Value], _ => false))];

    /// <summary>The authors: people of the first candidate that names any.</summary>
    public string[] Authors()
    {
        var ordered = Precedence.Ordered(candidates, Field.Authors);
        foreach (var candidate in ordered)
        {
            var written = (candidate.Values ?? [candidate.Value])
                .Select(value => texts.Clean(WebUtility.HtmlDecode(value))).OfType<string>().ToList();
            if (AuthorNames.People(written, IsOutlet) is { Length: > 0 } people)
            {
                origins.Add(new FieldOrigin("authors", candidate.Origin, people.SequenceEqual(written) ? null
                    : string.Join("; ", written), WithOthers(null, ordered, candidate)));
                return people;
            }
        }

        return [];
    }

    /// <summary>The categories of the first candidate that has any.</summary>
    public string[] Categories()
    {
        foreach (var candidate in Precedence.Ordered(candidates, Field.Categories))
        {
            string[] values = [.. (candidate.Values ?? [candidate.Value])
                .Select(value => texts.Clean(WebUtility.HtmlDecode(value))).OfType<string>().Distinct(StringComparer.Ordinal)];
            if (values.Length > 0)
            {
                origins.Add(new FieldOrigin("categories", candidate.Origin));
                return values;
            }
        }

        return [];
    }

    // What else the file says for the field, where that is something else.
    private static string? WithOthers(string? note, List<Candidate> ordered, Candidate taken)
    {
        var others = ordered.Count < 2 ? [] : ordered.Where(other => other.Value != taken.Value).DistinctBy(other => other.Value)
            .Take(MostOthers).Select(other => $"{other.Origin} '{Note.Short(other.Value)}'").ToList();
        return others.Count == 0 ? note : $"{(note is null ? "" : note + "; ")}also found: {string.Join(", ", others)}";
    }

    private void TakeUrl(string url, Candidate candidate, string? note)
    {
        (Url, Domain, Outlet) = (url, WebAddresses.Host(url), OutletTable.ByAddress(url));
        origins.Add(new FieldOrigin("url", candidate.Origin, url == candidate.Value ? null : candidate.Value, note));
        origins.Add(DomainFromUrl);
    }

    private bool IsOutlet(string name) =>
        OutletTable.ByAlias(name) is not null
        || (Source is { } source
            && (name.Equals(source, StringComparison.OrdinalIgnoreCase)
            || (source.Length >= 3 && (name.StartsWith(source + " ", StringComparison.OrdinalIgnoreCase)
            || source.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase)))
        || (source.Length > 3 && CharacterTable.IsCjk(source[0]) && name.StartsWith(source, StringComparison.Ordinal))));
}
