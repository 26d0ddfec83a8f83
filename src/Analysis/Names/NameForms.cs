namespace Analysis;

/// <summary>Which forms of names are one: the last part of a name alone, a surname, an alias.</summary>
internal sealed class NameForms
{
    private readonly IReadOnlyDictionary<string, string> aliases;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> wholes = new(StringComparer.Ordinal);

    /// <summary>Learns the forms of a corpus.</summary>
    /// <param name="mentions">The mentions of each article, whose names are their forms as they stand there.</param>
    /// <param name="aliases">The name of each alias, which is in simplified characters.</param>
    public NameForms(IEnumerable<IReadOnlyList<NameMention>> mentions, IReadOnlyDictionary<string, string> aliases)
    {
        this.aliases = aliases;
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
