namespace Analysis.Reading;

/// <summary>The boilerplate table (<c>boilerplate.tsv</c>) as it applies to one outlet's domain.</summary>
internal sealed class Boilerplate
{
    /// <summary>The kinds that go to the picture instead of being dropped.</summary>
    public const string Caption = "caption", Credit = "credit", Figure = "figure";

    /// <summary>What a feed or its mirror adds at the end; nothing in the same block is text.</summary>
    public const string FeedFooter = "feed footer";

    /// <summary>How the heading above a gallery begins.</summary>
    public const string GalleryHeading = "相关图集";

    /// <summary>An outlet's row against a general one: here the class holds text.</summary>
    public const string Kept = "text";

    private const int LongestParagraph = 400;
    private const int Shortest = 40;
    private static readonly System.Buffers.SearchValues<char> NoLetters = System.Buffers.SearchValues.Create("0123456789:：.。,，!！ |/·-–—");
    private static readonly List<BoilerplateRule> Rules = Tsv.Read("boilerplate.tsv")
        .Select(cells => new BoilerplateRule(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5] == "foot")).ToList();
    private static readonly HashSet<string> Domains = Rules.Select(rule => rule.Domain).ToHashSet(StringComparer.Ordinal);
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, Boilerplate> ByDomain = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> classes;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly Dictionary<char, BoilerplateRule[]> starts;
    private readonly (string Pattern, BoilerplateRule[] Rules)[] holds;
    private readonly (string Pattern, BoilerplateRule[] Rules)[] holdsAtFoot;

    private Boilerplate(string domain)
    {
        var mine = Rules.Where(rule => rule.Domain == "*" || rule.Domain == domain).ToList();
        classes = Lookup(mine, "class");
        words = Lookup(mine, "word");
        starts = mine.Where(rule => rule.Match == "starts").GroupBy(rule => rule.Pattern[0])
            .ToDictionary(group => group.Key, group => group.ToArray());
        holds = ByPattern(mine.Where(rule => rule is { Match: "holds", OnlyAtFoot: false }));
        holdsAtFoot = ByPattern(mine.Where(rule => rule.Match == "holds"));
    }

    /// <summary>The rules for a host, which fall to those of its parent domain that has any, and to the general ones.</summary>
    public static Boilerplate For(string? host)
    {
        var domain = host ?? "*";
        while (domain != "*" && !Domains.Contains(domain))
        {
            var dot = domain.IndexOf('.', StringComparison.Ordinal);
            domain = dot < 0 ? "*" : domain[(dot + 1)..];
        }

        return ByDomain.GetOrAdd(domain, static name => new Boilerplate(name));
    }

    /// <summary>What an element is by its <c>class</c> or <c>id</c>; null where it is nothing special. <paramref name="certain"/>: a whole
    /// class is in the table, not only a word of one.</summary>
    public string? OfClass(ReadOnlySpan<char> names, out bool certain)
    {
        certain = false;
        string? found = null;
        foreach (var range in names.SplitAny(' ', '\t', '\n', '\r', '\f'))
        {
            var name = names[range];
            if (classes.TryGetValue(name, out var kind))
            {
                certain = true;
                return kind;
            }

            found ??= OfWords(name);
        }

        return found;
    }

    /// <summary>What a paragraph is by its words; null where it is text.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="isAtFoot">Whether it is among the last of its article.</param>
    public string? OfParagraph(string text, bool isAtFoot)
    {
        if (text.Length > LongestParagraph)
        {
            return null;
        }

        foreach (var rule in starts.GetValueOrDefault(text[0], []))
        {
            if ((isAtFoot || !rule.OnlyAtFoot) && text.StartsWith(rule.Pattern, StringComparison.Ordinal) && HoldsAlso(text, rule))
            {
                return rule.Kind;
            }
        }

        foreach (var (pattern, rules) in isAtFoot ? holdsAtFoot : holds)
        {
            if (text.Contains(pattern, StringComparison.Ordinal) && !IsQuoted(text, pattern)
                && Array.Find(rules, rule => HoldsAlso(text, rule)) is { } rule)
            {
                return rule.Kind;
            }
        }

        return null;
    }

    private static (string Pattern, BoilerplateRule[] Rules)[] ByPattern(IEnumerable<BoilerplateRule> rules) =>
        [.. rules.GroupBy(rule => rule.Pattern, StringComparer.Ordinal).Select(group => (group.Key, group.ToArray()))];

    // What somebody is quoted with is text.
    private static bool IsQuoted(string text, string pattern)
    {
        var before = text.AsSpan(0, text.IndexOf(pattern, StringComparison.Ordinal));
        return before.LastIndexOfAny('“', '「') > before.LastIndexOfAny('”', '」');
    }

    private static bool HoldsAlso(string text, BoilerplateRule rule) =>
        rule.Also.Length == 0 || rule.Also switch
        {
            "=" => text.Length == rule.Pattern.Length,
            "#" => !text.AsSpan(rule.Pattern.Length).ContainsAnyExcept(NoLetters),
            "<" => text.Length <= Shortest,
            ":" => text.Length == rule.Pattern.Length || rule.Pattern[^1] is ':' or '：'
            || text[rule.Pattern.Length] is ':' or '：' or '|' or '｜' or '丨' or ' ' or '】',
            _ => text.Contains(rule.Also, StringComparison.Ordinal),
        };

    private string? OfWords(ReadOnlySpan<char> name)
    {
        foreach (var part in name.SplitAny('-', '_', ':'))
        {
            var word = name[part];
            if (words.TryGetValue(word, out var kind) || (word.ContainsAnyInRange('A', 'Z') && (kind = OfHumps(word)) is not null))
            {
                return kind;
            }
        }

        return null;
    }

    // The words of imageCaption and ImageCaption.
    private string? OfHumps(ReadOnlySpan<char> word)
    {
        for (var (start, i) = (0, 1); i <= word.Length; i++)
        {
            if (i < word.Length && !(char.IsAsciiLetterUpper(word[i]) && char.IsAsciiLetterLower(word[i - 1])))
            {
                continue;
            }

            if (i - start < word.Length && words.TryGetValue(word[start..i], out var kind))
            {
                return kind;
            }

            start = i;
        }

        return null;
    }

    private static Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<BoilerplateRule> rules,
        string match) =>
        rules.Where(rule => rule.Match == match).GroupBy(rule => rule.Pattern, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Last().Kind,
                StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
