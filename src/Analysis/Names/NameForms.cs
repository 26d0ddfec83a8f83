namespace Analysis;

/// <summary>Which forms of names are one: the last part of a name alone, a surname, an alias.</summary>
internal sealed class NameForms
{
    private readonly IReadOnlyDictionary<string, string> aliases;
    private readonly Dictionary<string, string> inBrackets; // Latin form: the Chinese one that it stands behind
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> wholes = new(StringComparer.Ordinal);

    /// <summary>Learns the forms of a corpus.</summary>
    /// <param name="mentions">The mentions of each article, whose names are their forms as they stand there.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="aliases">The name of each alias, which is in simplified characters.</param>
    public NameForms(IReadOnlyList<IReadOnlyList<NameMention>> mentions, IReadOnlyList<Article> articles,
        IReadOnlyDictionary<string, string> aliases)
    {
        this.aliases = aliases;
        inBrackets = articles.Index().SelectMany(article => Bracketed(mentions[article.Index], article.Item.Text))
            .GroupBy(pair => pair.Latin, StringComparer.Ordinal)
                .ToDictionary(same => same.Key, same => same.CountBy(pair => pair.Chinese, StringComparer.Ordinal)
                .OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal)
                    .First().Key, StringComparer.Ordinal);
        foreach (var mention in mentions.SelectMany(own => own))
        {
            counts[mention.Name] = counts.GetValueOrDefault(mention.Name) + 1;
            AddWhole(wholes, mention);
        }
    }

    /// <summary>The mentions of an article with the one name of each.</summary>
    public NameMention[] Named(IReadOnlyList<NameMention> mentions)
    {
        var own = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            AddWhole(own, mention);
            AddFamilyFirst(own, mention);
        }

        return [.. mentions.Select(mention => mention with { Name = NameOf(mention, own) })];
    }

    // 麦肯（Ann McKern）
    private static IEnumerable<(string Latin, string Chinese)> Bracketed(IReadOnlyList<NameMention> mentions, string text)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            var (name, other) = (mentions[i - 1], mentions[i]);
            if (name.Kind == other.Kind && other.Start == name.Start + name.Length + 1 && text[other.Start - 1] is '（' or '('
                && other.Start + other.Length < text.Length && text[other.Start + other.Length] is '）' or ')'
                && BlockCharacters.IsHan(name.Name[0]) && !BlockCharacters.IsHan(other.Name[0]))
            {
                yield return (other.Name, name.Name);
            }
        }
    }

    // Zhang Weimin is Zhang later on; within the article only.
    private static void AddFamilyFirst(Dictionary<string, SortedSet<string>> wholes, NameMention mention)
    {
        if (mention.Kind == NameKind.Person && mention.Name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end
            && !NameRules.Cues.GetValueOrDefault(mention.Name[..end]).HasFlag(Cue.FirstName))
        {
            wholes.TryAdd(mention.Name[..end], new(StringComparer.Ordinal) { mention.Name });
        }
    }

    private static void AddWhole(Dictionary<string, SortedSet<string>> wholes, NameMention mention)
    {
        if (mention.Kind != NameKind.Person)
        {
            return;
        }

        void Add(string part)
        {
            ref var all = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(wholes, part, out _);
            (all ??= new(StringComparer.Ordinal)).Add(mention.Name);
        }

        if (LastPart(mention.Name) is { } last)
        {
            Add(last);
        }
        else if (mention.Name.Length > 1 && ChineseNames.SurnameOf(mention.Name) is > 0 and var surname && surname < mention.Name.Length)
        {
            Add(mention.Name[..surname]);
        }
    }

    private string NameOf(NameMention mention, Dictionary<string, SortedSet<string>> own)
    {
        var form = mention.Name;
        if (aliases.TryGetValue(form, out var name) || NameRules.FirstForms.TryGetValue(form, out name))
        {
            return name;
        }

        var whole = mention.Kind != NameKind.Person ? form : Only(own, form) ?? (form.Length > 1 ? Only(wholes, form) : null) ?? form;
        if (inBrackets.TryGetValue(whole, out var chinese) && counts[chinese] >= counts[whole])
        {
            return NameOf(mention with { Name = chinese }, own);
        }

        if (LastPart(whole) is { } last && BlockCharacters.IsHan(whole[0]) && Only(wholes, last) == whole
            && counts.GetValueOrDefault(last) > counts[whole])
        {
            whole = last; // 特朗普 rather than 唐纳德·特朗普, where that is how the corpus writes it
        }

        return aliases.TryGetValue(whole, out name) || NameRules.FirstForms.TryGetValue(whole, out name) ? name : whole;
    }

    // The one whole name of a part: of several with the same first and last part the one that is written most.
    private string? Only(Dictionary<string, SortedSet<string>> of, string part)
    {
        if (!of.TryGetValue(part, out var all) || all.Select(FirstPart).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            return null;
        }

        return all.MaxBy(whole => counts[whole]);
    }

    private static string FirstPart(string name) => name.Split(' ', '·', '・', '•', '‧')[0];

    private static string? LastPart(string name)
    {
        var end = name.Length;
        for (var at = name.LastIndexOfAny([' ', '·', '・', '•', '‧', '∙', '･', '．']); at > 0; at = name.LastIndexOfAny([' ', '·', '・', '•',
            '‧', '∙', '･', '．'], at - 1))
        {
            var part = name[(at + 1)..end];
            if (!NameRules.Cues.GetValueOrDefault(part).HasFlag(Cue.NameSuffix))
            {
                return part;
            }

            end = at;
        }

        return null;
    }
}
